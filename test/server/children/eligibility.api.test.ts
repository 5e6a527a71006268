import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { NOBODY } from '../../support/mutation.ts';
import {
  childOf,
  confirmEligibility,
  makeRoom,
  newChild,
  newIdNumber,
  registerChild,
  rejectEligibility,
  seen,
  submitEligibility,
  submittedChild,
  withdrawChild,
} from './registering.ts';

/** A district whose quota has places left for children in difficulty, and its two officers. */
const ROOMY = '310120';

let app: TestApplication;
let first: Speaker;
let second: Speaker;
beforeAll(async () => {
  app = await startTestApplication();
  [first, second] = [await app.as('fengxian'), await app.as('fengxian2')];
  await makeRoom(app, ROOMY, 5);
});
afterAll(() => app.close());

async function confirmedIn(district: string): Promise<number> {
  const [line] = await app.rows<{ confirmed: number }>(
    `select q.confirmed_in_difficulty as confirmed from district_quota q join district d on d.id = q.district_id
     where d.code = $1`,
    [district],
  );
  return line?.confirmed ?? -1;
}

const draft = async (change: object = {}, speaker = first) =>
  childOf(await registerChild(speaker, await newChild(app, ROOMY, { ...change })));
const submitted = (change: object = {}) => submittedChild(app, first, ROOMY, { ...change });

