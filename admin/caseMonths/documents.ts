import type { CaseMonthListQuery, CaseMonthQuery, CaseMonthState, CaseMonthWhere } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { type ResourceDocuments, readList, readOne } from '../providers/documents.ts';
import { is, oneOf, related } from '../providers/where.ts';

const CASE_MONTH_LIST = graphql(`
  query CaseMonthList($where: CaseMonthWhere, $orderBy: [CaseMonthOrder!], $first: Int, $offset: Int) {
    caseMonths(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        month
        required
        qualifying
        state
        child { id name number }
        case { id team { socialWorker { id name } } }
        district { id name }
        provider { id name }
      }
    }
  }
`);

const CASE_MONTH = graphql(`
  query CaseMonth($id: UUID!) {
    caseMonth(id: $id) {
      id
      version
      month
      required
      qualifying
      state
      exemptReason
      liftedReason
      child { id name number }
      case { id number team { socialWorker { id name } } }
      district { id name }
      provider { id name }
      actions { name allowed reasons { rule number clause words message } }
    }
  }
`);

/** The visits and contacts of a month. */
export const VISITS_OF_MONTH = graphql(`
  query VisitsOfMonth($where: HomeVisitWhere!) {
    homeVisits(where: $where, orderBy: [{ field: DATE, direction: DESC }], first: 50) {
      nodes { id date minutes status attendees { id } }
    }
  }
`);

/** Takes the obligation of a month away. */
export const EXEMPT_MONTH = graphql(`
  mutation ExemptMonth($input: ExemptMonthInput!) {
    exemptMonth(input: $input) { caseMonth { id version state } }
  }
`);

/** Puts the obligation of a month back. */
export const LIFT_EXEMPTION = graphql(`
  mutation LiftExemption($input: LiftExemptionInput!) {
    liftExemption(input: $input) { caseMonth { id version state } }
  }
`);

/** A row of the list. */
export type CaseMonthRow = CaseMonthListQuery['caseMonths']['nodes'][number];

/** A month as its page shows it. */
export type CaseMonthRecord = NonNullable<CaseMonthQuery['caseMonth']>;

/** What the list can be narrowed by. Values are single or several; the district by its code, the month as `2022-10`. */
export interface CaseMonthFilter {
  readonly month?: string | readonly string[];
  readonly state?: CaseMonthState | readonly CaseMonthState[];
  readonly district?: string;
  readonly provider?: string;
  readonly child?: string;
}

/** The filters as the server's condition. */
export function whereOf({ month, state, district, provider, child }: CaseMonthFilter): CaseMonthWhere {
  return {
    month: oneOf(month),
    state: oneOf(state),
    district: related({ code: is(district) }),
    provider: related({ id: is(provider) }),
    child: related({ id: is(child) }),
  };
}

/** The resource’s documents. */
export const documents: ResourceDocuments = {
  getList: readList(CASE_MONTH_LIST, { from: (data) => data.caseMonths, where: whereOf }),
  getOne: readOne(CASE_MONTH, (data) => data.caseMonth),
};
