import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, ruleOf } from '../../../server/rules/catalogue.ts';
import { FORCES } from '../../../server/rules/clause.ts';
import { PARAMETER_NAMES } from '../../../server/rules/parameters.ts';
import { CLAUSE_TEXTS } from './notice-2022-2.ts';

describe('the catalogue', () => {
  it('has the 52 rules in the order of the notice, the last number before 52 twice', () => {
    const numbers = CATALOGUE.map((entry) => entry.number);
    const expected = Array.from({ length: 52 }, (_, index) => index + 1).flatMap((n) => (n === 51 ? [51, 51] : [n]));
    expect(numbers).toEqual(expected);
  });

  it('gives every rule its own code in capitals', () => {
    const codes = CATALOGUE.map((entry) => entry.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z]+(_[A-Z]+)+$/.test(code))).toEqual([]);
  });

  it.each(CATALOGUE.map((entry) => [entry.number, entry.code, entry] as const))(
    'quotes rule %i (%s) word for word from its clause',
    (_number, _code, entry) => {
      expect(CLAUSE_TEXTS[entry.clause]).toContain(entry.words);
    },
  );

  it.each(CATALOGUE.map((entry) => [entry.number, entry] as const))(
    'describes rule %i in both languages',
    (_, entry) => {
      const { title, english, force, parameters } = entry;
      expect([title.zh, title.en, english].filter((text) => text.trim() === '')).toEqual([]);
      expect(force.length).toBeGreaterThan(0);
      expect(FORCES).toEqual(expect.arrayContaining([...force]));
      expect(PARAMETER_NAMES).toEqual(expect.arrayContaining([...parameters]));
    },
  );

  it('quotes the law only in the rules whose source is the law', () => {
    const lawful = CATALOGUE.filter((entry) => entry.source === 'LAW').map((entry) => entry.code);
    expect(lawful).toEqual(['WORKER_RECORD_CHECK', 'ABUSE_REPORTED_AT_ONCE']);
  });

  it.each([
    ['ELIGIBILITY_CONFIRMED', 1],
    ['CHILD_CATEGORY', 2],
    ['COMPULSORY_EDUCATION', 3],
    ['GUARDIANSHIP_CAUSE', 4],
    ['ONE_RESPONSIBLE_DISTRICT', 5],
    ['QUOTA_REACHED', 6],
    ['QUOTA_TABLE_ADDS_UP', 7],
    ['PROVIDER_CONTRACTED', 8],
    ['TEAM_ONE_OF_EACH', 9],
    ['ONE_CASE_PER_PROGRAMME', 10],
    ['VISIT_EACH_MONTH', 17],
    ['VISIT_MIN_PEOPLE', 18],
    ['VISIT_SOCIAL_WORKER_PRESENT', 19],
    ['VISIT_MIN_MINUTES', 20],
    ['VISIT_GUARDIAN_SIGNED', 21],
    ['WORKER_RECORD_CHECK', 51],
    ['WORKER_PLEDGE', 51],
  ] as const)('keeps the promised code %s for rule %i', (code, number) => {
    expect(ruleOf(code).number).toBe(number);
  });
});
