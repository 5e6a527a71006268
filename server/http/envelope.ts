import { Refusal } from '../rules/refusal.ts';
import type { Limits } from './limits.ts';
import { RefusedRequest } from './refused-request.ts';

const NOT_AN_OBJECT = {
  zh: '请求须为一个 JSON 对象，一次只能有一项操作',
  en: 'The request must be one JSON object; operations can’t be sent several at a time',
};
const NO_QUERY = { zh: 'query 须为非空文字', en: 'query must be text, and not empty' };
const BAD_MEMBER = { zh: '{name} 的类型不正确', en: '{name} is not of the right type' };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(text: { readonly zh: string; readonly en: string }, name = ''): never {
  throw new RefusedRequest(400, Refusal.badRequest(text, { name }));
}

/**
 * Checks the JSON around a query: one object with `query`, and perhaps `variables`, `operationName`, `extensions`.
 * @returns the query's text @throws RefusedRequest 400
 */
export function queryOf(body: unknown, limits: Limits): string {
  if (!isObject(body)) return refuse(NOT_AN_OBJECT);
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || query.trim() === '') return refuse(NO_QUERY);
  if ((variables ?? null) !== null && !isObject(variables)) refuse(BAD_MEMBER, 'variables');
  if ((extensions ?? null) !== null && !isObject(extensions)) refuse(BAD_MEMBER, 'extensions');
  if ((operationName ?? null) !== null && typeof operationName !== 'string') refuse(BAD_MEMBER, 'operationName');
  const found = typeof operationName === 'string' ? operationName.length : 0;
  if (found > limits.nameLength) {
    throw Refusal.limit({ limit: 'nameLength', max: limits.nameLength, found, retryAfterSeconds: null });
  }
  return query;
}
