import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { mutation, NOBODY } from '../../support/mutation.ts';
import { openCase, SIGNED, submitVisit, type VisitedCase, visitOf, visitTo, written } from './visiting.ts';

interface Result {
  readonly index: number;
  readonly visitId: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly violations: readonly { readonly rule: string; readonly path: readonly unknown[] }[];
  readonly fields: readonly { readonly fault: string | null; readonly path: readonly unknown[] }[];
}

const submitVisits = mutation<{ visits: { id: string; status: string }[]; results: Result[] }>(
  'submitVisits',
  'visits { id status } results { index visitId code message violations { rule path } fields { fault path } }',
);

let app: TestApplication;
let worker: Speaker;
let kase: VisitedCase;
beforeAll(async () => {
  app = await startTestApplication();
  worker = await app.as('social-worker');
  kase = await openCase(worker);
});
afterAll(() => app.close());

const good = (more: object = {}) => ({ ...visitTo(kase), signature: SIGNED, ...more });
const short = () => good({ endsAt: '2022-10-12T15:00:00+08:00' });
const late = () => good({ endsAt: '2022-10-12T13:00:00+08:00' });

describe('several visits', () => {
  test('are answered for one by one; a refused one does not sink the others', async () => {
    const visits = [good(), short(), late(), good({ caseId: NOBODY }), good()];
    const { payload } = await submitVisits(worker, { visits });
    expect(payload?.visits.map(({ status }) => status)).toEqual(['QUALIFYING', 'QUALIFYING']);
    expect(payload?.results).toEqual([
      { index: 0, visitId: payload?.visits[0]?.id, code: null, message: null, violations: [], fields: [] },
      {
        index: 1,
        visitId: null,
        code: 'RULE_VIOLATION',
        message: '走访不符合通知要求（1 项）',
        violations: [{ rule: 'VISIT_MIN_MINUTES', path: ['input', 'endsAt'] }],
        fields: [],
      },
      {
        index: 2,
        visitId: null,
        code: 'BAD_INPUT',
        message: '输入有误（1 项）',
        violations: [],
        fields: [{ fault: 'END_BEFORE_START', path: ['input', 'endsAt'] }],
      },
      {
        index: 3,
        visitId: null,
        code: 'NOT_FOUND',
        message: '没有这条记录',
        violations: [],
        fields: [{ fault: null, path: ['input', 'caseId'] }],
      },
      { index: 4, visitId: payload?.visits[1]?.id, code: null, message: null, violations: [], fields: [] },
    ]);
  });

  test('are kept all or not at all where that is asked for', async () => {
    const before = await written(app);
    const { payload } = await submitVisits(worker, {
      visits: [good({ idempotencyKey: 'all-1' }), short()],
      allOrNothing: true,
    });
    expect(payload?.results.map(({ visitId, code }) => [visitId, code])).toEqual([
      [null, null],
      [null, 'RULE_VIOLATION'],
    ]);
    expect(await written(app)).toEqual(before);
    const again = await submitVisits(worker, { visits: [good({ idempotencyKey: 'all-1' })], allOrNothing: true });
    expect(again.payload?.visits).toHaveLength(1);
  });

  test('that come again add only what is new', async () => {
    const keyed = (key: string) => good({ idempotencyKey: key });
    const first = await submitVisits(worker, { visits: [keyed('org-1'), keyed('org-2')] });
    const again = await submitVisits(worker, { visits: [keyed('org-1'), keyed('org-2'), keyed('org-3')] });
    expect(again.payload?.visits.slice(0, 2)).toEqual(first.payload?.visits);
    const alone = visitOf(await submitVisit(worker, keyed('org-3')));
    expect(again.payload?.visits[2]?.id).toBe(alone.id);
  });

  test('whose key was refused can be put right under the same key', async () => {
    const refused = await submitVisits(worker, { visits: [{ ...short(), idempotencyKey: 'org-9' }] });
    expect(refused.payload?.results[0]?.code).toBe('RULE_VIOLATION');
    const taken = await submitVisits(worker, { visits: [good({ idempotencyKey: 'org-9' })] });
    expect(taken.payload?.results[0]?.code).toBeNull();
  });

  test('are judged and not kept by a dry run, of all or of one', async () => {
    const before = await written(app);
    const all = await submitVisits(worker, { visits: [good(), short()], dryRun: true });
    const one = await submitVisits(worker, { visits: [good({ dryRun: true })] });
    expect(all.payload?.results.map(({ visitId, code }) => [visitId, code])).toEqual([
      [null, null],
      [null, 'RULE_VIOLATION'],
    ]);
    expect(one.payload?.results.map(({ visitId, code }) => [visitId, code])).toEqual([[null, null]]);
    expect(await written(app)).toEqual(before);
  });

  test.each([
    ['none', 0, ['visits TOO_FEW']],
    ['a hundred and one', 101, ['visits TOO_MANY']],
  ] as const)('are refused where there are %s', async (_case, count, points) => {
    expect((await submitVisits(worker, { visits: Array.from({ length: count }, () => good()) })).points).toEqual(
      points,
    );
  });

  test('are one to a hundred', async () => {
    const { payload } = await submitVisits(worker, { visits: Array.from({ length: 100 }, () => good()) });
    expect(payload?.visits).toHaveLength(100);
  });

  test('can be submitted by those who record visits only', async () => {
    const { refusal } = await submitVisits(await app.as('pudong'), { visits: [good()] });
    expect(refusal?.code).toBe('FORBIDDEN');
  });
});
