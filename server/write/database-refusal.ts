import { Refusal } from '../rules/refusal.ts';

const TRANSIENT = new Set(['40001', '40P01', '55P03']);
const AWAY = /^(08|57P0)/;

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Whether the same work may well succeed when done again: it lost against a parallel one. */
export function isTransient(error: unknown): boolean {
  return TRANSIENT.has(codeOf(error) ?? '');
}

/**
 * What the database's refusal means for the caller. The services check first; what arrives here lost a race against a
 * parallel request, or is a defect of ours, which stays as it is.
 */
export function databaseRefusal(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const code = codeOf(error) ?? '';
  if (code === '42501') return Refusal.forbidden();
  if (code === '23505' || code === '23P01')
    return Refusal.conflict({
      zh: '与另一条记录重复或重叠，请刷新后重试',
      en: 'This duplicates or overlaps another record; refresh and try again',
    });
  if (TRANSIENT.has(code))
    return Refusal.conflict({
      zh: '另一请求正在更改同一记录，请重试',
      en: 'Another request is changing the same record; try again',
    });
  return AWAY.test(code) || code === 'ECONNREFUSED' ? Refusal.unavailable() : error;
}
