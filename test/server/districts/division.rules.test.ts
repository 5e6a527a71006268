import { describe, expect, it } from '@jest/globals';
import { CODE_DIGITS, divisionCodeFaults } from '../../../server/districts/division.rules.ts';

describe('the code of a division', () => {
  it.each([
    ['310115101', CODE_DIGITS.TOWNSHIP, '310115'],
    ['310115101001', CODE_DIGITS.VILLAGE, '310115101'],
  ])('%s is taken', (code, digits, parent) => {
    expect(divisionCodeFaults(code, digits, parent)).toEqual([]);
  });

  it.each([
    ['of the wrong length', '31011510', CODE_DIGITS.TOWNSHIP, '310115'],
    ['that is longer', '3101151011', CODE_DIGITS.TOWNSHIP, '310115'],
    ['of another division', '310101101', CODE_DIGITS.TOWNSHIP, '310115'],
    ['with letters', '310115A01', CODE_DIGITS.TOWNSHIP, '310115'],
    ['in full width', '31011510１', CODE_DIGITS.TOWNSHIP, '310115'],
  ])('%s is refused', (_case, code, digits, prefix) => {
    expect(divisionCodeFaults(code, digits, prefix)).toMatchObject([
      { path: ['input', 'code'], fault: 'DIVISION_CODE', args: { digits, prefix } },
    ]);
  });
});
