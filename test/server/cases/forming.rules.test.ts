import { describe, expect, it } from '@jest/globals';
import {
  contractedProviders,
  formingFindings,
  knownFormingFindings,
  type ProposedSeat,
  type ProposedWorker,
  successorFindings,
  type TeamProposal,
} from '../../../server/cases/forming.rules.ts';
import { mayReplace } from '../../../server/cases/replacement.rules.ts';
import { SEAT_PATHS, teamFollowsChild } from '../../../server/cases/team.rules.ts';
import { DEFAULT_PARAMETERS } from '../../../server/rules/parameters.ts';
import type { Finding } from '../../../server/rules/verdict.ts';

const TODAY = '2022-03-12';

const cleared: ProposedWorker = {
  workerId: 'someone',
  role: 'SOCIAL_WORKER',
  providerId: null,
  townshipId: null,
  villageId: null,
  joinedOn: '2021-01-01',
  leftOn: null,
  pledgeSignedOn: '2022-01-05',
  checks: [{ checkedOn: '2022-01-04', result: 'CLEAR' }],
};
const seat = (role: ProposedSeat['seat'], worker: Partial<ProposedWorker>): ProposedSeat => ({
  seat: role,
  worker: { ...cleared, role, workerId: role, ...worker },
  path: SEAT_PATHS[role],
});
const supervisor = seat('CHILD_SUPERVISOR', { townshipId: 'waitan' });
const director = seat('CHILD_DIRECTOR', { townshipId: 'waitan', villageId: 'shanbei' });
const socialWorker = seat('SOCIAL_WORKER', { providerId: 'sunshine' });

const contract = { providerId: 'sunshine', startsOn: '2022-02-01', endsOn: '2022-12-31', endedOn: null } as const;
const facts = {
  status: 'CONFIRMED',
  townshipId: 'waitan',
  villageId: 'shanbei',
  programmeStatus: 'OPEN',
  caseNumber: null,
  contracts: [contract],
  parameters: DEFAULT_PARAMETERS,
  span: { opensOn: '2022-01-01', endsOn: '2022-12-31' },
} as const;
const team: TeamProposal = {
  seats: [supervisor, director, socialWorker],
  openedOn: '2022-02-17',
  providerId: 'sunshine',
};

const told = (found: readonly Finding[]) =>
  found.map((finding) => {
    if (finding.kind === 'OBSTACLE') return finding.code;
    return `${finding.path.slice(1).join('.')} ${finding.kind === 'RULE' ? finding.rule : finding.fault}`;
  });
const judged = (change: Partial<TeamProposal> = {}, known: object = {}) =>
  told(formingFindings({ ...facts, ...known }, { ...team, ...change }, TODAY));

