import { describe, expect, it } from '@jest/globals';
import type { IsoDate } from '../../../server/identity/calendar.ts';
import { isPlausibleGrade, schoolYearOf, usualGrade } from '../../../server/identity/school-year.ts';

describe('the school year', () => {
  it.each<[IsoDate, number]>([
    ['2022-08-31', 2021],
    ['2022-09-01', 2022],
    ['2022-02-17', 2021],
  ])('of %s began in %i', (date, year) => {
    expect(schoolYearOf(date)).toBe(year);
  });
});

describe('the usual grade', () => {
  it.each<[string, IsoDate, IsoDate, number]>([
    ['six on the last day before school', '2015-08-31', '2021-09-01', 1],
    ['six on the first day of school waits a year', '2015-09-01', '2021-09-01', 0],
    ['the same child a year on', '2015-09-01', '2022-09-01', 1],
    ['the last term of grade 9', '2006-10-01', '2022-06-30', 9],
    ['after compulsory education', '2006-10-01', '2022-09-01', 10],
    ['midway', '2010-03-15', '2022-03-12', 6],
  ])('%s: born %s, on %s grade %i', (_case, birthDate, date, grade) => {
    expect(usualGrade(birthDate, date)).toBe(grade);
  });

  it.each([
    [3, false],
    [4, true],
    [8, true],
    [9, false],
  ])('two years off are plausible, three are not: grade %i is %p', (grade, plausible) => {
    expect(isPlausibleGrade(grade, '2010-03-15', '2022-03-12')).toBe(plausible);
  });
});
