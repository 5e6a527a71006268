import { expect, it } from '@jest/globals';
import { ENFORCED_NUMBERS, UNENFORCED_NUMBERS } from '../../../server/rules/enforced.ts';

/** A rule that becomes enforced leaves this list for good; nothing is ever added to it. */
const NOT_YET_ENFORCED = [
  11, 12, 13, 14, 15, 16, 22, 23, 24, 25, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48,
  49, 50, 52,
];

it('leaves unenforced exactly the rules listed here', () => {
  expect(UNENFORCED_NUMBERS).toEqual(NOT_YET_ENFORCED);
});

it('enforces eligibility, quotas, contracts, teams, visits, activities and worker checks', () => {
  expect(ENFORCED_NUMBERS).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 17, 18, 19, 20, 21, 26, 27, 28, 29, 51]);
});
