import { describe, expect, it } from '@jest/globals';
import {
  oneCasePerProgramme,
  openingDateFaults,
  SEAT_PATHS,
  type SeatFacts,
  seatsAreInService,
  seatsBelongToPlace,
  seatsHoldDifferentPeople,
  seatsMatchRoles,
  type TeamWorkerFacts,
  teamHasOneOfEach,
} from '../../../server/cases/team.rules.ts';
import type { WorkerRole } from '../../../server/workers/worker.terms.ts';

const place = { townshipId: 'waitan', villageId: 'shanxi-road', providerId: 'sunflower' };

const workers: Readonly<Record<WorkerRole, TeamWorkerFacts>> = {
  CHILD_SUPERVISOR: worker({ workerId: 'wang', role: 'CHILD_SUPERVISOR', townshipId: 'waitan' }),
  CHILD_DIRECTOR: worker({ workerId: 'li', role: 'CHILD_DIRECTOR', townshipId: 'waitan', villageId: 'shanxi-road' }),
  SOCIAL_WORKER: worker({ workerId: 'zhao', role: 'SOCIAL_WORKER', providerId: 'sunflower' }),
};

function worker(facts: Partial<TeamWorkerFacts> & Pick<TeamWorkerFacts, 'workerId' | 'role'>): TeamWorkerFacts {
  return { providerId: null, townshipId: null, villageId: null, joinedOn: '2021-01-01', leftOn: null, ...facts };
}

function seats(change: Partial<Record<WorkerRole, TeamWorkerFacts>> = {}): readonly SeatFacts[] {
  const members = Object.entries({ ...workers, ...change }) as [WorkerRole, TeamWorkerFacts][];
  return members.map(([seat, member]) => ({ seat, worker: member, path: SEAT_PATHS[seat] }));
}

const verdictOn = (team: readonly SeatFacts[]) =>
  [
    teamHasOneOfEach(team),
    seatsMatchRoles(team),
    seatsHoldDifferentPeople(team),
    seatsBelongToPlace(team, place),
    seatsAreInService(team, '2022-03-01'),
  ].flat();

describe('9 · a team', () => {
  it('of one supervisor, one director and one social worker of the place and the provider is formed', () => {
    expect(verdictOn(seats())).toEqual([]);
  });

  it.each<[WorkerRole, string]>([
    ['CHILD_SUPERVISOR', 'supervisorId'],
    ['CHILD_DIRECTOR', 'directorId'],
    ['SOCIAL_WORKER', 'socialWorkerId'],
  ])('is refused without its %s', (role, field) => {
    const team = seats().filter(({ seat }) => seat !== role);
    expect(verdictOn(team)).toMatchObject([
      { rule: 'TEAM_ONE_OF_EACH', required: 1, found: 0, path: ['input', field] },
    ]);
  });

  it('is refused with two social workers', () => {
    const second = worker({ workerId: 'qian', role: 'SOCIAL_WORKER', providerId: 'sunflower' });
    const team = [...seats(), { seat: 'SOCIAL_WORKER', worker: second, path: ['input', 'socialWorkerId'] } as const];
    expect(verdictOn(team)).toMatchObject([{ required: 1, found: 2 }]);
  });

  it('is refused with a director in the supervisor’s place', () => {
    const other = worker({ workerId: 'sun', role: 'CHILD_DIRECTOR', townshipId: 'waitan', villageId: 'shanxi-road' });
    expect(verdictOn(seats({ CHILD_SUPERVISOR: other }))).toMatchObject([
      { required: 'CHILD_SUPERVISOR', found: 'CHILD_DIRECTOR', path: ['input', 'supervisorId'] },
    ]);
  });

  it('is refused when one person holds two places', () => {
    const double = { ...workers.CHILD_DIRECTOR, workerId: 'wang' };
    expect(verdictOn(seats({ CHILD_DIRECTOR: double }))).toMatchObject([
      { required: 1, found: 2, path: ['input', 'directorId'] },
    ]);
  });

  it.each<[string, WorkerRole, Partial<TeamWorkerFacts>, string]>([
    ['a supervisor of another street', 'CHILD_SUPERVISOR', { townshipId: 'yuyuan' }, 'yuyuan'],
    ['a director of another neighbourhood', 'CHILD_DIRECTOR', { villageId: 'fuxing' }, 'fuxing'],
    ['a social worker of another organisation', 'SOCIAL_WORKER', { providerId: 'lighthouse' }, 'lighthouse'],
  ])('is refused with %s', (_case, role, change, found) => {
    expect(verdictOn(seats({ [role]: { ...workers[role], ...change } }))).toMatchObject([
      { rule: 'TEAM_ONE_OF_EACH', found, path: SEAT_PATHS[role] },
    ]);
  });

  it('is refused for a child whose neighbourhood is not known, since no director can be of it', () => {
    const unknown = { ...place, villageId: null };
    const director = { ...workers.CHILD_DIRECTOR, villageId: null };
    expect(seatsBelongToPlace(seats({ CHILD_DIRECTOR: director }), unknown)).toHaveLength(1);
  });

  it.each([
    ['who joins later', { joinedOn: '2022-03-02' }, '2022-03-02'],
    ['who has left', { leftOn: '2022-02-28' }, '2022-02-28'],
  ] as const)('is refused with a worker %s', (_case, change, found) => {
    expect(verdictOn(seats({ SOCIAL_WORKER: { ...workers.SOCIAL_WORKER, ...change } }))).toMatchObject([
      { required: '2022-03-01', found },
    ]);
  });

  it('tells of everything that is wrong with it at once', () => {
    const outsider = worker({ workerId: 'wang', role: 'SOCIAL_WORKER', leftOn: '2022-01-01' });
    expect(verdictOn(seats({ SOCIAL_WORKER: outsider })).map(({ found }) => found)).toEqual([2, null, '2022-01-01']);
  });
});

describe('10 · a case', () => {
  it('is the child’s first in the programme', () => {
    expect(oneCasePerProgramme(null)).toEqual([]);
  });

  it('is refused beside another', () => {
    expect(oneCasePerProgramme('2022-310101-0007')).toMatchObject([
      { rule: 'ONE_CASE_PER_PROGRAMME', found: '2022-310101-0007', path: ['input', 'childId'] },
    ]);
  });

  const programme = { opensOn: '2022-01-01', endsOn: '2022-12-31' } as const;

  it.each(['2022-01-01', '2022-03-12'] as const)('may open on %s', (openedOn) => {
    expect(openingDateFaults(openedOn, programme, '2022-03-12')).toEqual([]);
  });

  it.each([
    ['2021-12-31', '2022-03-12', 'NOT_BEFORE'],
    ['2022-03-13', '2022-03-12', 'IN_THE_FUTURE'],
    ['2023-01-01', '2023-03-12', 'NOT_AFTER'],
  ] as const)('may not open on %s when today is %s', (openedOn, today, fault) => {
    expect(openingDateFaults(openedOn, programme, today)).toMatchObject([{ fault, path: ['input', 'openedOn'] }]);
  });
});
