import { describe, expect, test } from '@jest/globals';
import {
  activityDateFaults,
  attendanceFaults,
  childTakesPart,
  enoughActivities,
  hasAim,
  heldInHolidays,
  ofNamedKind,
  safetyPlanFaults,
} from '../../../server/activities/activity.rules.ts';
import { DEFAULT_PARAMETERS } from '../../../server/rules/parameters.ts';

const YEAR = { startsOn: '2022-01-01', endsOn: '2022-12-31' } as const;

describe('26 · at least two activities a year', () => {
  test.each([
    [0, '2022-12-31', 0],
    [1, '2023-01-01', 1],
    [2, '2023-01-01', 0],
    [0, '2023-01-01', 1],
  ] as const)('%d held by %s breaks it %d times', (held, today, broken) => {
    expect(enoughActivities({ held, endsOn: YEAR.endsOn }, today, DEFAULT_PARAMETERS)).toHaveLength(broken);
  });

  test('a child below two is warned about, never refused', () => {
    expect(childTakesPart(1, DEFAULT_PARAMETERS)).toMatchObject([
      { rule: 'ACTIVITIES_PER_YEAR', warns: true, required: 2, found: 1 },
    ]);
    expect(childTakesPart(2, DEFAULT_PARAMETERS)).toEqual([]);
  });
});

describe('27 · in holidays and festivals', () => {
  test.each([
    ['2022-01-19', 1],
    ['2022-01-20', 0],
    ['2022-02-16', 0],
    ['2022-02-17', 1],
    ['2022-06-01', 0],
    ['2022-07-01', 0],
    ['2022-08-31', 0],
    ['2022-09-01', 1],
  ] as const)('%s warns %d times', (date, warned) => {
    const verdict = heldInHolidays({ date }, DEFAULT_PARAMETERS);
    expect(verdict).toHaveLength(warned);
    expect(verdict.every(({ warns }) => warns)).toBe(true);
  });
});

test('28 · a kind that the notice does not name warns; a named one does not', () => {
  expect(ofNamedKind({ kind: 'OTHER' })).toMatchObject([{ rule: 'ACTIVITY_KIND', warns: true }]);
  expect(ofNamedKind({ kind: 'OUTING' })).toEqual([]);
});

test('29 · a missing aim warns; one aim is enough', () => {
  expect(hasAim({ aims: [] })).toMatchObject([{ rule: 'ACTIVITY_AIM', warns: true }]);
  expect(hasAim({ aims: ['BLEND_IN'] })).toEqual([]);
});

describe('what cannot be', () => {
  test.each([
    ['2021-12-31', null, 'NOT_BEFORE'],
    ['2023-01-01', null, 'NOT_AFTER'],
    ['2022-10-19', '2022-10-18', 'IN_THE_FUTURE'],
  ] as const)('%s, held by %s, is refused as %s', (date, heldBy, fault) => {
    expect(activityDateFaults(date, YEAR, heldBy)).toMatchObject([{ fault }]);
  });

  test('the first and last day of the programme and today are taken', () => {
    expect(activityDateFaults('2022-01-01', YEAR, null)).toEqual([]);
    expect(activityDateFaults('2022-12-31', YEAR, null)).toEqual([]);
    expect(activityDateFaults('2022-10-18', YEAR, '2022-10-18')).toEqual([]);
  });

  test('an activity without a safety plan is not held', () => {
    expect(safetyPlanFaults({ safetyPlan: ' ' })).toMatchObject([{ fault: 'REQUIRED' }]);
    expect(safetyPlanFaults({ safetyPlan: '两名社工随行，购买意外险' })).toEqual([]);
  });

  test('a child is on the list once', () => {
    expect(attendanceFaults(['a', 'b', 'a'])).toMatchObject([{ fault: 'DUPLICATE', path: ['input', 'childIds', 2] }]);
  });
});
