import { describe, expect, it } from '@jest/globals';
import {
  type EligibilityFacts,
  eligibilityConfirmed,
  eligible,
  noNamesake,
  recordable,
} from '../../../server/children/eligibility.rules.ts';
import { DEFAULT_PARAMETERS } from '../../../server/rules/parameters.ts';

const TODAY = '2022-03-12';

const child: EligibilityFacts = {
  category: 'IN_DIFFICULTY',
  grade: 6,
  birthDate: '2010-03-15',
  guardianship: 'ABSENT',
  causes: ['IMPRISONED'],
  residence: {
    districtId: 'huangpu',
    districtCode: '310101',
    townshipId: 'waitan',
    townshipDistrictId: 'huangpu',
    villageTownshipId: 'waitan',
  },
};

type Change = Partial<Omit<EligibilityFacts, 'residence'>> & { residence?: Partial<EligibilityFacts['residence']> };

function verdictOn({ residence, ...change }: Change, parameters = DEFAULT_PARAMETERS) {
  const facts = { ...child, ...change, residence: { ...child.residence, ...residence } };
  return eligible(facts, parameters, TODAY);
}

const refusalsOf = (change: Change) => verdictOn(change).filter((broken) => !broken.warns);
const warningsOf = (change: Change) => verdictOn(change).filter((broken) => broken.warns);

describe('1 · a child whose district bureau', () => {
  it('has confirmed it may be served', () => {
    expect(eligibilityConfirmed('CONFIRMED')).toEqual([]);
  });

  it.each(['DRAFT', 'SUBMITTED', 'REJECTED', 'WITHDRAWN'] as const)('left it %s may not', (status) => {
    expect(eligibilityConfirmed(status)).toMatchObject([
      { rule: 'ELIGIBILITY_CONFIRMED', required: 'CONFIRMED', found: status, path: ['input', 'childId'] },
    ]);
  });
});

describe('2 to 5 · allows', () => {
  it.each<[string, Change]>([
    ['a child in difficulty whose father is imprisoned', {}],
    ['a community-dwelling orphan', { category: 'ORPHAN', causes: ['DEAD'] }],
    ['the first grade', { grade: 1, birthDate: '2015-03-01' }],
    ['the last grade', { grade: 9, birthDate: '2006-10-01' }],
    [
      'inadequate guardianship with a cause of its own',
      { guardianship: 'INADEQUATE', causes: ['ABUSE', 'IMPRISONED'] },
    ],
    ['a child whose neighbourhood is not known yet', { residence: { villageTownshipId: null } }],
    ['a child of 17 in grade 9', { grade: 9, birthDate: '2005-01-01' }],
    ['a child of 5 in grade 1', { grade: 1, birthDate: '2016-09-30' }],
  ])('%s', (_case, change) => {
    expect(refusalsOf(change)).toEqual([]);
  });
});

describe('2 to 5 · refuses', () => {
  it.each<[string, Change, object]>([
    ['a child of neither category', { category: null }, { rule: 'CHILD_CATEGORY', path: ['input', 'category'] }],
    ['a child below grade 1', { grade: 0 }, { rule: 'COMPULSORY_EDUCATION', required: '1-9', found: 0 }],
    ['a child above grade 9', { grade: 10 }, { rule: 'COMPULSORY_EDUCATION', found: 10, path: ['input', 'grade'] }],
    ['a child without a grade', { grade: null }, { rule: 'COMPULSORY_EDUCATION', found: null }],
    [
      'a child whose guardianship was not judged',
      { guardianship: null },
      { rule: 'GUARDIANSHIP_CAUSE', path: ['input', 'guardianship'] },
    ],
    ['guardianship without a cause', { causes: [] }, { rule: 'GUARDIANSHIP_CAUSE', required: 1, found: 0 }],
    [
      'a cause of the other kind only',
      { guardianship: 'INADEQUATE', causes: ['DEAD'] },
      { rule: 'GUARDIANSHIP_CAUSE', path: ['input', 'causes'] },
    ],
    [
      'a district of another city',
      { residence: { districtCode: '320505' } },
      { rule: 'ONE_RESPONSIBLE_DISTRICT', required: '31', found: '32', path: ['input', 'townshipId'] },
    ],
    [
      'a street of another district',
      { residence: { townshipDistrictId: 'xuhui' } },
      { rule: 'ONE_RESPONSIBLE_DISTRICT', required: 'huangpu', found: 'xuhui', path: ['input', 'townshipId'] },
    ],
    [
      'a neighbourhood of another street',
      { residence: { villageTownshipId: 'yuyuan' } },
      { rule: 'ONE_RESPONSIBLE_DISTRICT', required: 'waitan', found: 'yuyuan', path: ['input', 'villageId'] },
    ],
  ])('%s', (_case, change, broken) => {
    expect(refusalsOf(change)).toMatchObject([broken]);
  });

  it('everything that is wrong at once, in the order of the notice', () => {
    const change: Change = { category: null, grade: null, causes: [], residence: { districtCode: '110101' } };
    expect(refusalsOf(change).map((broken) => broken.rule)).toEqual([
      'CHILD_CATEGORY',
      'COMPULSORY_EDUCATION',
      'GUARDIANSHIP_CAUSE',
      'ONE_RESPONSIBLE_DISTRICT',
    ]);
  });

  it('by the grades of the programme’s own year', () => {
    const parameters = { ...DEFAULT_PARAMETERS, gradeTo: 12 };
    expect(verdictOn({ grade: 10, birthDate: '2006-03-15' }, parameters)).toEqual([]);
  });
});

describe('3 · warns, and never refuses,', () => {
  it.each<[string, Change, object]>([
    ['of an age below 6', { grade: 1, birthDate: '2016-09-30' }, { required: '6-15', found: 5, warns: true }],
    ['of an age above 15', { grade: 9, birthDate: '2006-03-01' }, { required: '6-15', found: 16, warns: true }],
    ['of a grade far from the age', { grade: 1 }, { required: 6, found: 1, path: ['input', 'grade'], warns: true }],
  ])('%s', (_case, change, broken) => {
    expect(warningsOf(change)).toMatchObject([broken]);
  });

  it.each<[string, Change]>([
    ['the sixth birthday', { grade: 1, birthDate: '2016-03-12' }],
    ['the day before the sixteenth', { grade: 9, birthDate: '2006-03-13' }],
  ])('is silent on %s', (_case, change) => {
    expect(warningsOf(change)).toEqual([]);
  });
});

describe('5 · one record per child', () => {
  it('warns of a namesake born on the same day', () => {
    expect(noNamesake(0)).toEqual([]);
    expect(noNamesake(2)).toMatchObject([{ found: 2, warns: true, path: ['input', 'name'] }]);
  });
});

describe('a draft', () => {
  it('may leave open what is to be put right until it is submitted', () => {
    const draft = { ...child, category: null, guardianship: null, causes: [] };
    expect(recordable(draft, DEFAULT_PARAMETERS, TODAY)).toEqual([]);
  });

  it('already belongs to one district', () => {
    const elsewhere = { ...child, residence: { ...child.residence, townshipDistrictId: 'xuhui' } };
    expect(recordable(elsewhere, DEFAULT_PARAMETERS, TODAY)).toMatchObject([{ rule: 'ONE_RESPONSIBLE_DISTRICT' }]);
  });
});
