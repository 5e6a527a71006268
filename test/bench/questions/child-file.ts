import { at, fields, instantOf, type Json, list, monthOf, unordered } from './answer.ts';
import type { Question } from './question.ts';

const CHILD = [
  'number',
  'name',
  'sex',
  'birthDate',
  'category',
  'grade',
  'schooling',
  'school',
  'guardianship',
  'status',
];
const GUARDIAN = ['name', 'relation', 'actualCarer', 'health'];
const CAUSE = ['parent', 'cause'];
const CASE = ['number', 'status', 'openedOn', 'closedOn'];
const MEMBER = ['role', 'fromOn', 'toOn'];
const MONTH = ['required', 'qualifying', 'exempt'];
const VISIT = ['date', 'minutes', 'place', 'status', 'services', 'note'];

/** What a server calls the parts of a file. */
interface Names {
  readonly places: readonly [string, string, string];
  readonly guardians: string;
  readonly causes: string;
  readonly provider: string;
  readonly members: string;
  readonly worker: string;
  readonly months: string;
  readonly visits: readonly string[];
}

const OWN_NAMES: Names = {
  places: ['district', 'township', 'village'],
  guardians: 'guardians',
  causes: 'causes',
  provider: 'provider',
  members: 'members',
  worker: 'worker',
  months: 'months',
  visits: ['visits', 'nodes'],
};
const POSTGRAPHILE_NAMES: Names = {
  places: ['districtByDistrictId', 'townshipByTownshipId', 'villageByVillageId'],
  guardians: 'guardiansByChildIdList',
  causes: 'guardianshipCausesByChildIdList',
  provider: 'serviceProviderByProviderId',
  members: 'caseMembersByCaseIdList',
  worker: 'workerByWorkerId',
  months: 'caseMonthsByCaseIdList',
  visits: ['homeVisitsByCaseIdList'],
};

function factsOf(child: Json, ofCase: Json, names: Names): Json {
  return {
    ...fields(child, ...CHILD),
    places: names.places.map((place) => at(child, place, 'name')),
    guardians: unordered(list(child, names.guardians).map((row) => fields(row, ...GUARDIAN))),
    causes: unordered(list(child, names.causes).map((row) => fields(row, ...CAUSE))),
    case: {
      ...fields(ofCase, ...CASE),
      provider: at(ofCase, names.provider, 'name'),
      members: unordered(
        list(ofCase, names.members).map((row) => ({
          ...fields(row, ...MEMBER),
          worker: at(row, names.worker, 'name'),
        })),
      ),
      months: list(ofCase, names.months).map((row) => ({
        ...fields(row, ...MONTH),
        month: monthOf(at(row, 'month')),
      })),
      visits: list(ofCase, ...names.visits).map((row) => ({
        ...fields(row, ...VISIT),
        startsAt: instantOf(at(row, 'startsAt')),
      })),
    },
  };
}

/** One child's file, with everything that its page shows at once. */
export const CHILD_FILE: Question = {
  name: 'child-file',
  title: 'One child’s file: guardians, causes, case, provider, team, months and the last five visits',
  kind: 'drawn',
  draw(world, random) {
    const { token, children } = random.one(world.districts);
    return { token, variables: { id: random.one(children).id } };
  },
  documents: {
    ours: `query ChildFile($id: UUID!) {
      child(id: $id) {
        id number name sex birthDate category grade schooling school guardianship status
        district { name } township { name } village { name }
        guardians { id name relation actualCarer health }
        causes { id parent cause }
        currentCase {
          id number status openedOn closedOn
          provider { name }
          members { id role fromOn toOn worker { name } }
          months { month required qualifying exempt }
          visits(first: 5, orderBy: [{ field: DATE, direction: DESC }]) {
            nodes { id date startsAt minutes place status services note }
          }
        }
      }
    }`,
    postgraphile: `query ChildFile($id: UUID!) {
      childByRowId(rowId: $id) {
        rowId number name sex birthDate category grade schooling school guardianship status
        districtByDistrictId { name } townshipByTownshipId { name } villageByVillageId { name }
        guardiansByChildIdList { rowId name relation actualCarer health }
        guardianshipCausesByChildIdList { rowId parent cause }
        supportCasesByChildIdList(first: 1) {
          rowId number status openedOn closedOn
          serviceProviderByProviderId { name }
          caseMembersByCaseIdList { rowId role fromOn toOn workerByWorkerId { name } }
          caseMonthsByCaseIdList(orderBy: [MONTH_ASC]) { month required qualifying exempt }
          homeVisitsByCaseIdList(first: 5, orderBy: [DATE_DESC, PRIMARY_KEY_DESC]) {
            rowId date startsAt minutes place status services note
          }
        }
      }
    }`,
  },
  facts: {
    ours: (data) => factsOf(at(data, 'child'), at(data, 'child', 'currentCase'), OWN_NAMES),
    postgraphile: (data) => {
      const child = at(data, 'childByRowId');
      return factsOf(child, list(child, 'supportCasesByChildIdList')[0] ?? null, POSTGRAPHILE_NAMES);
    },
    bare: (data) => factsOf(at(data, 'child'), at(data, 'child', 'currentCase'), OWN_NAMES),
  },
};
