import type { IsoDate } from '../identity/calendar.ts';
import type { Path } from '../rules/evidence.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import { type Breach, rule, warning } from '../rules/verdict.ts';
import { isInService, type ServiceSpan } from '../workers/worker.rules.ts';
import { WORKER_ROLES, type WorkerRole } from '../workers/worker.terms.ts';

/** A worker as the team's rules see one. */
export interface TeamWorkerFacts extends ServiceSpan {
  readonly workerId: string;
  readonly role: WorkerRole;
  readonly providerId: string | null;
  readonly townshipId: string | null;
  readonly villageId: string | null;
}

/** A place in the team, the worker proposed for it, and where in the input that was said. */
export interface SeatFacts {
  readonly seat: WorkerRole;
  readonly worker: TeamWorkerFacts;
  readonly path: Path;
}

/** Where the child lives and which provider is contracted for it; the seats' workers have to match. */
export interface TeamPlaceFacts {
  readonly townshipId: string;
  readonly villageId: string | null;
  readonly providerId: string;
}

type Home = Pick<TeamPlaceFacts, 'townshipId' | 'villageId'>;

/** The three seats in the order of the notice. */
export const TEAM_SEATS = Object.keys(WORKER_ROLES) as readonly WorkerRole[];

/** Where the input of `formCaseTeam` names the worker of each seat. */
export const SEAT_PATHS: Readonly<Record<WorkerRole, Path>> = {
  CHILD_SUPERVISOR: ['input', 'supervisorId'],
  CHILD_DIRECTOR: ['input', 'directorId'],
  SOCIAL_WORKER: ['input', 'socialWorkerId'],
};

/** 9 · 二.1 · 由1名儿童督导员、1名儿童主任和1名儿童福利社工组成: one of each, none missing, none twice. */
export const teamHasOneOfEach = rule(
  'TEAM_ONE_OF_EACH',
  {
    path: ['input'],
    zh: '执行小组须有1名{role}，现为{found}名',
    en: 'The team has to have 1 {role}; it has {found}',
  },
  (seats: readonly Pick<SeatFacts, 'seat'>[]): readonly Breach[] =>
    TEAM_SEATS.flatMap((role) => {
      const found = seats.filter(({ seat }) => seat === role).length;
      return found === 1 ? [] : [{ required: 1, found, path: SEAT_PATHS[role], args: { role: WORKER_ROLES[role] } }];
    }),
);

/** 9 · Each seat is held by a worker of its own role. */
export const seatsMatchRoles = rule(
  'TEAM_ONE_OF_EACH',
  {
    path: ['input'],
    zh: '此处须为{seat}，所选人员为{role}',
    en: 'A {seat} is needed here; the worker chosen is a {role}',
  },
  (seats: readonly SeatFacts[]): readonly Breach[] =>
    seats
      .filter(({ seat, worker }) => worker.role !== seat)
      .map(({ seat, worker: { role }, path }) => ({
        required: seat,
        found: role,
        path,
        args: { seat: WORKER_ROLES[seat], role: WORKER_ROLES[role] },
      })),
);

/** 9 · The three are three people. */
export const seatsHoldDifferentPeople = rule(
  'TEAM_ONE_OF_EACH',
  {
    path: ['input'],
    zh: '同一名工作人员不能在执行小组中担任两个角色',
    en: 'One worker can’t hold two places in the team',
  },
  (seats: readonly SeatFacts[]): readonly Breach[] =>
    seats
      .filter(({ worker }, index) => seats.findIndex((other) => other.worker.workerId === worker.workerId) < index)
      .map(({ path }) => ({ required: 1, found: 2, path })),
);

const WHERE_SEATS_BELONG: Readonly<
  Record<WorkerRole, (worker: TeamWorkerFacts, place: TeamPlaceFacts) => Omit<Breach, 'path'> | null>
