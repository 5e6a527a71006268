import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { mutation, NOBODY } from '../../support/mutation.ts';

interface Approval {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}
interface Payload {
  readonly quotaApproval: Approval & Readonly<Record<string, unknown>>;
}
interface Offered {
  readonly quotaApproval: {
    readonly actions: readonly { name: string; allowed: boolean; reasons: readonly { message: string }[] }[];
  };
}

const SELECTION = `quotaApproval {
  id version status category budgetLine reason decisionNote requestedBy { name } decidedBy { name } district { code } child { id }
} violations { rule }`;
const requestApproval = mutation<Payload>('requestQuotaApproval', SELECTION);
const decideApproval = mutation<Payload>('decideQuotaApproval', SELECTION);

let app: TestApplication;
let pudong: Speaker;
let colleague: Speaker;
beforeAll(async () => {
  app = await startTestApplication();
  [pudong, colleague] = [await app.as('pudong'), await app.as('pudong2')];
});
afterAll(() => app.close());

const CHILD = `select c.id from child c join district d on d.id = c.district_id
  left join quota_approval a on a.child_id = c.id
  where d.code = $1 and c.status = $2 and a.status is not distinct from $3 order by c.id`;

async function childOf(district: string, status = 'SUBMITTED', approval: string | null = null): Promise<string> {
  const [child] = await app.rows<{ id: string }>(CHILD, [district, status, approval]);
  if (!child) throw new Error(`no child of ${district} is ${status}`);
  return child.id;
}

const request = (childId: string, more: Readonly<Record<string, unknown>> = {}) => ({
  childId,
  budgetLine: '区级儿童福利专项（追加）',
  reason: '父亲服刑、母亲失联',
  ...more,
});

async function pendingApproval(): Promise<Approval> {
  const { payload } = await requestApproval(pudong, request(await childOf('310115', 'SUBMITTED', 'REJECTED')));
  if (!payload) throw new Error('the request was refused');
  return payload.quotaApproval;
}

const decision = ({ id, version }: Approval, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  expectedVersion: version,
  decision: 'APPROVE',
  ...more,
});

describe('a place above the quota', () => {
  test('is asked for by the district bureau once the quota is reached', async () => {
    const childId = await childOf('310115');
    const { payload } = await requestApproval(pudong, request(childId));
    expect(payload?.quotaApproval).toMatchObject({
      status: 'PENDING',
      category: 'IN_DIFFICULTY',
      district: { code: '310115' },
      child: { id: childId },
      decidedBy: null,
      version: 1,
    });
    const { refusal, message } = await requestApproval(pudong, request(childId));
    expect(refusal).toMatchObject({ code: 'CONFLICT', obstacle: { found: 'PENDING' } });
    expect(message).toBe('该儿童已有待审批的超指标申请');
  });

  test('is not asked for again once it is approved', async () => {
    const { refusal } = await requestApproval(pudong, request(await childOf('310115', 'SUBMITTED', 'APPROVED')));
    expect(refusal).toMatchObject({ code: 'CONFLICT', obstacle: { found: 'APPROVED' } });
  });

  test('is not asked for while the quota has one', async () => {
    const minhang = await app.as('minhang');
    await app.rows(`update child set status = 'WITHDRAWN' where id = $1`, [await childOf('310112', 'CONFIRMED')]);
    const { refusal, message } = await requestApproval(minhang, request(await childOf('310112')), 'en');
    expect(refusal).toMatchObject({ code: 'CONFLICT', obstacle: { code: 'WRONG_STATE' } });
    expect(message).toMatch(/there is a place|are confirmed/);
  });

  test('is not asked for a child that does not wait', async () => {
    for (const status of ['DRAFT', 'REJECTED', 'WITHDRAWN', 'CONFIRMED']) {
      const { refusal } = await requestApproval(pudong, request(await childOf('310115', status)));
      expect([status, refusal?.code]).toEqual([status, 'CONFLICT']);
    }
  });

  test('is asked for once by twenty callers at once', async () => {
    const minhang = await app.as('huangpu');
    const childId = await childOf('310101');
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => requestApproval(minhang, request(childId))));
    expect(outcomes.filter(({ payload }) => payload !== null)).toHaveLength(1);
    expect(await app.rows('select from quota_approval where child_id = $1', [childId])).toHaveLength(1);
  });

  test('of another district is answered as a random id is', async () => {
    const foreign = await requestApproval(pudong, request(await childOf('310118')));
    expect(foreign.points).toEqual(['childId NOT_FOUND']);
    expect(foreign).toEqual(await requestApproval(pudong, request(NOBODY)));
  });

  test('is asked for by nobody else', async () => {
    const childId = await childOf('310115', 'SUBMITTED', 'REJECTED');
    for (const login of ['city', 'pudong-finance', 'supervisor', 'director', 'provider', 'social-worker', 'analyst']) {
      const { refusal } = await requestApproval(await app.as(login), request(childId));
      expect([login, refusal?.code]).toEqual([login, 'FORBIDDEN']);
    }
  });

  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['without a budget line', { budgetLine: undefined }, ['budgetLine REQUIRED']],
    ['with an empty reason', { reason: '  ' }, ['reason']],
    ['with control characters', { reason: 'a\u0007b' }, ['reason']],
    ['with a name of 10,000 characters', { budgetLine: '区'.repeat(10_000) }, ['budgetLine']],
    ['for something that is no id', { childId: 12 }, ['childId NOT_AN_ID']],
    ['with an unknown field', { amount: '1' }, ['amount UNKNOWN_FIELD']],
  ])('is refused %s', async (_case, more, points) => {
    const outcome = await requestApproval(pudong, request(NOBODY, more));
    expect(outcome.refusal?.code).toBe('BAD_INPUT');
    expect(outcome.points.map((point) => point.slice(0, points[0]?.length))).toEqual(points);
  });

  test('writes nothing in a dry run', async () => {
    const childId = await childOf('310115', 'SUBMITTED', 'REJECTED');
    const { payload, refusal } = await requestApproval(pudong, request(childId, { dryRun: true }));
    expect([payload, refusal]).toEqual([{ quotaApproval: null, violations: [] }, null]);
    expect(await app.rows('select from quota_approval where child_id = $1', [childId])).toHaveLength(1);
  });
});

