import { type Parsed, parsed, unparsable } from '../rules/fault.ts';

const AMOUNT = /^0*(\d{1,12})(?:\.(\d{1,2}))?$/;

/** Reads an amount of yuan above nothing; answers it with two places, `10000.00`. */
export function parseAmount(text: string): Parsed<string> {
  const [, yuan, cents = ''] = AMOUNT.exec(text) ?? [];
  if (yuan === undefined || Number(`${yuan}.${cents}`) === 0) return unparsable('NOT_MONEY');
  return parsed(`${yuan}.${cents.padEnd(2, '0')}`);
}