> = {
  CHILD_SUPERVISOR: ({ townshipId }, place) =>
    townshipId === place.townshipId
      ? null
      : {
          required: place.townshipId,
          found: townshipId,
          message: {
            zh: '儿童督导员须为儿童所在街镇的人员',
            en: 'The supervisor has to be of the child’s street or township',
          },
        },
  CHILD_DIRECTOR: ({ villageId }, place) =>
    place.villageId !== null && villageId === place.villageId
      ? null
      : {
          required: place.villageId,
          found: villageId,
          message: {
            zh: '儿童主任须为儿童所在村居的人员',
            en: 'The director has to be of the child’s village or neighbourhood',
          },
        },
  SOCIAL_WORKER: ({ providerId }, place) =>
    providerId === place.providerId
      ? null
      : {
          required: place.providerId,
          found: providerId,
          message: {
            zh: '儿童福利社工须为承接社会组织的员工',
            en: 'The social worker has to be on the contracted provider’s staff',
          },
        },
};

/** 9 · The social worker is of the contracted provider, the supervisor of the child's street, the director of its village. */
export const seatsBelongToPlace = rule(
  'TEAM_ONE_OF_EACH',
  {
    path: ['input'],
    zh: '该工作人员不属于儿童所在地或承接社会组织',
    en: 'This worker does not belong to the child’s place or its provider',
  },
  (seats: readonly SeatFacts[], place: TeamPlaceFacts): readonly Breach[] =>
    seats.flatMap(({ seat, worker, path }) => {
      const breach = worker.role === seat ? WHERE_SEATS_BELONG[seat](worker, place) : null;
      return breach ? [{ ...breach, path }] : [];
    }),
);

/** 9, warning · A child that moves leaves its team behind: its supervisor or director is of the former place until replaced. */
export const teamFollowsChild = warning(
  'TEAM_ONE_OF_EACH',
  {
    path: ['input', 'villageId'],
    zh: '儿童迁居后，个案{found}的儿童督导员、儿童主任须相应更换',
    en: 'The child moves: replace the supervisor and director of case {found} who are of the former place',
  },
  (openCase: string | null, former: Home, present: Home) => {
    const moves = former.townshipId !== present.townshipId || former.villageId !== present.villageId;
    return openCase !== null && moves ? { required: null, found: openCase } : null;
  },
);

/** 9 · Each of the team is in service on the day from which it is responsible. */
export const seatsAreInService = rule(
  'TEAM_ONE_OF_EACH',
  {
    path: ['input'],
    zh: '该工作人员在{on}不在岗',
    en: 'This worker is not in service on {on}',
  },
  (seats: readonly SeatFacts[], on: IsoDate): readonly Breach[] =>
    seats
      .filter(({ worker }) => !isInService(worker, on))
      .map(({ worker, path }) => ({ required: on, found: worker.leftOn ?? worker.joinedOn, path, args: { on } })),
);

/** 10 · 二.1 · 以社会工作个案干预的方式: one case covers the child and its family in one programme. */
export const oneCasePerProgramme = rule(
  'ONE_CASE_PER_PROGRAMME',
  {
    path: ['input', 'childId'],
    zh: '该儿童在本项目年度已有个案{number}',
    en: 'The child already has case {number} in this programme',
  },
  (existingCaseNumber: string | null) =>
    existingCaseNumber === null
      ? null
      : { required: null, found: existingCaseNumber, args: { number: existingCaseNumber } },
);

/** The first and last day on which a case may run: those of its programme. */
export interface CaseSpan {
  readonly opensOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** A case opens within its programme and not later than today. */
export function openingDateFaults(openedOn: IsoDate, programme: CaseSpan, today: IsoDate): readonly Fault[] {
  const path = ['input', 'openedOn'];
  if (openedOn > today) return [faultAt(path, 'IN_THE_FUTURE')];
  if (openedOn < programme.opensOn) return [faultAt(path, 'NOT_BEFORE', { limit: programme.opensOn })];
  return openedOn > programme.endsOn ? [faultAt(path, 'NOT_AFTER', { limit: programme.endsOn })] : [];
}