describe('a request for a place above the quota', () => {
  let pending: Approval;
  beforeAll(async () => {
    pending = await pendingApproval();
  });

  test('is not decided by whoever asked, and says so beforehand', async () => {
    const { refusal } = await decideApproval(pudong, decision(pending));
    expect(refusal).toMatchObject({ code: 'FORBIDDEN', obstacle: { code: 'OWN_REQUEST' } });
    const offered = `query ($id: UUID!) { quotaApproval(id: $id) { actions { name allowed reasons { message } } } }`;
    const own = await pudong.ask<Offered>(offered, { id: pending.id });
    expect(own.data.quotaApproval.actions).toMatchObject([{ name: 'decideQuotaApproval', allowed: false }]);
    const other = await colleague.ask<Offered>(offered, { id: pending.id });
    expect(other.data.quotaApproval.actions).toEqual([{ name: 'decideQuotaApproval', allowed: true, reasons: [] }]);
    const city = await (await app.as('city')).ask<Offered>(offered, { id: pending.id });
    expect(city.data.quotaApproval.actions).toEqual([]);
  });

  test('is rejected with a reason only', async () => {
    const { points } = await decideApproval(colleague, decision(pending, { decision: 'REJECT' }));
    expect(points).toEqual(['note REQUIRED']);
  });

  test('of another district is answered as a random id is', async () => {
    const huangpu = await app.as('huangpu');
    const foreign = await decideApproval(huangpu, decision(pending));
    expect(foreign).toEqual(await decideApproval(huangpu, decision({ ...pending, id: NOBODY })));
    expect(foreign.points).toEqual(['id NOT_FOUND']);
  });

  test('is refused to a caller who saw an older version', async () => {
    const { refusal } = await decideApproval(colleague, decision({ ...pending, version: 7 }));
    expect(refusal).toMatchObject({ code: 'CONFLICT', conflict: { expectedVersion: 7, currentVersion: 1 } });
  });

  test('knows two decisions', async () => {
    expect((await decideApproval(colleague, decision(pending, { decision: 'PERHAPS' }))).points).toEqual([
      'decision UNKNOWN_VALUE',
    ]);
  });

  test('is approved by a colleague, once', async () => {
    const input = decision(pending, { idempotencyKey: 'approve it' });
    const { payload } = await decideApproval(colleague, input);
    expect(payload?.quotaApproval).toMatchObject({ status: 'APPROVED', version: 2, decisionNote: null });
    expect(payload?.quotaApproval.decidedBy).not.toEqual(payload?.quotaApproval.requestedBy);
    expect((await decideApproval(colleague, input)).payload).toEqual(payload);
    const { refusal } = await decideApproval(colleague, decision({ ...pending, version: 2 }));
    expect(refusal).toMatchObject({ code: 'CONFLICT', obstacle: { required: 'PENDING', found: 'APPROVED' } });
  });
});
