import { addDays, addMonths, firstDay, type IsoDate, type IsoMonth, lastDay } from '../identity/calendar.ts';

/** A time at which a family can be met: a day in Shanghai and minutes after midnight. */
export interface Slot {
  readonly date: IsoDate;
  readonly minute: number;
}

const HOUR = 60;
/** After school; on free days morning, early and late afternoon. A session of two and a half hours ends before 20:00. */
const SCHOOL_DAY_STARTS = [17 * HOUR];
const FREE_DAY_STARTS = [9 * HOUR + 10, 13 * HOUR, 16 * HOUR + 20];
const SATURDAY = 6;
const SUNDAY = 0;
/** 2022 in Shanghai: winter and summer holidays, and the days off that fall on weekdays. */
const HOLIDAYS: readonly (readonly [IsoDate, IsoDate])[] = [
  ['2022-01-20', '2022-02-16'],
  ['2022-04-04', '2022-04-05'],
  ['2022-05-02', '2022-05-04'],
  ['2022-06-03', '2022-06-03'],
  ['2022-07-01', '2022-08-31'],
  ['2022-09-12', '2022-09-12'],
  ['2022-10-03', '2022-10-07'],
];

/** The slots of a month after a day, in order. */
export function slotsOf(month: IsoMonth, after: IsoDate): readonly Slot[] {
  const slots: Slot[] = [];
  const end = firstDay(addMonths(month, 1));
  for (let date = firstDay(month); date < end; date = addDays(date, 1)) {
    if (date <= after) continue;
    for (const minute of isFreeDay(date) ? FREE_DAY_STARTS : SCHOOL_DAY_STARTS) slots.push({ date, minute });
  }
  return slots;
}

/** The day before a month, after which all of its slots lie. */
export function dayBefore(month: IsoMonth): IsoDate {
  return lastDay(addMonths(month, -1));
}

function isFreeDay(date: IsoDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === SATURDAY || weekday === SUNDAY) return true;
  return HOLIDAYS.some(([from, to]) => from <= date && date <= to);
}

/** A moment of a day in Shanghai, with its offset. @param minute minutes after midnight */
export function instantOf(date: IsoDate, minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date}T${two(Math.floor(minute / HOUR))}:${two(minute % HOUR)}:00+08:00`;
}
