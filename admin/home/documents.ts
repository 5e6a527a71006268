import type { HomeFiguresQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** What the district table rests on; sums that the database keeps, so that it costs the same in any year. */
export const HOME_FIGURES = graphql(`
  query HomeFigures {
    programmes(where: { status: { eq: OPEN } }, first: 1) { nodes { id year number } }
    districtQuotas(
      where: { programme: { status: { eq: OPEN } } }
      orderBy: [{ field: DISTRICT_POSITION }]
      first: 50
    ) { nodes { id total confirmed remaining district { id code name } } }
    coming: districtMonths(where: { over: { eq: false } }, orderBy: [{ field: MONTH }], first: 200) {
      nodes { id month cases met exempt district { id code } provider { id name } }
    }
    past: districtMonths(where: { over: { eq: true } }) {
      groups(by: [DISTRICT, PROVIDER]) { key { district { id code } provider { id } } open { sum } }
    }
  }
`);

/** The quota table alone, for those who see no months. */
export const HOME_QUOTAS = graphql(`
  query HomeQuotas {
    programmes(where: { status: { eq: OPEN } }, first: 1) { nodes { id year number } }
    districtQuotas(
      where: { programme: { status: { eq: OPEN } } }
      orderBy: [{ field: DISTRICT_POSITION }]
      first: 50
    ) { nodes { id total confirmed remaining district { id code name } } }
  }
`);

/** What waits for a bureau. */
export const HOME_WAITING = graphql(`
  query HomeWaiting {
    children(where: { status: { eq: SUBMITTED } }) { totalCount }
    quotaApprovals(where: { status: { eq: PENDING } }) { totalCount }
  }
`);

/** The caller's own homes: what is due this month, missed, or unsigned. */
export const HOME_DUE = graphql(`
  query HomeDue {
    due: caseMonths(where: { state: { eq: DUE } }, first: 50) {
      totalCount
      nodes {
        id
        month
        child { id name grade village { id name } }
        case { id team { socialWorker { id name } } }
      }
    }
    missed: caseMonths(where: { state: { eq: MISSED } }) { totalCount }
    unsigned: homeVisits(where: { status: { eq: SUBMITTED } }) { totalCount }
    children(where: { status: { eq: CONFIRMED } }) { totalCount }
  }
`);

export type HomeFigures = HomeFiguresQuery;
