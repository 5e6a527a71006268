import { describe, expect, it } from '@jest/globals';
import { parseAmount } from '../../../server/identity/amount.ts';

describe('an amount of yuan', () => {
  it.each([
    ['10000', '10000.00'],
    ['10000.5', '10000.50'],
    ['0.01', '0.01'],
    ['007', '7.00'],
    ['999999999999.99', '999999999999.99'],
  ])('is read: %s', (text, value) => {
    expect(parseAmount(text)).toEqual({ ok: true, value });
  });

  it.each(['0', '0.00', '-1', '1.234', '1,000', '1e3', '', '1000000000000'])('is refused: %s', (text) => {
    expect(parseAmount(text)).toMatchObject({ ok: false, fault: 'NOT_MONEY' });
  });
});
