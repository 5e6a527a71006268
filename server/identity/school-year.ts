import type { IsoDate } from './calendar.ts';

const FIRST_DAY = '09-01';
const ENTRY_AGE = 6;

/** The year in which the school year of a day began: school years run from 1 September to 31 August. */
export function schoolYearOf(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5) < FIRST_DAY ? year - 1 : year;
}

/**
 * The grade in which a child sits who entered school in the September after turning 6 and never lost or skipped a
 * year. Below 1 before school, above 9 after compulsory education.
 */
export function usualGrade(birthDate: IsoDate, date: IsoDate): number {
  const entryYear = schoolYearOf(birthDate) + 1 + ENTRY_AGE;
  return schoolYearOf(date) - entryYear + 1;
}

/** Whether a grade fits a birth date, allowing `slack` years of early entry, late entry or repetition. */
export function isPlausibleGrade(grade: number, birthDate: IsoDate, date: IsoDate, slack = 2): boolean {
  return Math.abs(grade - usualGrade(birthDate, date)) <= slack;
}
