import { type Parsed, parsed, unparsable } from '../rules/fault.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/;

/** Reads a unified social credit code (GB 32100); answers 18 half-width capitals, or what is wrong with it. */
export function parseCreditCode(text: string): Parsed<string> {
  const code = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (!FORM.test(code)) return unparsable('CREDIT_CODE_FORM');
  return code[17] === creditCodeCheck(code.slice(0, 17)) ? parsed(code) : unparsable('CREDIT_CODE_CHECK');
}

/** The check character that belongs to the first 17: weights are the powers of 3 modulo 31. */
export function creditCodeCheck(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    sum += weight * ALPHABET.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
