import { addMonths, earlier, type IsoDate, type IsoMonth, monthOf, monthsFrom } from '../identity/calendar.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import type { Bilingual } from '../rules/locale.ts';
import { type Obstacle, obstacle } from '../rules/obstacle.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import { warning } from '../rules/verdict.ts';

/** Where a month of a case stands against the visits that it owes. */
export const MONTH_STATES = {
  EXEMPT: { zh: '豁免', en: 'exempt' },
  MET: { zh: '已完成', en: 'met' },
  MISSED: { zh: '未完成', en: 'missed' },
  DUE: { zh: '待走访', en: 'due' },
  UPCOMING: { zh: '未到期', en: 'upcoming' },
} as const satisfies Record<string, Bilingual>;

export type MonthState = keyof typeof MONTH_STATES;

/** One month of one case: visits required, visits that qualify, and whether the district bureau exempted it. */
export interface MonthFigures {
  readonly month: IsoMonth;
  readonly required: number;
  readonly qualifying: number;
  readonly exempt: boolean;
}

/** The days that decide which months a case owes. */
export interface CaseDays {
  readonly openedOn: IsoDate;
  readonly closedOn: IsoDate | null;
  readonly programmeEndsOn: IsoDate;
}

/**
 * 17 · An exempt month is neither met nor missed. A month short of visits is missed when it is over, due while it
 * runs, upcoming before it begins.
 */
export function monthState({ month, required, qualifying, exempt }: MonthFigures, today: IsoDate): MonthState {
  if (exempt) return 'EXEMPT';
  if (qualifying >= required) return 'MET';
  const current = monthOf(today);
  if (month < current) return 'MISSED';
  return month === current ? 'DUE' : 'UPCOMING';
}

/** 17 · 二.3 · 每月实地走访困境儿童家庭不少于1次: a month that ended short of its visits. Shown, never a refusal. */
export const visitedInMonth = warning(
  'VISIT_EACH_MONTH',
  {
    path: ['month'],
    zh: '{month}走访{found}次，须不少于{required}次',
    en: 'Visits in {month}: {found}; at least {required} are required',
  },
  (figures: MonthFigures, today: IsoDate) =>
    monthState(figures, today) === 'MISSED'
      ? { required: figures.required, found: figures.qualifying, args: { month: figures.month } }
      : null,
);

/**
 * 17 · The months in which a case owes visits: from the month it opened in to that of its closure or of the programme's
 * end, whichever is earlier. Holidays do not exempt; the programme says whether the first and last month count.
 */
export function monthsOwed(
  { openedOn, closedOn, programmeEndsOn }: CaseDays,
  { firstMonthCounts, lastMonthCounts }: ProgrammeParameters,
): readonly IsoMonth[] {
  const lastOn = closedOn === null ? programmeEndsOn : earlier(closedOn, programmeEndsOn);
  const first = addMonths(monthOf(openedOn), firstMonthCounts ? 0 : 1);
  const last = addMonths(monthOf(lastOn), lastMonthCounts ? 0 : -1);
  return monthsFrom(first, last);
}

/** The state of a month's figures once a number of visits came or went: what the caller sees before saving. */
export function withVisits(figures: MonthFigures, change: number): MonthFigures {
  return { ...figures, qualifying: Math.max(0, figures.qualifying + change) };
}

/** 17 · Only a month that the case owes can be exempted. */
export function exemptionFaults({ month }: Pick<MonthFigures, 'month'>, owed: readonly IsoMonth[]): readonly Fault[] {
  return owed.includes(month) ? [] : [faultAt(['input', 'month'], 'MONTH_NOT_OWED')];
}

/** A month is exempted once, and taken back only while it is exempt. */
export function exemptionAllows(action: 'EXEMPT' | 'LIFT', { exempt }: Pick<MonthFigures, 'exempt'>): Obstacle | null {
  if (exempt === (action === 'LIFT')) return null;
  const message = exempt
    ? { zh: '该月份已经豁免', en: 'The month is already exempt' }
    : { zh: '该月份没有豁免', en: 'The month is not exempt' };
  return obstacle('WRONG_STATE', message, { required: !exempt, found: exempt });
}
