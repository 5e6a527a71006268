import type { Office } from '../access/office.rules.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import { type Obstacle, obstacle } from '../rules/obstacle.ts';
import { rule, warning } from '../rules/verdict.ts';
import { isInService, type ServiceSpan } from './worker.rules.ts';
import type { CheckResult, WorkerRole } from './worker.terms.ts';

/** Whose staff a worker is: a district's official, or a provider's social worker. */
export interface Staff {
  readonly districtId: string | null;
  readonly providerId: string | null;
}

/** The city keeps every worker's record, a district's bureau its officials', a provider its own social workers'. */
export function keepsRecordOf({ role, districtId, providerId }: Office, staff: Staff): Obstacle | null {
  if (role === 'MUNICIPAL_BUREAU') return null;
  const isOwnOfficial = role === 'DISTRICT_BUREAU' && districtId !== null && staff.districtId === districtId;
  const isOwnStaff = role === 'PROVIDER_MANAGER' && providerId !== null && staff.providerId === providerId;
  if (isOwnOfficial || isOwnStaff) return null;
  return obstacle('WRONG_OFFICE', {
    zh: '只能办理本单位工作人员：区民政局办理本区督导员和儿童主任，承接社会组织办理本组织社工',
    en: 'An office keeps the records of its own staff: a district’s bureau its officials’, a provider its social workers’',
  });
}

/** Where the three belong (二.1): the supervisor to a street, the director to a village, the social worker to a provider. */
export const PLACE_OF_ROLE = {
  CHILD_SUPERVISOR: 'townshipId',
  CHILD_DIRECTOR: 'villageId',
  SOCIAL_WORKER: 'providerId',
} as const satisfies Record<WorkerRole, string>;

export type PlaceField = (typeof PLACE_OF_ROLE)[WorkerRole];

/** The places that an input names; at most one of them is the role's. */
export type NamedPlaces = Readonly<Partial<Record<PlaceField, string | null | undefined>>>;

const PLACE_FIELDS = Object.values(PLACE_OF_ROLE);

/** A role's place is named, and no other. */
export function placeFaults(role: WorkerRole, places: NamedPlaces): readonly Fault[] {
  return PLACE_FIELDS.flatMap((field) => {
    const [isNamed, isDue] = [Boolean(places[field]), field === PLACE_OF_ROLE[role]];
    if (isNamed === isDue) return [];
    return [faultAt(['input', field], isDue ? 'REQUIRED' : 'NOT_APPLICABLE')];
  });
}

/** 9 · Whoever leaves, or moves to another place, is no longer on a team on any day after that. */
export const leavesNoTeam = rule(
  'TEAM_ONE_OF_EACH',
  {
    path: ['input', 'id'],
    zh: '该工作人员在{on}之后仍在{found}个执行小组中，须先更换小组成员',
    en: 'After {on} this worker is still on {found} teams; they have to be replaced there first',
  },
  (teams: number, on: IsoDate) => (teams === 0 ? null : { required: 0, found: teams, args: { on } }),
);

/** 51 · A record that is not clear is always noted; teams that the worker is on have to replace them at once. */
export const barredFromTeams = warning(
  'WORKER_RECORD_CHECK',
  {
    path: ['input', 'result'],
    zh: '该工作人员不得接触儿童，须立即在{found}个执行小组中更换',
    en: 'This worker must not be near children and has to be replaced on {found} teams at once',
  },
  (result: CheckResult, teams: number) => (result === 'CLEAR' || teams === 0 ? null : { required: 0, found: teams }),
);

/** The pledge is signed once; a later day would leave earlier visits without it. */
export function pledgeIsDue(pledgeSignedOn: IsoDate | null): Obstacle | null {
  if (pledgeSignedOn === null) return null;
  return obstacle(
    'WRONG_STATE',
    { zh: '已于{on}签署《儿童保护承诺书》', en: 'The safeguarding pledge was signed on {on}' },
    { required: null, found: pledgeSignedOn, args: { on: pledgeSignedOn } },
  );
}

/** A worker leaves once. */
export function hasNotLeft(leftOn: IsoDate | null): Obstacle | null {
  if (leftOn === null) return null;
  return obstacle(
    'WRONG_STATE',
    { zh: '该工作人员已登记于{on}离岗', en: 'This worker’s last day is registered as {on}' },
    { required: null, found: leftOn, args: { on: leftOn } },
  );
}

/** What is noted has happened. */
export function notInFuture(field: string, on: IsoDate, today: IsoDate): readonly Fault[] {
  return on > today ? [faultAt(['input', field], 'IN_THE_FUTURE')] : [];
}

/** Nobody leaves before joining. */
export function leavingFaults(leftOn: IsoDate, joinedOn: IsoDate): readonly Fault[] {
  return leftOn < joinedOn ? [faultAt(['input', 'leftOn'], 'NOT_BEFORE', { limit: joinedOn })] : [];
}

/** Nobody is assigned who is not in service that day. */
export function isServingOn(span: ServiceSpan, on: IsoDate): Obstacle | null {
  if (isInService(span, on)) return null;
  const found = span.leftOn ?? span.joinedOn;
  return obstacle(
    'WRONG_STATE',
    { zh: '该工作人员在{on}不在岗', en: 'This worker is not in service on {on}' },
    { required: on, found, args: { on } },
  );
}
