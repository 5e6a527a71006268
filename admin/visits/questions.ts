import type { VisitCaseQuery, VisitorsQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** What the form for a visit needs to know of its case: today's team, the guardians, the months up to now. */
export const VISIT_CASE = graphql(`
  query VisitCase($id: UUID!) {
    case(id: $id) {
      id
      number
      openedOn
      child { id name number guardians { id name relation actualCarer } }
      months(last: 1) { month required qualifying state }
      members { id role current worker { id name role } }
    }
  }
`);

/** The case that is visited. */
export type VisitCase = NonNullable<VisitCaseQuery['case']>;

/** Who was on the team on a day. */
export const TEAM_ON = graphql(`
  query TeamOn($id: UUID!, $on: Date!) {
    case(id: $id) {
      id
      responsible(on: $on) { id role worker { id name role } }
    }
  }
`);

/** Children with a case, by name, pinyin or initials. */
export const VISITED_CHILDREN = graphql(`
  query VisitedChildren($search: String) {
    children(where: { status: { eq: CONFIRMED } }, search: $search, orderBy: [{ field: NAME }], first: 30) {
      nodes { id name number currentCase { id } }
    }
  }
`);

/** People who may come along, by name or pinyin. */
export const VISITORS = graphql(`
  query Visitors($search: String) {
    workers(search: $search, orderBy: [{ field: NAME }], first: 30) {
      nodes { id name role assignable provider { id name } township { id name } village { id name } }
    }
  }
`);

/** Somebody who may come along. */
export type Visitor = VisitorsQuery['workers']['nodes'][number];
