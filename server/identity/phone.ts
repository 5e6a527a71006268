import { type Parsed, parsed, unparsable } from '../rules/fault.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/;
const SERVICE = /^(400|800)-?\d{3}-?\d{4}$/;

/**
 * Reads a telephone number of the mainland: a mobile, a landline with its area code and extension, or a 400 number.
 * Answers it with half-width digits and without spaces.
 */
export function parsePhone(text: string): Parsed<string> {
  const phone = text
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .replace(/[‐-―]/g, '-')
    .replace(/^(\+|00)?86-?(?=[01])/, '');
  return [MOBILE, LANDLINE, SERVICE].some((form) => form.test(phone)) ? parsed(phone) : unparsable('PHONE_FORM');
}

/** The last four digits, by which a sealed number is recognised on screen. */
export function phoneTail(phone: string): string {
  return phone.replace(/\D/g, '').slice(-4);
}
