import { describe, expect, it } from '@jest/globals';
import { parsePhone, phoneTail } from '../../../server/identity/phone.ts';

describe('a telephone number', () => {
  it.each([
    ['of a mobile', '13800138000', '13800138000'],
    ['with its country code', '+86 138 0013 8000', '13800138000'],
    ['in full width', '１３８００１３８０００', '13800138000'],
    ['of a landline', '021-58301234', '021-58301234'],
    ['with an extension', '(021) 58301234-802', '02158301234-802'],
    ['of a service', '400-820-1234', '400-820-1234'],
  ])('is taken %s', (_case, text, value) => {
    expect(parsePhone(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['nothing', ''],
    ['10 digits', '1380013800'],
    ['a prefix that no mobile has', '12800138000'],
    ['a landline without its area code', '58301234'],
    ['letters', '1380013800a'],
  ])('is refused with %s', (_case, text) => {
    expect(parsePhone(text)).toMatchObject({ ok: false, fault: 'PHONE_FORM' });
  });

  it('is recognised by its last four digits', () => {
    expect(phoneTail('021-5830-1234')).toBe('1234');
  });
});
