import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { mutation, NOBODY } from '../../support/mutation.ts';
import { makeRoom, type RegisteredChild, submittedChild } from './registering.ts';

interface Answer {
  readonly children: readonly { readonly id: string; readonly status: string }[];
  readonly results: readonly {
    readonly index: number;
    readonly childId: string;
    readonly confirmed: boolean;
    readonly code: string | null;
    readonly message: string | null;
    readonly violations: readonly { readonly rule: string; readonly number: number }[];
  }[];
}

const confirmSeveral = mutation<Answer>(
  'confirmEligibilities',
  'children { id status } results { index childId confirmed code message violations { rule number } }',
);

let app: TestApplication;
let first: Speaker;
let second: Speaker;
beforeAll(async () => {
  app = await startTestApplication();
  [first, second] = [await app.as('fengxian'), await app.as('fengxian2')];
});
afterAll(() => app.close());

const waiting = () => submittedChild(app, first, '310120');
const asked = ({ id, version }: Pick<RegisteredChild, 'id' | 'version'>) => ({ childId: id, expectedVersion: version });
const statusOf = async ({ id }: RegisteredChild) =>
  (await app.rows<{ status: string }>('select status from child where id = $1', [id]))[0]?.status;

describe('several children', () => {
  test('are confirmed in the order asked until the quota is reached; each is answered for', async () => {
    const children = [await waiting(), await waiting(), await waiting()];
    await makeRoom(app, '310120', 2);
    const { payload } = await confirmSeveral(second, { children: children.map(asked) });
    expect(payload?.children).toEqual(children.slice(0, 2).map(({ id }) => ({ id, status: 'CONFIRMED' })));
    expect(payload?.results.map(({ index, confirmed, code }) => [index, confirmed, code])).toEqual([
      [0, true, null],
      [1, true, null],
      [2, false, 'RULE_VIOLATION'],
    ]);
    expect(payload?.results[2]).toMatchObject({
      childId: children[2]?.id,
      message: '服务对象不符合通知要求（1 项）',
      violations: [{ rule: 'QUOTA_REACHED', number: 6 }],
    });
  });

  test('are confirmed although others among them are unknown, stale, given twice or one’s own', async () => {
    await makeRoom(app, '310120', 5);
    const own = await submittedChild(app, second, '310120');
    const good = await waiting();
    const stale = await waiting();
    const children = [
      { childId: NOBODY, expectedVersion: 1 },
      asked({ ...stale, version: 1 }),
      asked(own),
      asked(good),
      asked(good),
    ];
    const { payload } = await confirmSeveral(second, { children });
    expect(payload?.results.map(({ code }) => code)).toEqual(['NOT_FOUND', 'CONFLICT', 'FORBIDDEN', null, 'CONFLICT']);
    expect(await statusOf(good)).toBe('CONFIRMED');
    expect(await statusOf(stale)).toBe('SUBMITTED');
  });

  test('are judged and left as they are by a dry run', async () => {
    await makeRoom(app, '310120', 1);
    const children = [await waiting(), await waiting()];
    const { payload } = await confirmSeveral(second, { children: children.map(asked), dryRun: true });
    expect(payload?.children).toEqual([]);
    expect(payload?.results.map(({ confirmed }) => confirmed)).toEqual([true, false]);
    expect(await Promise.all(children.map(statusOf))).toEqual(['SUBMITTED', 'SUBMITTED']);
  });

  test('are confirmed once for one idempotency key', async () => {
    await makeRoom(app, '310120', 1);
    const input = { children: [asked(await waiting())], idempotencyKey: 'several-1' };
    const { payload } = await confirmSeveral(second, input);
    expect((await confirmSeveral(second, input)).payload).toEqual(payload);
  });

  test('are at least 1 and at most 100, and decided by the district bureau alone', async () => {
    const nobody = { childId: NOBODY, expectedVersion: 1 };
    expect((await confirmSeveral(second, { children: [] })).points).toEqual(['children TOO_FEW']);
    const tooMany = Array.from({ length: 101 }, () => nobody);
    expect((await confirmSeveral(second, { children: tooMany })).points).toEqual(['children TOO_MANY']);
    for (const login of ['city', 'supervisor', 'provider'])
      expect((await confirmSeveral(await app.as(login), { children: [nobody] })).refusal?.code).toBe('FORBIDDEN');
  });
});
