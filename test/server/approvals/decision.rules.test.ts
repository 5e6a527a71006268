import { expect, it } from '@jest/globals';
import { notOwnRequest } from '../../../server/approvals/decision.rules.ts';

it('lets another person decide a request', () => {
  expect(notOwnRequest('chen', 'wu')).toBeNull();
});

it('lets nobody decide their own request', () => {
  expect(notOwnRequest('chen', 'chen')).toMatchObject({ kind: 'OBSTACLE', code: 'OWN_REQUEST' });
});

it('lets a person decide what a program or the system requested', () => {
  expect(notOwnRequest(null, 'chen')).toBeNull();
});
