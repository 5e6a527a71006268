import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addMonthsToDate,
  ageOn,
  daysBetween,
  firstDay,
  type IsoDate,
  type IsoMonth,
  lastDay,
  minutesBetween,
  monthOf,
  monthsFrom,
  parseDate,
  parseMonth,
  shanghaiDate,
  shanghaiInstant,
  today,
} from '../../../server/identity/calendar.ts';
import { fixedClock, systemClock } from '../../../server/identity/clock.ts';

const dates = fc.integer({ min: 0, max: 55_000 }).map((days) => addDays('2000-01-01', days));
const months = fc.integer({ min: 0, max: 2_300 }).map((count) => addMonths('2000-01', count));
const inShanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

describe('reading a day', () => {
  it.each(['2022-03-01', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('takes %s', (text) => {
    expect(parseDate(text)).toBe(text);
  });

  it.each([
    '2022-02-31',
    '2022-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-13-01',
    '2022-00-10',
    '2022-01-00',
    '2022-1-1',
    '22-01-01',
    '2022/01/01',
    '2022-01-01T00:00:00Z',
    ' 2022-01-01',
    '2022-01-01\n',
    '1899-12-31',
    '2200-01-01',
    '0000-01-01',
    '２０２２-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('reading a month', () => {
  it.each(['2022-01', '2022-12'])('takes %s', (text) => {
    expect(parseMonth(text)).toBe(text);
  });

  it.each(['2022-00', '2022-13', '2022-1', '2022-03-01', '1899-12', ''])('refuses %j', (text) => {
    expect(parseMonth(text)).toBeNull();
  });
});

describe('Shanghai’s days', () => {
  it.each([
    ['2022-03-11T15:59:59.999Z', '2022-03-11'],
    ['2022-03-11T16:00:00.000Z', '2022-03-12'],
    ['2021-12-31T16:00:00.000Z', '2022-01-01'],
  ])('at %s it is %s', (instant, date) => {
    expect(shanghaiDate(new Date(instant))).toBe(date);
    expect(today(fixedClock(instant))).toBe(date);
  });

  it('are those of the time-zone database', () => {
    const instants = fc.date({ min: new Date('1992-01-01'), max: new Date('2150-01-01'), noInvalidDate: true });
    fc.assert(fc.property(instants, (instant) => expect(shanghaiDate(instant)).toBe(inShanghai.format(instant))));
  });

  it('begin at midnight in Shanghai', () => {
    expect(shanghaiInstant('2022-03-12', '00:00').toISOString()).toBe('2022-03-11T16:00:00.000Z');
  });
});

describe('date arithmetic', () => {
  it.each<[IsoDate, number, IsoDate]>([
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2022-12-15', 1, '2023-01-15'],
    ['2022-01-15', -13, '2020-12-15'],
  ])('%s and %i months is %s', (date, count, result) => {
    expect(addMonthsToDate(date, count)).toBe(result);
  });

  it.each<[IsoMonth, IsoDate, IsoDate]>([
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-12', '2022-12-01', '2022-12-31'],
  ])('%s runs from %s to %s', (month, first, last) => {
    expect([firstDay(month), lastDay(month)]).toEqual([first, last]);
  });

  it('lists the months between two, both included, and none backwards', () => {
    expect(monthsFrom('2022-11', '2023-02')).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
    expect(monthsFrom('2022-02', '2022-02')).toEqual(['2022-02']);
    expect(monthsFrom('2022-03', '2022-02')).toEqual([]);
  });

  it('counts whole minutes', () => {
    expect(minutesBetween(new Date('2022-03-12T06:00:00Z'), new Date('2022-03-12T07:59:59Z'))).toBe(119);
  });

  it('goes forth and back by days', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('keeps every computed day a real one that reads back', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -400, max: 400 }), (date, count) => {
        const moved = addMonthsToDate(date, count);
        expect(parseDate(moved)).toBe(moved);
        expect(monthOf(moved)).toBe(addMonths(monthOf(date), count));
      }),
    );
  });

  it('puts the day after a month’s last day into the next month', () => {
    fc.assert(
      fc.property(months, (month) => {
        expect(addDays(lastDay(month), 1)).toBe(firstDay(addMonths(month, 1)));
        expect(parseMonth(month)).toBe(month);
      }),
    );
  });
});

describe('age', () => {
  it.each<[IsoDate, IsoDate, number]>([
    ['2010-05-20', '2022-05-19', 11],
    ['2010-05-20', '2022-05-20', 12],
    ['2012-02-29', '2022-02-28', 9],
    ['2012-02-29', '2022-03-01', 10],
    ['2022-03-01', '2022-03-01', 0],
  ])('of one born on %s is on %s %i', (birthDate, date, age) => {
    expect(ageOn(birthDate, date)).toBe(age);
  });
});

describe('a clock', () => {
  it('that is fixed stands still', () => {
    const clock = fixedClock('2022-03-12T14:00:00+08:00');
    expect(clock.now()).toEqual(clock.now());
    expect(clock.now().toISOString()).toBe('2022-03-12T06:00:00.000Z');
  });

  it('is not fixed at something that is no instant', () => {
    expect(() => fixedClock('someday')).toThrow(RangeError);
  });

  it('of the system moves with it', () => {
    const before = Date.now();
    expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(before);
  });
});