describe('1, 8, 9, 10, 51 · a team', () => {
  it('is formed of the three who belong there and are cleared', () => {
    expect(judged()).toEqual([]);
  });

  it('is formed with the provider left open where only one is contracted', () => {
    expect(judged({ providerId: null }, { contracts: [contract] })).toEqual([]);
  });

  it.each<[string, Partial<TeamProposal>, object, readonly string[]]>([
    ['for a child that is not confirmed', {}, { status: 'SUBMITTED' }, ['childId ELIGIBILITY_CONFIRMED']],
    ['for a child that has a case', {}, { caseNumber: 'GA310101-2022-0001' }, ['childId ONE_CASE_PER_PROGRAMME']],
    ['before the year is opened', {}, { programmeStatus: 'DRAFT' }, ['WRONG_STATE']],
    ['without a contract', {}, { contracts: [] }, ['providerId PROVIDER_CONTRACTED']],
    [
      'with another provider’s contract only',
      {},
      { contracts: [{ ...contract, providerId: 'other' }] },
      ['providerId PROVIDER_CONTRACTED'],
    ],
    [
      'with several contracted and none named',
      { providerId: null },
      { contracts: [contract, { ...contract, providerId: 'other' }] },
      ['providerId REQUIRED'],
    ],
    ['in the future', { openedOn: '2022-03-13' }, {}, ['openedOn IN_THE_FUTURE']],
    ['without a director', { seats: [supervisor, socialWorker] }, {}, ['directorId TEAM_ONE_OF_EACH']],
    [
      'with a director of another neighbourhood',
      { seats: [supervisor, seat('CHILD_DIRECTOR', { villageId: 'shannan' }), socialWorker] },
      {},
      ['directorId TEAM_ONE_OF_EACH'],
    ],
    [
      'with a social worker who has left',
      { seats: [supervisor, director, seat('SOCIAL_WORKER', { providerId: 'sunshine', leftOn: '2022-02-16' })] },
      {},
      ['socialWorkerId TEAM_ONE_OF_EACH'],
    ],
    [
      'with a supervisor who is not cleared',
      {
        seats: [
          seat('CHILD_SUPERVISOR', { townshipId: 'waitan', checks: [], pledgeSignedOn: null }),
          director,
          socialWorker,
        ],
      },
      {},
      ['supervisorId WORKER_RECORD_CHECK', 'supervisorId WORKER_PLEDGE'],
    ],
  ])('is not formed %s', (_case, change, known, findings) => {
    expect(judged(change, known)).toEqual(findings);
  });

  it('is told before anyone is proposed what stands against it', () => {
    expect(told(knownFormingFindings({ ...facts, status: 'DRAFT', contracts: [] }, TODAY))).toEqual([
      'childId ELIGIBILITY_CONFIRMED',
      'providerId PROVIDER_CONTRACTED',
    ]);
  });
});

describe('9 · a child that moves', () => {
  const [former, present] = [
    { townshipId: 'waitan', villageId: 'shanbei' },
    { townshipId: 'waitan', villageId: 'shannan' },
  ];

  it('leaves its team behind, which is warned of', () => {
    expect(teamFollowsChild('GA310101-2022-0001', former, present)).toMatchObject([
      { warns: true, rule: 'TEAM_ONE_OF_EACH' },
    ]);
    expect(teamFollowsChild('GA310101-2022-0001', former, former)).toEqual([]);
    expect(teamFollowsChild(null, former, present)).toEqual([]);
  });
});

describe('8 · the contracted providers of a day', () => {
  it.each([
    ['2022-01-31', []],
    ['2022-02-01', ['sunshine']],
    ['2022-12-31', ['sunshine']],
    ['2023-01-01', []],
  ] as const)('on %s are %j', (on, providers) => {
    expect(contractedProviders([contract, { ...contract, startsOn: '2022-03-01' }], on)).toEqual(providers);
  });
});

describe('9, 51 · a successor', () => {
  const place = { townshipId: 'waitan', villageId: 'shanbei', providerId: 'sunshine' };
  const takesOver = (worker: Partial<ProposedWorker>, from: `${number}-${number}-${number}` = '2022-03-01') =>
    told(
      successorFindings(seat('SOCIAL_WORKER', { providerId: 'sunshine', ...worker }), place, from, DEFAULT_PARAMETERS),
    );

  it('belongs to the provider and is cleared on the first day', () => {
    expect(takesOver({})).toEqual([]);
    expect(takesOver({}, '2023-01-04')).toEqual([]);
    expect(takesOver({}, '2023-01-05')).toEqual(['socialWorkerId WORKER_RECORD_CHECK']);
    expect(takesOver({ providerId: 'other' })).toEqual(['socialWorkerId TEAM_ONE_OF_EACH']);
    expect(takesOver({ role: 'CHILD_DIRECTOR' })).toEqual(['socialWorkerId TEAM_ONE_OF_EACH']);
  });

  it('is named by the provider for the social worker alone', () => {
    expect(mayReplace('PROVIDER_MANAGER', 'SOCIAL_WORKER')).toBeNull();
    expect(mayReplace('PROVIDER_MANAGER', 'CHILD_SUPERVISOR')).toMatchObject({ code: 'WRONG_OFFICE' });
    expect(mayReplace('DISTRICT_BUREAU', 'CHILD_DIRECTOR')).toBeNull();
  });
});
