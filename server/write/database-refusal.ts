import { Refusal } from '../rules/refusal.ts';

const TRANSIENT = new Set(['40001', '40P01', '55P03']);
const AWAY = /^(08...|57P0.|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)$/;
/** What the driver says without a code when it has lost its connection, or got none in time. */
const LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

function textOf(error: unknown, name: 'code' | 'severity'): string {
  const text = error instanceof Error && name in error ? (error as Error & Record<typeof name, unknown>)[name] : '';
  return typeof text === 'string' ? text : '';
}

/** Whether the database could not be reached, or ended the connection, as it does with everything FATAL. */
function isAway(error: unknown): boolean {
  if (AWAY.test(textOf(error, 'code')) || /^(FATAL|PANIC)$/.test(textOf(error, 'severity'))) return true;
  return error instanceof Error && LOST.test(error.message);
}

/** Whether the same work may well succeed when done again: it lost against a parallel one. */
export function isTransient(error: unknown): boolean {
  return TRANSIENT.has(textOf(error, 'code'));
}

/**
 * What the database's refusal means for the caller. The services check first; what arrives here lost a race against a
 * parallel request, or is a defect of ours, which stays as it is.
 */
export function databaseRefusal(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  if (isAway(error)) return Refusal.unavailable();
  const code = textOf(error, 'code');
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
  return error;
}
