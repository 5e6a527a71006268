import { describe, expect, test } from '@jest/globals';
import { ApiError, toApiError } from '../../admin/providers/api-error.ts';
import { chunksOf } from '../../admin/providers/chunks.ts';

const graphql = (message: string, extensions: object) => ({ graphQLErrors: [{ message, extensions }] });
const wrapped = (failure: object) => ({ status: 200, message: 'x', body: failure });

describe('refusals of the server', () => {
  test('are read from the wrapping of ra-data-graphql', () => {
    const error = toApiError(wrapped(graphql('请先登录', { code: 'UNAUTHENTICATED' })));
    expect([error.code, error.status, error.message]).toEqual(['UNAUTHENTICATED', 401, '请先登录']);
  });

  test('of single values stand at their fields', () => {
    const fields = [
      { path: ['input', 'name'], message: '此项必填' },
      { path: ['input', 'attendeeIds', 1], message: '重复' },
    ];
    const error = toApiError(graphql('输入有误（2 项）', { code: 'BAD_INPUT', fields }));
    expect(error.body.errors).toEqual({
      root: { serverError: '输入有误（2 项）' },
      name: '此项必填',
      attendeeIds: { 1: '重复' },
    });
  });

  test('of rules bring what was required and found', () => {
    const violations = [
      {
        rule: 'VISIT_MIN_PEOPLE',
        number: 18,
        clause: '二.3',
        words: '每次不少于2人',
        path: ['input', 'attendeeIds'],
        required: 2,
        found: 1,
        message: '仅1名',
      },
    ];
    const error = toApiError(graphql('走访不符合通知要求（1 项）', { code: 'RULE_VIOLATION', violations }));
    expect([error.status, error.violations]).toEqual([422, violations]);
  });

  test('of stale edits say who changed what', () => {
    const conflict = {
      changedBy: '李强',
      changedAt: '2022-03-12T14:00:00+08:00',
      changedFields: ['grade'],
      currentVersion: 4,
    };
    expect(toApiError(graphql('已被更改', { code: 'CONFLICT', conflict })).conflict).toEqual(conflict);
  });

  test.each([
    [{ status: 503, message: 'x' }, 'UNAVAILABLE', true],
    [{ status: 413, message: 'x' }, 'LIMIT_EXCEEDED', false],
    [
      {
        networkError: {
          statusCode: 403,
          result: { errors: [{ message: '不允许', extensions: { code: 'FORBIDDEN' } }] },
        },
      },
      'FORBIDDEN',
      false,
    ],
    [new TypeError('Failed to fetch'), 'NETWORK', true],
    [graphql('?', { code: 'SOMETHING_NEW' }), 'INTERNAL', true],
  ])('%# what came without a refusal is told by its status', (failure, code, isInDoubt) => {
    const error = toApiError(failure);
    expect([error.code, error.isInDoubt]).toEqual([code, isInDoubt]);
  });

  test('are read only once', () => {
    const error = new ApiError('NOT_FOUND', '没有这条记录');
    expect(toApiError(error)).toBe(error);
  });
});

test('ids are asked for in pieces that the server gives', () => {
  expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(chunksOf([], 2)).toEqual([]);
});
