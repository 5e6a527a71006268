import { at, fields, instantOf, type Json, list, unordered } from './answer.ts';
import type { Question } from './question.ts';

const CHILDREN = 50;
const VISIT = ['date', 'minutes', 'place', 'status'];
const ATTENDEE = ['role', 'onTeam'];

function factsOf(
  children: readonly Json[],
  caseOf: (child: Json) => Json,
  visits: readonly string[],
  attendees: string,
): Json {
  return unordered(
    children.map((child) => ({
      ...fields(child, 'number', 'name'),
      case: at(caseOf(child), 'number'),
      visits: list(caseOf(child), ...visits).map((visit) => ({
        ...fields(visit, ...VISIT),
        startsAt: instantOf(at(visit, 'startsAt')),
        attendees: unordered(list(visit, attendees).map((row) => fields(row, ...ATTENDEE))),
      })),
    })),
  );
}

/** Fifty children with the visits of their cases and who went: three levels below each. */
export const NESTED_READ: Question = {
  name: 'nested-read',
  title: `${CHILDREN} children, nested three levels: case, its visits, who went`,
  kind: 'drawn',
  draw(world, random) {
    const { token, children } = random.one(world.districts);
    return { token, variables: { ids: Array.from({ length: CHILDREN }, () => random.one(children).id) } };
  },
  documents: {
    ours: `query NestedRead($ids: [UUID!]!) {
      children(where: { id: { in: $ids } }, orderBy: [{ field: ID }], first: 50) {
        nodes {
          id number name
          currentCase {
            id number
            visits(first: 12, orderBy: [{ field: DATE, direction: DESC }]) {
              nodes { id date startsAt minutes place status attendees { id role onTeam } }
            }
          }
        }
      }
    }`,
    postgraphile: `query NestedRead($ids: [UUID!]!) {
      allChildrenList(filter: { rowId: { in: $ids } }, orderBy: [PRIMARY_KEY_ASC], first: 50) {
        rowId number name
        supportCasesByChildIdList(first: 1) {
          rowId number
          homeVisitsByCaseIdList(first: 12, orderBy: [DATE_DESC, PRIMARY_KEY_DESC]) {
            rowId date startsAt minutes place status
            visitAttendeesByVisitIdList { rowId role onTeam }
          }
        }
      }
    }`,
  },
  facts: {
    ours: (data) =>
      factsOf(list(data, 'children', 'nodes'), (child) => at(child, 'currentCase'), ['visits', 'nodes'], 'attendees'),
    postgraphile: (data) =>
      factsOf(
        list(data, 'allChildrenList'),
        (child) => list(child, 'supportCasesByChildIdList')[0] ?? null,
        ['homeVisitsByCaseIdList'],
        'visitAttendeesByVisitIdList',
      ),
    bare: (data) =>
      factsOf(list(data, 'children', 'nodes'), (child) => at(child, 'currentCase'), ['visits', 'nodes'], 'attendees'),
  },
};
