import type { CaseListQuery, CaseStatus, CaseWhere } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { type ResourceDocuments, readList, readMany, readOne } from '../providers/documents.ts';
import { is, oneOf, related } from '../providers/where.ts';

const CASE_LIST = graphql(`
  query CaseList($where: CaseWhere, $orderBy: [CaseOrder!], $first: Int, $offset: Int) {
    cases(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        number
        status
        openedOn
        closedOn
        child { id number name }
        district { id name }
        provider { id name }
        programme { id year }
        months { month required qualifying state }
        team { socialWorker { id name } }
      }
    }
  }
`);

const CASES_BY_ID = graphql(`
  query CasesById($ids: [UUID!]!, $first: Int) {
    cases(where: { id: { in: $ids } }, first: $first) {
      nodes { id number child { id name } }
    }
  }
`);

const CASE_OF_CHILD = graphql(`
  query CaseOfChild($id: UUID!) {
    case(id: $id) { id number child { id name } }
  }
`);

/** A row of the list. */
export type CaseRow = CaseListQuery['cases']['nodes'][number];

/** What the list can be narrowed by; the district by its code, the child by its number. */
export interface CaseFilter {
  readonly status?: CaseStatus | readonly CaseStatus[];
  readonly provider?: string;
  readonly district?: string;
  readonly number?: string;
}

/** The filters as the server's condition. */
export function whereOf({ status, provider, district, number }: CaseFilter): CaseWhere {
  return {
    status: oneOf(status),
    provider: related({ id: is(provider) }),
    district: related({ code: is(district) }),
    number: number ? { contains: number.trim() } : undefined,
  };
}

/** The resource’s documents. A case itself is shown on its child's page. */
export const documents: ResourceDocuments = {
  getList: readList(CASE_LIST, { from: (data) => data.cases, where: whereOf }),
  getOne: readOne(CASE_OF_CHILD, (data) => data.case),
  getMany: readMany(CASES_BY_ID, (data) => data.cases),
};
