import { describe, expect, it } from '@jest/globals';
import { withinOwnPlace } from '../../../server/children/child-place.rules.ts';
import {
  causeFaults,
  GUARDIANS_MAX,
  gradeFaults,
  guardianFaults,
} from '../../../server/children/child-record.rules.ts';
import type { Fault } from '../../../server/rules/fault.ts';

const told = (faults: readonly Fault[]) => faults.map(({ path, fault }) => `${path.slice(1).join('.')} ${fault}`);
const grandmother = { name: '王秀英', relation: 'GRANDPARENT_PATERNAL' } as const;

describe('a grade', () => {
  it.each([1, 9, 12])('of %d exists', (grade) => {
    expect(gradeFaults(grade)).toEqual([]);
  });

  it.each([-1, 0, 13])('of %d does not', (grade) => {
    expect(told(gradeFaults(grade))).toEqual(['grade OUT_OF_RANGE']);
  });
});

describe('causes', () => {
  it('may be the same for father and mother', () => {
    expect(causeFaults(['FATHER', 'MOTHER'].map((parent) => ({ parent, cause: 'DEAD' })))).toEqual([]);
  });

  it('are given once', () => {
    const dead = { parent: 'FATHER', cause: 'DEAD' };
    expect(told(causeFaults([dead, dead]))).toEqual(['causes.1 DUPLICATE']);
  });
});

describe('guardians', () => {
  it.each([
    ['a person', grandmother],
    ['a committee with a number in its name', { name: '川沙新镇第2居民委员会（筹）', relation: 'COMMITTEE' }],
    ['a landline', { ...grandmother, phone: '021-58921234' }],
    ['no telephone', { ...grandmother, phone: null }],
    ['one that is recorded', { ...grandmother, id: 'known' }],
  ])('may be %s', (_case, guardian) => {
    expect(guardianFaults([guardian], ['known'])).toEqual([]);
  });

  it.each([
    ['a person whose name has digits', [{ ...grandmother, name: '王2' }], ['guardians.0.name NAME_CHARACTERS']],
    ['a telephone that is none', [{ ...grandmother, phone: '110' }], ['guardians.0.phone PHONE_FORM']],
    ['one that the child does not have', [{ ...grandmother, id: 'foreign' }], ['guardians.0.id NOT_FOUND']],
    [
      'the same one twice',
      [
        { ...grandmother, id: 'known' },
        { ...grandmother, id: 'known' },
      ],
      ['guardians.1.id DUPLICATE'],
    ],
    ['one too many', Array.from({ length: GUARDIANS_MAX + 1 }, () => grandmother), ['guardians TOO_MANY']],
  ])('may not be %s', (_case, guardians, faults) => {
    expect(told(guardianFaults(guardians, ['known']))).toEqual(faults);
  });
});

describe('a child is registered', () => {
  const home = { townshipId: 'waitan', villageId: 'shanbei' };
  const supervisor = { role: 'CHILD_SUPERVISOR', townshipId: 'waitan', villageId: null } as const;
  const director = { role: 'CHILD_DIRECTOR', townshipId: 'waitan', villageId: 'shanbei' } as const;

  it.each([
    ['by the bureau, anywhere in its district', null],
    ['by the street’s supervisor', supervisor],
    ['by the neighbourhood’s director', director],
  ])('%s', (_case, post) => {
    expect(withinOwnPlace(post, home)).toBeNull();
  });

  it.each([
    ['a supervisor of another street', { ...supervisor, townshipId: 'yuyuan' }],
    ['a director of another neighbourhood', { ...director, villageId: 'shannan' }],
    ['a director of another street', { ...director, townshipId: 'yuyuan' }],
  ])('never by %s', (_case, post) => {
    expect(withinOwnPlace(post, home)).toMatchObject({ code: 'WRONG_OFFICE' });
  });
});
