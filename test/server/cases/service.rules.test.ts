import { describe, expect, it } from '@jest/globals';
import { caseIsOpen, caseSpan, type ServedCaseFacts, servedOn } from '../../../server/cases/service.rules.ts';
import { TEAM_SEATS } from '../../../server/cases/team.rules.ts';
import { programmeIsNotClosed, programmeIsOpen } from '../../../server/programmes/programme.rules.ts';

const kase: ServedCaseFacts = {
  status: 'OPEN',
  openedOn: '2022-02-17',
  closedOn: null,
  programmeEndsOn: '2022-12-31',
  childStatus: 'CONFIRMED',
  contracts: [{ startsOn: '2022-02-01', endsOn: '2022-11-30', endedOn: null }],
  members: TEAM_SEATS.map((seat) => ({ seat, workerId: seat, fromOn: '2022-02-17', toOn: null })),
};

describe('1, 8, 9 · a case is served', () => {
  it.each<[string, Partial<ServedCaseFacts>, `${number}-${number}-${number}`, readonly string[]]>([
    ['on its first day', {}, '2022-02-17', []],
    ['on the contract’s last day', {}, '2022-11-30', []],
    ['not after the contract', {}, '2022-12-01', ['PROVIDER_CONTRACTED']],
    ['not for a child that is not confirmed', { childStatus: 'WITHDRAWN' }, '2022-03-12', ['ELIGIBILITY_CONFIRMED']],
    ['not before its team', {}, '2022-02-16', ['TEAM_ONE_OF_EACH', 'TEAM_ONE_OF_EACH', 'TEAM_ONE_OF_EACH']],
    ['not with a seat empty', { members: kase.members.slice(1) }, '2022-03-12', ['TEAM_ONE_OF_EACH']],
  ])('%s', (_case, change, on, rules) => {
    const broken = servedOn({ ...kase, ...change }, on);
    expect(broken.map(({ rule }) => rule)).toEqual(rules);
    for (const { path } of broken) expect(path).toEqual(['input', 'caseId']);
  });
});

describe('a case runs', () => {
  it('to its closure or the programme’s end, whichever is earlier', () => {
    expect(caseSpan(kase)).toEqual({ opensOn: '2022-02-17', endsOn: '2022-12-31' });
    expect(caseSpan({ ...kase, closedOn: '2022-06-30' }).endsOn).toBe('2022-06-30');
    expect(caseSpan({ ...kase, closedOn: '2023-01-15' }).endsOn).toBe('2022-12-31');
  });

  it('and stays as it is once it was closed', () => {
    expect(caseIsOpen(kase)).toBeNull();
    expect(caseIsOpen({ status: 'CLOSED', closedOn: '2022-06-30' })).toMatchObject({
      code: 'WRONG_STATE',
      args: { on: '2022-06-30' },
    });
  });
});

describe('a programme year', () => {
  it.each([
    ['DRAFT', true, false],
    ['OPEN', true, true],
    ['CLOSED', false, false],
  ] as const)('that is %s takes records: %s, and serves: %s', (state, records, serves) => {
    expect(programmeIsNotClosed(state) === null).toBe(records);
    expect(programmeIsOpen(state) === null).toBe(serves);
  });
});
