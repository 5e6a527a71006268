import { describe, expect, test } from '@jest/globals';
import { identityFaults } from '../../../server/children/child-identity.rules.ts';
import { eligible } from '../../../server/children/eligibility.rules.ts';
import { benchScale, DEMONSTRATION_TODAY, quotasAt } from '../../../server/demonstration/scale.ts';
import { parseCreditCode } from '../../../server/identity/credit-code.ts';
import { parsePersonName } from '../../../server/identity/person-name.ts';
import { usualGrade } from '../../../server/identity/school-year.ts';
import { NOTICE_2022 } from '../../../server/programmes/notice-2022.ts';
import { DEFAULT_PARAMETERS } from '../../../server/rules/parameters.ts';
import { byKey, GROUND, generated } from './generated.ts';

const year = generated();
const confirmed = year.child.filter(({ status }) => status === 'CONFIRMED');

function columns(lines: readonly { readonly inDifficulty: number; readonly orphans: number }[]) {
  const add = (key: 'inDifficulty' | 'orphans') => lines.reduce((sum, line) => sum + line[key], 0);
  return { inDifficulty: add('inDifficulty'), orphans: add('orphans') };
}

describe('the notice’s table', () => {
  test('adds up to 360 children in difficulty and 15 orphans in 16 districts', () => {
    expect(NOTICE_2022.quotas).toHaveLength(16);
    expect(columns(NOTICE_2022.quotas)).toEqual({ inDifficulty: 360, orphans: 15 });
  });

  test('stays as it is at 375 children, and adds up at every other size', () => {
    expect(quotasAt(375)).toEqual(NOTICE_2022.quotas);
    for (const children of [16, 1000, 99_999]) {
      const { inDifficulty, orphans } = columns(quotasAt(children));
      expect(inDifficulty + orphans).toBe(children);
    }
  });
});

describe('the children of the demonstration', () => {
  test('are confirmed exactly as the notice’s table distributes them', () => {
    const found = NOTICE_2022.quotas.map(({ code, name }) => {
      const own = confirmed.filter(({ districtId }) => districtId === GROUND.districtIds.get(code));
      const orphans = own.filter(({ category }) => category === 'ORPHAN').length;
      return { code, name, inDifficulty: own.length - orphans, orphans };
    });
    expect(found).toEqual(NOTICE_2022.quotas);
  });

  test('have valid names and numbers that say the same as their birth date and sex', () => {
    const faults = year.child.flatMap((child) => identityFaults(child, DEMONSTRATION_TODAY));
    expect(faults).toEqual([]);
  });

  test('have numbers of their own', () => {
    expect(new Set(year.child.map(({ idNumber }) => idNumber)).size).toBe(year.child.length);
    expect(new Set(year.child.map(({ number }) => number)).size).toBe(year.child.length);
  });

  test('sit in the grade that their birth date leads to in the school year 2021', () => {
    for (const { birthDate, grade } of year.child) expect(usualGrade(birthDate, NOTICE_2022.issuedOn)).toBe(grade);
  });

  test('are eligible by rules 2 to 5', () => {
    const townships = new Map(year.township.map((township) => [township.id, township]));
    const villages = new Map(year.village.map((village) => [village.id, village]));
    const causes = byKey(year.guardianship_cause, 'childId');
    for (const child of year.child) {
      const residence = {
        districtId: child.districtId,
        districtCode: child.number.slice(0, 6),
        townshipId: child.townshipId,
        townshipDistrictId: townships.get(child.townshipId)?.districtId ?? '',
        villageTownshipId: villages.get(child.villageId)?.townshipId ?? '',
      };
      const facts = { ...child, residence, causes: (causes.get(child.id) ?? []).map(({ cause }) => cause) };
      const refusals = eligible(facts, DEFAULT_PARAMETERS, NOTICE_2022.issuedOn).filter(({ warns }) => !warns);
      expect(refusals).toEqual([]);
    }
  });

  test('have a guardian or carer, of whom one takes care', () => {
    const guardians = byKey(year.guardian, 'childId');
    for (const { id } of year.child) {
      expect(guardians.get(id)?.filter(({ actualCarer }) => actualCarer)).toHaveLength(1);
    }
    for (const { name } of year.guardian) expect(parsePersonName(name)).toEqual({ ok: true, value: name });
  });

  test('were submitted and confirmed by two different people, in that order', () => {
    for (const { submittedById, confirmedById, registeredAt, submittedAt, confirmedAt } of confirmed) {
      expect(submittedById).not.toBe(confirmedById);
      expect([registeredAt, submittedAt, confirmedAt].toSorted()).toEqual([registeredAt, submittedAt, confirmedAt]);
    }
  });

  test('include drafts, a queue and refusals with a reason beside the confirmed ones', () => {
    const counts = Object.fromEntries([...byKey(year.child, 'status')].map(([status, rows]) => [status, rows.length]));
    expect(counts).toEqual({ CONFIRMED: 375, SUBMITTED: 9, DRAFT: 4, REJECTED: 2, WITHDRAWN: 1 });
    const ended = year.child.filter(({ status }) => status === 'REJECTED' || status === 'WITHDRAWN');
    for (const { statusReason } of ended) expect(statusReason).toMatch(/\p{Script=Han}/u);
  });
});

describe('providers', () => {
  test('are registered with civil affairs under valid credit codes', () => {
    for (const { creditCode } of year.service_provider) {
      expect(parseCreditCode(creditCode)).toEqual({ ok: true, value: creditCode });
      expect(creditCode).toMatch(/^5[23]/);
    }
  });

  test('are contracted for every district, for all of its children at the notice’s standard', () => {
    const contracts = byKey(year.service_contract, 'districtId');
    for (const { code, inDifficulty, orphans } of NOTICE_2022.quotas) {
      const own = contracts.get(GROUND.districtIds.get(code) ?? '') ?? [];
      expect(own).toHaveLength(code === '310115' ? 2 : 1);
      expect(own.reduce((sum, { childrenCount }) => sum + childrenCount, 0)).toBe(inDifficulty + orphans);
      for (const { amount, childrenCount } of own) expect(amount).toBe(`${childrenCount * 10_000}.00`);
    }
  });
});

describe('a generated year', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(generated()).toEqual(year);
    expect(generated(undefined, undefined, 'another').child[0]?.name).not.toBe(year.child[0]?.name);
  });

  test('refers only to rows that came before', () => {
    const known = new Set<string>([GROUND.programmeId, ...GROUND.districtIds.values()]);
    for (const rows of Object.values(year)) {
      for (const row of rows) {
        known.add(row.id);
        const references = Object.entries(row).filter(([key, value]) => key.endsWith('Id') && value !== null);
        for (const [, id] of references) expect(known.has(id)).toBe(true);
      }
    }
  });

  test('has ids in the form of version 7 that only grow', () => {
    for (const rows of Object.values(year)) {
      for (const { id } of rows) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
    const ids = year.child.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(ids);
  });
});

test('at the size of the bench every case has its twelve visits', () => {
  const bench = generated(benchScale(1600), '2022-12-31');
  expect(bench.child).toHaveLength(1600);
  expect(bench.support_case).toHaveLength(1600);
  expect(bench.home_visit).toHaveLength(1600 * 12);
  expect(byKey(bench.case_month, 'caseId').get(bench.support_case[0]?.id ?? '')).toHaveLength(12);
});
