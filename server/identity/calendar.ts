import type { Clock } from './clock.ts';

/** A calendar day, `2022-03-01`. Days compare as text. */
export type IsoDate = `${number}-${number}-${number}`;

/** A calendar month, `2022-03`. Months compare as text. */
export type IsoMonth = `${number}-${number}`;

/** China keeps one time, without summer time since 1992. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Reads a day strictly; null for 31 February, other notations, and years outside 1900 to 2199. */
export function parseDate(text: string): IsoDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const exists = isKnownYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? dateOf(year, month, day) : null;
}

/** Reads a month strictly; null for anything but `2022-03` within the years 1900 to 2199. */
export function parseMonth(text: string): IsoMonth | null {
  const match = MONTH.exec(text);
  if (!match) return null;
  const [year = 0, month = 0] = match.slice(1).map(Number);
  return isKnownYear(year) ? monthOfIndex(year * 12 + month - 1) : null;
}

/** The day in Shanghai at an instant, whatever the machine's zone. */
export function shanghaiDate(instant: Date): IsoDate {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as IsoDate;
}

/** Today's business date. */
export function today(clock: Clock): IsoDate {
  return shanghaiDate(clock.now());
}

/** The instant at which a wall clock in Shanghai shows `time` (`14:00`) on a day. */
export function shanghaiInstant(date: IsoDate, time: `${number}:${number}`): Date {
  return new Date(`${date}T${time}:00+08:00`);
}

/** Whole minutes from one instant to another; negative when the second is earlier. */
export function minutesBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / MINUTE_MS);
}

export function monthOf(date: IsoDate): IsoMonth {
  return date.slice(0, 7) as IsoMonth;
}

export function firstDay(month: IsoMonth): IsoDate {
  return `${month}-01` as IsoDate;
}

export function lastDay(month: IsoMonth): IsoDate {
  const [year, number] = partsOf(month);
  return dateOf(year, number, daysIn(year, number));
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function addMonths(month: IsoMonth, count: number): IsoMonth {
  const [year, number] = partsOf(month);
  return monthOfIndex(year * 12 + number - 1 + count);
}

/** The same day some months on, or the last day of that month: 31 January and one month is 28 February. */
export function addMonthsToDate(date: IsoDate, count: number): IsoDate {
  const [, , day] = partsOf(date);
  const last = lastDay(addMonths(monthOf(date), count));
  const [year, month, lastOfMonth] = partsOf(last);
  return dateOf(year, month, Math.min(day, lastOfMonth));
}

/** Every month from one to another, both included; none when the second is earlier. */
export function monthsFrom(from: IsoMonth, to: IsoMonth): readonly IsoMonth[] {
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  const count = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addMonths(from, index));
}

export function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

export function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

/** Completed years of age on a day; born on 29 February, a year is completed on 1 March. */
export function ageOn(birthDate: IsoDate, date: IsoDate): number {
  const [birthYear] = partsOf(birthDate);
  const [year] = partsOf(date);
  return year - birthYear - (date.slice(5) < birthDate.slice(5) ? 1 : 0);
}

function partsOf(text: IsoDate | IsoMonth): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 1] = text.split('-').map(Number);
  return [year, month, day];
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isKnownYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function dayNumber(date: IsoDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function dateOfDayNumber(days: number): IsoDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10) as IsoDate;
}

function dateOf(year: number, month: number, day: number): IsoDate {
  return dateOfDayNumber(Date.UTC(year, month - 1, day) / DAY_MS);
}

function monthOfIndex(index: number): IsoMonth {
  const year = Math.floor(index / 12);
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}` as IsoMonth;
}
