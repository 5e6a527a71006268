import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, firstDay, type IsoDate, lastDay, monthOf } from '../../../server/identity/calendar.ts';
import { DEFAULT_PARAMETERS } from '../../../server/rules/parameters.ts';
import {
  exemptionAllows,
  exemptionFaults,
  type MonthFigures,
  type MonthState,
  monthState,
  monthsOwed,
  visitedInMonth,
  withVisits,
} from '../../../server/visits/month.rules.ts';

const march: MonthFigures = { month: '2022-03', required: 1, qualifying: 0, exempt: false };

const dates = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2021-06-15', days));

describe('17 · the state of a month', () => {
  it.each<[string, Partial<MonthFigures>, IsoDate, MonthState]>([
    ['is due on its first day', {}, '2022-03-01', 'DUE'],
    ['is due on its last day', {}, '2022-03-31', 'DUE'],
    ['is missed the day after', {}, '2022-04-01', 'MISSED'],
    ['is upcoming the day before', {}, '2022-02-28', 'UPCOMING'],
    ['is met as soon as it was visited', { qualifying: 1 }, '2022-03-12', 'MET'],
    ['stays met when it is over', { qualifying: 1 }, '2022-12-31', 'MET'],
    ['is met by more visits than required', { qualifying: 3 }, '2022-03-12', 'MET'],
    ['is due while one of two is missing', { required: 2, qualifying: 1 }, '2022-03-12', 'DUE'],
    ['is exempt instead of missed', { exempt: true }, '2022-05-01', 'EXEMPT'],
    ['is exempt instead of met', { exempt: true, qualifying: 1 }, '2022-03-12', 'EXEMPT'],
  ])('%s', (_case, change, today, state) => {
    expect(monthState({ ...march, ...change }, today)).toBe(state);
  });

  it('is missed or met for ever once it is over', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(900), (qualifying, days) => {
        const state = monthState({ ...march, qualifying }, addDays('2022-04-01', days));
        expect(state).toBe(qualifying >= 1 ? 'MET' : 'MISSED');
      }),
    );
  });

  it('turns to met with the visit that is about to be saved', () => {
    expect(monthState(withVisits(march, 1), '2022-03-12')).toBe('MET');
    expect(withVisits(march, -1).qualifying).toBe(0);
  });
});

describe('17 · a month that ended without its visit', () => {
  it('is told, and refuses nothing', () => {
    expect(visitedInMonth(march, '2022-04-01')).toMatchObject([
      { rule: 'VISIT_EACH_MONTH', required: 1, found: 0, warns: true },
    ]);
  });

  it.each<[string, Partial<MonthFigures>, IsoDate]>([
    ['while it runs', {}, '2022-03-31'],
    ['when it was visited', { qualifying: 1 }, '2022-04-01'],
    ['when it was exempted', { exempt: true }, '2022-04-01'],
  ])('is not told %s', (_case, change, today) => {
    expect(visitedInMonth({ ...march, ...change }, today)).toEqual([]);
  });
});

describe('17 · a case owes', () => {
  const days = { openedOn: '2022-02-28', closedOn: null, programmeEndsOn: '2022-12-31' } as const;

  it('every month from its opening to the programme’s end, the first and last included', () => {
    const owed = monthsOwed(days, DEFAULT_PARAMETERS);
    expect([owed.at(0), owed.at(-1), owed.length]).toEqual(['2022-02', '2022-12', 11]);
  });

  it('no month after its closure', () => {
    expect(monthsOwed({ ...days, closedOn: '2022-04-01' }, DEFAULT_PARAMETERS)).toEqual([
      '2022-02',
      '2022-03',
      '2022-04',
    ]);
  });

  it('no month after the programme, however late it closes', () => {
    expect(monthsOwed({ ...days, closedOn: '2023-02-01' }, DEFAULT_PARAMETERS).at(-1)).toBe('2022-12');
  });

  it('its one month when it opens and closes in it', () => {
    expect(monthsOwed({ ...days, closedOn: '2022-02-28' }, DEFAULT_PARAMETERS)).toEqual(['2022-02']);
  });

  it('neither first nor last month in a year that does not count them', () => {
    const parameters = { ...DEFAULT_PARAMETERS, firstMonthCounts: false, lastMonthCounts: false };
    expect(monthsOwed({ ...days, closedOn: '2022-04-01' }, parameters)).toEqual(['2022-03']);
    expect(monthsOwed({ ...days, closedOn: '2022-02-28' }, parameters)).toEqual([]);
  });

  it('each month once and without a gap, from its opening month on', () => {
    fc.assert(
      fc.property(dates, fc.nat(800), fc.option(fc.nat(800)), (openedOn, runs, closes) => {
        const closedOn = closes === null ? null : addDays(openedOn, closes);
        const programmeEndsOn = addDays(openedOn, runs);
        const owed = monthsOwed({ openedOn, closedOn, programmeEndsOn }, DEFAULT_PARAMETERS);
        expect(owed.at(0)).toBe(monthOf(openedOn));
        expect(owed.slice(1)).toEqual(owed.slice(0, -1).map((month) => addMonths(month, 1)));
        const lastOwed = owed.at(-1) ?? monthOf(openedOn);
        const lastOn = closedOn !== null && closedOn < programmeEndsOn ? closedOn : programmeEndsOn;
        expect(firstDay(lastOwed) <= lastOn && lastOn <= lastDay(lastOwed)).toBe(true);
      }),
    );
  });
});

describe('an exemption', () => {
  const owed = ['2022-03', '2022-04'] as const;

  it('is for a month that the case owes', () => {
    expect(exemptionFaults({ month: '2022-04' }, owed)).toEqual([]);
  });

  it('is refused for a month that the case does not owe', () => {
    expect(exemptionFaults({ month: '2022-05' }, owed)).toMatchObject([
      { path: ['input', 'month'], fault: 'MONTH_NOT_OWED' },
    ]);
  });

  it.each([
    ['is recorded once', 'EXEMPT', true, 'WRONG_STATE'],
    ['is recorded for a month without one', 'EXEMPT', false, undefined],
    ['is taken back where there is one', 'LIFT', true, undefined],
    ['is taken back only where there is one', 'LIFT', false, 'WRONG_STATE'],
  ] as const)('%s', (_case, action, exempt, code) => {
    expect(exemptionAllows(action, { exempt })?.code).toBe(code);
  });
});
