import type { Refusal } from '../rules/refusal.ts';

/** A refusal at the door: of the HTTP request, before there is an operation. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';

  constructor(
    readonly status: number,
    readonly refusal: Refusal,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(refusal.code);
  }
}