describe('a child is submitted', () => {
  test('by whoever registered it, and put right and submitted anew after a rejection', async () => {
    const child = await submitted();
    expect(child).toMatchObject({ status: 'SUBMITTED', version: 2 });
    const rejected = childOf(await rejectEligibility(second, seen(child, { reason: '缺监护人材料' })));
    expect(rejected).toMatchObject({ status: 'REJECTED', statusReason: '缺监护人材料' });
    expect(childOf(await submitEligibility(first, seen(rejected)))).toMatchObject({
      status: 'SUBMITTED',
      statusReason: null,
    });
  });

  test('only with everything of rules 2 to 5, all told at once', async () => {
    const child = await draft({ grade: 10, guardianship: null, causes: [] });
    const { refusal, points, message } = await submitEligibility(first, seen(child));
    expect(refusal?.code).toBe('RULE_VIOLATION');
    expect(points).toEqual(['childId COMPULSORY_EDUCATION', 'childId GUARDIANSHIP_CAUSE']);
    expect(message).toBe('服务对象不符合通知要求（2 项）');
  });

  test('with the violations told and nothing written by a dry run', async () => {
    const child = await draft({ guardianship: null });
    const { payload } = await submitEligibility(first, seen(child, { dryRun: true }));
    expect(payload).toMatchObject({ child: null, violations: [{ rule: 'GUARDIANSHIP_CAUSE' }] });
  });

  test('not twice, not with a stale version, and not by others', async () => {
    const child = await submitted();
    const again = await submitEligibility(first, seen(child));
    expect(again.refusal).toMatchObject({ code: 'CONFLICT', obstacle: { code: 'WRONG_STATE', found: 'SUBMITTED' } });
    const stale = await submitEligibility(first, seen({ ...child, version: 1 }));
    expect(stale.refusal).toMatchObject({
      code: 'CONFLICT',
      conflict: { expectedVersion: 1, currentVersion: 2, changedFields: expect.arrayContaining(['status']) },
    });
    const supervisor = await submitEligibility(await app.as('supervisor'), seen(child));
    expect(supervisor.refusal).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a child is confirmed', () => {
  test('by another officer of the district, and counts at once', async () => {
    const before = await confirmedIn(ROOMY);
    const child = childOf(await confirmEligibility(second, seen(await submitted())));
    expect(child).toMatchObject({ status: 'CONFIRMED', version: 3 });
    expect(await confirmedIn(ROOMY)).toBe(before + 1);
  });

  test('by nobody who registered or submitted it', async () => {
    const child = await submitted();
    const own = await confirmEligibility(first, seen(child), 'en');
    expect(own.refusal).toMatchObject({ code: 'FORBIDDEN', obstacle: { code: 'OWN_REQUEST' } });
    const registered = await draft();
    const other = childOf(await submitEligibility(second, seen(registered)));
    expect((await confirmEligibility(first, seen(other))).refusal?.code).toBe('FORBIDDEN');
    expect((await confirmEligibility(second, seen(other))).refusal?.code).toBe('FORBIDDEN');
  });

  test('only while rules 2 to 5 are still met', async () => {
    const child = await submitted();
    await app.rows('delete from guardianship_cause where child_id = $1', [child.id]);
    const { points } = await confirmEligibility(second, seen(child));
    expect(points).toEqual(['childId GUARDIANSHIP_CAUSE']);
  });

  test('only when it was submitted', async () => {
    const { refusal, message } = await confirmEligibility(second, seen(await draft()));
    expect(refusal?.code).toBe('CONFLICT');
    expect(message).toBe('目前为“草稿”，须为“待确认”');
  });

  test('once, of twenty for the last place of the quota at the same moment', async () => {
    const children = await Promise.all(Array.from({ length: 20 }, () => submitted()));
    await makeRoom(app, ROOMY, 1);
    const outcomes = await Promise.all(children.map((child) => confirmEligibility(second, seen(child))));
    expect(outcomes.filter(({ payload }) => payload?.child?.status === 'CONFIRMED')).toHaveLength(1);
    const refused = outcomes.filter(({ refusal }) => refusal);
    expect(new Set(refused.flatMap(({ points }) => points))).toEqual(new Set(['childId QUOTA_REACHED']));
    expect(refused).toHaveLength(19);
    const confirmed = await confirmedIn(ROOMY);
    expect(refused[0]?.refusal?.violations).toMatchObject([{ number: 6, required: confirmed, found: confirmed + 1 }]);
    await makeRoom(app, ROOMY, 5);
  }, 60_000);

  test('above the quota with an approval for this child, and for this child alone', async () => {
    const [approved, other] = [await submitted(), await submitted()];
    await makeRoom(app, ROOMY, 0);
    await app.rows(
      `insert into quota_approval (id, child_id, programme_id, district_id, category, budget_line, reason, status, requested_at)
       select gen_random_uuid(), id, programme_id, district_id, category, '追加', '情况紧急', 'APPROVED', now() from child where id = $1`,
      [approved.id],
    );
    expect((await confirmEligibility(second, seen(other))).points).toEqual(['childId QUOTA_REACHED']);
    expect(childOf(await confirmEligibility(second, seen(approved))).status).toBe('CONFIRMED');
    await makeRoom(app, ROOMY, 5);
  });

  test('not by a dry run, which tells what stands against it', async () => {
    const child = await submitted();
    await makeRoom(app, ROOMY, 0);
    const { payload } = await confirmEligibility(second, seen(child, { dryRun: true }));
    expect(payload?.violations).toEqual([{ rule: 'QUOTA_REACHED' }]);
    await makeRoom(app, ROOMY, 5);
    const open = await confirmEligibility(second, seen(child, { dryRun: true }));
    expect(open.payload).toMatchObject({ child: null, violations: [] });
  });

  test('once for one idempotency key', async () => {
    const input = seen(await submitted(), { idempotencyKey: 'confirm-1' });
    const before = await confirmedIn(ROOMY);
    const child = childOf(await confirmEligibility(second, input));
    expect(childOf(await confirmEligibility(second, input))).toEqual(child);
    expect(await confirmedIn(ROOMY)).toBe(before + 1);
  });
});

describe('a decision', () => {
  test('is refused to other districts exactly as of a child that does not exist', async () => {
    const child = await submitted();
    const huangpu = await app.as('huangpu');
    for (const decide of [confirmEligibility, rejectEligibility, withdrawChild]) {
      const more = decide === confirmEligibility ? {} : { reason: '不属本区' };
      const foreign = await decide(huangpu, seen(child, more));
      const random = await decide(huangpu, { childId: NOBODY, expectedVersion: 1, ...more });
      expect(foreign).toEqual(random);
      expect(foreign.refusal).toMatchObject({ code: 'NOT_FOUND', fields: [{ path: ['input', 'childId'] }] });
    }
  });

  test.each([
    'city',
    'supervisor',
    'director',
    'provider',
    'social-worker',
    'pudong-finance',
    'auditor',
    'analyst',
    'admin',
  ])('is not open to %s', async (login) => {
    const speaker = await app.as(login);
    const given = { childId: NOBODY, expectedVersion: 1 };
    expect((await confirmEligibility(speaker, given)).refusal?.code).toBe('FORBIDDEN');
    expect((await rejectEligibility(speaker, { ...given, reason: '无' })).refusal?.code).toBe('FORBIDDEN');
  });

  test.each([
    ['without its version', { expectedVersion: undefined }],
    ['with a version in words', { expectedVersion: 'one' }],
    ['with an id that is none', { childId: '42' }],
    ['without a reason', { reason: undefined }],
    ['with an empty reason', { reason: '  ' }],
    ['with a reason of 10,000 characters', { reason: '长'.repeat(10_000) }],
    ['with a control character in the reason', { reason: '缺\u0007料' }],
  ])('%s is refused', async (_case, change) => {
    const input = { childId: NOBODY, expectedVersion: 1, reason: '缺材料', ...change };
    expect((await rejectEligibility(first, input)).refusal?.code).toBe('BAD_INPUT');
  });
});

describe('a child is withdrawn', () => {
  test('with the reason, gives its place in the quota back, and its ID number free', async () => {
    const idNumber = newIdNumber();
    const child = childOf(await confirmEligibility(second, seen(await submitted({ idNumber }))));
    const before = await confirmedIn(ROOMY);
    const gone = childOf(await withdrawChild(first, seen(child, { reason: '迁往黄浦区' })));
    expect(gone).toMatchObject({ status: 'WITHDRAWN', statusReason: '迁往黄浦区' });
    expect(await confirmedIn(ROOMY)).toBe(before - 1);
    const anew = await registerChild(await app.as('huangpu'), await newChild(app, '310101', { idNumber }));
    expect(childOf(anew)).toMatchObject({ status: 'DRAFT', district: { code: '310101' } });
  });

  test('not while it has an open case', async () => {
    const [served] = await app.rows<{ id: string; version: number; number: string }>(
      `select c.id, c.version, k.number from child c join support_case k on k.child_id = c.id
       join district d on d.id = c.district_id where d.code = $1 and k.status = 'OPEN' limit 1`,
      [ROOMY],
    );
    if (!served) throw new Error('the district has no open case');
    const { refusal, message } = await withdrawChild(first, seen(served, { reason: '搬走' }));
    expect(refusal).toMatchObject({ code: 'CONFLICT' });
    expect(message).toBe(`个案${served.number}尚未结案`);
  });

  test('for good', async () => {
    const child = childOf(await withdrawChild(first, seen(await draft(), { reason: '误登' })));
    expect((await submitEligibility(first, seen(child))).refusal?.code).toBe('CONFLICT');
    expect((await withdrawChild(first, seen(child, { reason: '再撤' }))).refusal?.code).toBe('CONFLICT');
  });

  test('by its registrant only until it is confirmed', async () => {
    const director = await app.as('director');
    const [post] = await app.rows<{ townshipId: string; villageId: string }>(
      `select w.township_id as "townshipId", w.village_id as "villageId" from account a join worker w on w.id = a.worker_id
       where a.login = 'director'`,
    );
    const child = childOf(await registerChild(director, await newChild(app, '310115', { ...post })));
    expect(childOf(await withdrawChild(director, seen(child, { reason: '误登' }))).status).toBe('WITHDRAWN');
    const other = childOf(await registerChild(director, await newChild(app, '310115', { ...post })));
    await app.rows(`update child set status = 'CONFIRMED', version = 9 where id = $1`, [other.id]);
    const { refusal } = await withdrawChild(director, seen({ ...other, version: 9 }, { reason: '误登' }));
    expect(refusal?.code).toBe('NOT_FOUND');
  });
});
