import { describe, expect, it } from '@jest/globals';
import { type ChildIdentity, identityFaults, parseIdNumber } from '../../../server/children/child-identity.rules.ts';

const TODAY = '2022-03-12';
const child: ChildIdentity = {
  name: '单小明',
  sex: 'FEMALE',
  birthDate: '1949-12-31',
  idType: 'RESIDENT_ID',
  idNumber: '11010519491231002X',
};

describe('a child’s identity', () => {
  it.each<[string, Partial<ChildIdentity>]>([
    ['name, birth date and sex agree with the ID number', {}],
    ['the sex is not stated', { sex: 'UNSTATED' }],
    ['the ID number is written in full width with a small x', { idNumber: '１１０１０５１９４９１２３１００２x' }],
    [
      'the paper is a birth certificate',
      { idType: 'BIRTH_CERTIFICATE', idNumber: 'o310012345', birthDate: '2014-05-20' },
    ],
    ['the child was born today', { idType: 'BIRTH_CERTIFICATE', idNumber: 'P1', birthDate: TODAY }],
  ])('is taken when %s', (_case, change) => {
    expect(identityFaults({ ...child, ...change }, TODAY)).toEqual([]);
  });

  it.each<[string, Partial<ChildIdentity>, readonly [string, string][]]>([
    ['the birth date differs from the ID number', { birthDate: '1949-12-30' }, [['birthDate', 'ID_NUMBER_BIRTH_DATE']]],
    ['the sex differs from the ID number', { sex: 'MALE' }, [['sex', 'ID_NUMBER_SEX']]],
    ['the check digit is wrong', { idNumber: '110105194912310021' }, [['idNumber', 'ID_NUMBER_CHECK']]],
    ['the ID number’s date does not exist', { idNumber: '110105194902310021' }, [['idNumber', 'ID_NUMBER_DATE']]],
    ['the ID number is a certificate’s', { idNumber: 'O310012345' }, [['idNumber', 'ID_NUMBER_FORM']]],
    ['a certificate has no number', { idType: 'ADOPTION_CERTIFICATE', idNumber: ' ' }, [['idNumber', 'REQUIRED']]],
    [
      'a certificate’s number holds markup',
      { idType: 'BIRTH_CERTIFICATE', idNumber: '<b>' },
      [['idNumber', 'UNKNOWN_VALUE']],
    ],
    [
      'the child is yet to be born',
      { idType: 'BIRTH_CERTIFICATE', idNumber: 'P1', birthDate: '2022-03-13' },
      [['birthDate', 'IN_THE_FUTURE']],
    ],
    [
      'several things are wrong at once',
      { name: '', sex: 'MALE', birthDate: '1949-12-30' },
      [
        ['name', 'REQUIRED'],
        ['birthDate', 'ID_NUMBER_BIRTH_DATE'],
        ['sex', 'ID_NUMBER_SEX'],
      ],
    ],
  ])('is refused when %s', (_case, change, faults) => {
    const found = identityFaults({ ...child, ...change }, TODAY);
    expect(found.map(({ path, fault }) => [path.at(-1), fault])).toEqual(faults);
  });

  it('is stored with the number in one form, whatever the paper', () => {
    expect(parseIdNumber('RESIDENT_ID', '11010519491231002x')).toEqual({ ok: true, value: '11010519491231002X' });
    expect(parseIdNumber('BIRTH_CERTIFICATE', ' o31 0012345 ')).toEqual({ ok: true, value: 'O310012345' });
  });
});
