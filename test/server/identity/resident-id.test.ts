import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { addDays } from '../../../server/identity/calendar.ts';
import { parseResidentId, residentIdCheck } from '../../../server/identity/resident-id.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

const numbers = fc
  .tuple(digits(6), fc.integer({ min: 0, max: 42_000 }), digits(3))
  .map(([division, days, order]) => `${division}${addDays('1910-01-01', days).replaceAll('-', '')}${order}`)
  .map((first17) => first17 + residentIdCheck(first17));

describe('a resident ID number', () => {
  it('tells its division, birth date and sex', () => {
    expect(parseResidentId('11010519491231002X')).toEqual({
      ok: true,
      value: { number: '11010519491231002X', divisionCode: '110105', birthDate: '1949-12-31', sex: 'FEMALE' },
    });
  });

  it.each([
    ['a small x', '11010519491231002x'],
    ['full-width digits', '１１０１０５１９４９１２３１００２Ｘ'],
    ['spaces between groups', ' 110105 19491231 002X '],
  ])('is put right from %s', (_case, text) => {
    expect(parseResidentId(text)).toMatchObject({ ok: true, value: { number: '11010519491231002X' } });
  });

  it.each([
    ['nothing', '', 'ID_NUMBER_FORM'],
    ['15 digits of the first generation', '110105491231002', 'ID_NUMBER_FORM'],
    ['an X within', '1101051949123100X2', 'ID_NUMBER_FORM'],
    ['19 characters', '11010519491231002X0', 'ID_NUMBER_FORM'],
    ['digits of another script', '١١٠١٠٥١٩٤٩١٢٣١٠٠٢٣', 'ID_NUMBER_FORM'],
    ['31 February', '110105194902310021', 'ID_NUMBER_DATE'],
    ['29 February of a common year', '110105201902290021', 'ID_NUMBER_DATE'],
    ['a wrong check digit', '110105194912310021', 'ID_NUMBER_CHECK'],
  ])('is refused with %s', (_case, text, fault) => {
    expect(parseResidentId(text)).toMatchObject({ ok: false, fault });
  });

  it('is taken from a division that no longer exists', () => {
    const first17 = '31011920120301001';
    expect(parseResidentId(first17 + residentIdCheck(first17))).toMatchObject({
      ok: true,
      value: { divisionCode: '310119', sex: 'MALE' },
    });
  });

  it('agrees with an independent validator on every valid number', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(parseResidentId(number).ok).toBe(true);
        expect(stdnum.CN?.ric?.validate(number).isValid).toBe(true);
      }),
    );
  });

  it('notices any single digit that was mistyped', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const wrong = String((Number(number[at]) + shift) % 10);
        expect(parseResidentId(number.slice(0, at) + wrong + number.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  it('notices two neighbouring digits that were swapped', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 15 }), (number, at) => {
        const [one = '', other = ''] = number.slice(at, at + 2);
        fc.pre(one !== other);
        expect(parseResidentId(number.slice(0, at) + other + one + number.slice(at + 2)).ok).toBe(false);
      }),
    );
  });
});
