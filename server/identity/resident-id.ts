import { type Parsed, parsed, unparsable } from '../rules/fault.ts';
import { type IsoDate, parseDate } from './calendar.ts';

const FORM = /^\d{17}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** What a resident ID number (GB 11643) says. The division is where it was issued, not where its holder lives. */
export interface ResidentId {
  /** 18 characters, half width, a capital X. */
  readonly number: string;
  readonly divisionCode: string;
  readonly birthDate: IsoDate;
  readonly sex: 'MALE' | 'FEMALE';
}

/**
 * Reads a resident ID number. Full-width digits, spaces and a small x are put right; a wrong length, an impossible
 * birth date or a wrong check character is a fault. A division code that no longer exists is no fault.
 */
export function parseResidentId(text: string): Parsed<ResidentId> {
  const number = normaliseResidentId(text);
  if (!FORM.test(number)) return unparsable('ID_NUMBER_FORM');
  const birthDate = parseDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
  if (birthDate === null) return unparsable('ID_NUMBER_DATE');
  if (number[17] !== residentIdCheck(number.slice(0, 17))) return unparsable('ID_NUMBER_CHECK');
  const sex = Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE';
  return parsed({ number, divisionCode: number.slice(0, 6), birthDate, sex });
}

/** The form in which a number is stored, hashed and compared. */
export function normaliseResidentId(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/** The check character that belongs to the first 17 digits. */
export function residentIdCheck(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}
