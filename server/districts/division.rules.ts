import { type Fault, faultAt } from '../rules/fault.ts';

/** Digits of the codes of GB/T 2260 and of its national extension: district, street or township, village. */
export const CODE_DIGITS = { DISTRICT: 6, TOWNSHIP: 9, VILLAGE: 12 } as const;

/** The code of a new division: so many digits, the first of them those of the division above. */
export function divisionCodeFaults(code: string, digits: number, parentCode: string): readonly Fault[] {
  const isCode = /^\d+$/.test(code) && code.length === digits && code.startsWith(parentCode);
  return isCode ? [] : [faultAt(['input', 'code'], 'DIVISION_CODE', { digits, prefix: parentCode })];
}
