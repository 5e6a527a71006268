import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { creditCodeCheck, parseCreditCode } from '../../../server/identity/credit-code.ts';

const codes = fc
  .tuple(fc.stringMatching(/^\d{8}$/), fc.stringMatching(/^[0-9A-HJ-NP-RTUW-Y]{9}$/))
  .map((parts) => parts.join(''))
  .map((first17) => first17 + creditCodeCheck(first17));

describe('a unified social credit code', () => {
  it.each([
    ['as printed', '91350200MA2YJ1XR9G'],
    ['in small letters', '91350200ma2yj1xr9g'],
    ['in full width, in groups', '９１３５０２００ MA2YJ1XR9-G'],
  ])('is taken %s', (_case, text) => {
    expect(parseCreditCode(text)).toEqual({ ok: true, value: '91350200MA2YJ1XR9G' });
  });

  it.each([
    ['17 characters', '91350200MA2YJ1XR9', 'CREDIT_CODE_FORM'],
    ['a letter that the alphabet leaves out', '91350200MA2YJ1XO9G', 'CREDIT_CODE_FORM'],
    ['a letter in the division', '9135O200MA2YJ1XR9G', 'CREDIT_CODE_FORM'],
    ['a wrong check character', '91350200MA2YJ1XR9H', 'CREDIT_CODE_CHECK'],
    ['nothing', '', 'CREDIT_CODE_FORM'],
  ])('is refused with %s', (_case, text, fault) => {
    expect(parseCreditCode(text)).toMatchObject({ ok: false, fault });
  });

  it('agrees with an independent validator, which misses the check character 0', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(parseCreditCode(code)).toEqual({ ok: true, value: code });
        fc.pre(!code.endsWith('0'));
        expect(stdnum.CN?.uscc?.validate(code).isValid).toBe(true);
      }),
    );
  });

  it('notices any single character that was mistyped', () => {
    fc.assert(
      fc.property(
        codes,
        fc.integer({ min: 8, max: 16 }),
        fc.stringMatching(/^[0-9A-HJ-NP-RTUW-Y]$/),
        (code, at, other) => {
          fc.pre(code[at] !== other);
          expect(parseCreditCode(code.slice(0, at) + other + code.slice(at + 1)).ok).toBe(false);
        },
      ),
    );
  });
});
