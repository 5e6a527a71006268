import { describe, expect, it } from '@jest/globals';
import type { IsoDate } from '../../../server/identity/calendar.ts';
import { daysMayChange, type ProgrammeState, programmeSpanFaults } from '../../../server/programmes/programme.rules.ts';
import { type ProgrammeAction, programmeAllows } from '../../../server/programmes/programme.workflow.ts';

const span = { year: 2022, startsOn: '2022-01-01', endsOn: '2022-12-31' } as const;

describe('the days of a programme year', () => {
  it.each([
    ['the calendar year', span],
    ['a school year', { year: 2022, startsOn: '2022-09-01', endsOn: '2023-08-31' } as const],
  ])('may be %s', (_case, days) => {
    expect(programmeSpanFaults(days)).toEqual([]);
  });

  it.each([
    ['a year out of range', { ...span, year: 1999 }, 'year', 'OUT_OF_RANGE'],
    ['a start before the year', { ...span, startsOn: '2021-12-31' }, 'startsOn', 'NOT_BEFORE'],
    ['a start after the year', { ...span, startsOn: '2023-01-01', endsOn: '2023-12-31' }, 'startsOn', 'NOT_AFTER'],
    ['an end on the first day', { ...span, endsOn: '2022-01-01' }, 'endsOn', 'END_BEFORE_START'],
  ] as const)('are refused with %s', (_case, days, field, fault) => {
    expect(programmeSpanFaults(days)).toMatchObject([{ path: ['input', field], fault }]);
  });

  it('stand once contracts or cases rest on them', () => {
    expect(daysMayChange(false)).toBeNull();
    expect(daysMayChange(true)).toMatchObject({ code: 'WRONG_STATE' });
  });
});

describe('a programme year', () => {
  it.each<[ProgrammeAction, ProgrammeState, IsoDate]>([
    ['CHANGE', 'DRAFT', '2022-01-01'],
    ['CHANGE', 'OPEN', '2022-12-31'],
    ['OPEN', 'DRAFT', '2021-12-01'],
    ['CLOSE', 'OPEN', '2023-01-01'],
  ])('allows %s when %s on %s', (action, status, today) => {
    expect(programmeAllows({ status, endsOn: '2022-12-31' }, action, today)).toBeNull();
  });

  it.each<[ProgrammeAction, ProgrammeState, IsoDate]>([
    ['CHANGE', 'CLOSED', '2023-01-01'],
    ['OPEN', 'OPEN', '2022-01-01'],
    ['OPEN', 'CLOSED', '2023-01-01'],
    ['CLOSE', 'DRAFT', '2023-01-01'],
    ['CLOSE', 'OPEN', '2022-12-31'],
  ])('refuses %s when %s on %s', (action, status, today) => {
    expect(programmeAllows({ status, endsOn: '2022-12-31' }, action, today)).toMatchObject({ code: 'WRONG_STATE' });
  });
});
