import { Refusal } from '../rules/refusal.ts';
import type { Limits } from './limits.ts';

function checkValue(value: unknown, depth: number, limits: Limits): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > limits.inputDepth) throw Refusal.limit(tooMuch('inputDepth', limits.inputDepth, depth));
  const items = Object.values(value);
  if (Array.isArray(value) && items.length > limits.listItems) {
    throw Refusal.limit(tooMuch('listItems', limits.listItems, items.length));
  }
  for (const item of items) checkValue(item, depth + 1, limits);
}

function tooMuch(limit: 'inputDepth' | 'listItems', max: number, found: number) {
  return { limit, max, found, retryAfterSeconds: null };
}

/**
 * Looks at the lists and the nesting of variables before anything else walks them: a deep enough value would exhaust the
 * stack of whatever reads it. @throws LIMIT_EXCEEDED
 */
export function checkVariables(variables: Readonly<Record<string, unknown>>, limits: Limits): void {
  for (const value of Object.values(variables)) checkValue(value, 1, limits);
}
