import { graphql } from '../generated/index.ts';
import { useDocument } from '../providers/verbs.ts';

const PROGRAMME_YEARS = graphql(`
  query ProgrammeYears {
    programmes(orderBy: [{ field: YEAR, direction: DESC }], first: 200) {
      nodes { id year number title status }
    }
  }
`);

/** The programme years, latest first, and the one that is worked in: the open one, else the latest. */
export function useProgrammeYears() {
  const { data, error } = useDocument(PROGRAMME_YEARS, {});
  const years = data?.programmes.nodes ?? [];
  return { years, current: years.find(({ status }) => status === 'OPEN') ?? years[0], isPending: !data, error };
}
