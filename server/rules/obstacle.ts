import type { Evidence } from './evidence.ts';
import { type Arguments, type Bilingual, type Locale, say } from './locale.ts';

/**
 * Why an operation is not open although no rule of the notice speaks against it.
 * WRONG_STATE is answered as CONFLICT, the others as FORBIDDEN.
 */
export type ObstacleCode = 'WRONG_STATE' | 'OWN_REQUEST' | 'WRONG_OFFICE';

export interface Obstacle {
  readonly kind: 'OBSTACLE';
  readonly code: ObstacleCode;
  readonly required: Evidence;
  readonly found: Evidence;
  readonly message: Bilingual;
  readonly args: Arguments;
}

export function obstacle(
  code: ObstacleCode,
  message: Bilingual,
  evidence: { readonly required?: Evidence; readonly found?: Evidence; readonly args?: Arguments } = {},
): Obstacle {
  const { required = null, found = null, args = {} } = evidence;
  return { kind: 'OBSTACLE', code, required, found, message, args };
}

export function obstacleMessage(finding: Obstacle, locale: Locale): string {
  return say(finding.message, locale, finding.args);
}
