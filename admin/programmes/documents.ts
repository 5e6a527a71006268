import type { ProgrammeListQuery, ProgrammeQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { type ResourceDocuments, readList, readMany, readOne } from '../providers/documents.ts';

const PROGRAMME_LIST = graphql(`
  query ProgrammeList($orderBy: [ProgrammeOrder!], $first: Int, $offset: Int) {
    programmes(orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { id year number startsOn endsOn status perChildStandard totals { id total confirmed } }
    }
  }
`);

const PROGRAMMES_BY_ID = graphql(`
  query ProgrammesById($ids: [UUID!]!, $first: Int) {
    programmes(where: { id: { in: $ids } }, first: $first) { nodes { id year } }
  }
`);

const PROGRAMME = graphql(`
  query Programme($id: UUID!) {
    programme(id: $id) {
      id version year number title startsOn endsOn status perChildStandard parameters
      totals { id inDifficulty orphans total confirmed }
      actions { name allowed reasons { rule number clause words message } }
    }
  }
`);

export const CHANGE_PROGRAMME = graphql(`
  mutation ChangeProgramme($input: ChangeProgrammeInput!) {
    changeProgramme(input: $input) { programme { id version } violations { rule number clause words message path required found } }
  }
`);

export const OPEN_PROGRAMME = graphql(`
  mutation OpenProgramme($input: ProgrammeInput!) {
    openProgramme(input: $input) { programme { id version } violations { rule number clause words message path required found } }
  }
`);

export const CLOSE_PROGRAMME = graphql(`
  mutation CloseProgramme($input: ProgrammeInput!) {
    closeProgramme(input: $input) { programme { id version } violations { rule number clause words message path required found } }
  }
`);

export type ProgrammeRow = ProgrammeListQuery['programmes']['nodes'][number];
export type ProgrammeRecord = NonNullable<ProgrammeQuery['programme']>;

export const documents: ResourceDocuments = {
  getList: readList(PROGRAMME_LIST, { from: (data) => data.programmes, where: () => ({}) }),
  getOne: readOne(PROGRAMME, (data) => data.programme),
  getMany: readMany(PROGRAMMES_BY_ID, (data) => data.programmes),
};
