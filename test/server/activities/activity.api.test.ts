import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApplication, type TestApplication } from '../../support/application.ts';
import { mutation, NOBODY } from '../../support/mutation.ts';

interface Shown {
  readonly activity: {
    readonly id: string;
    readonly version: number;
    readonly status: string;
    readonly date: string;
    readonly attended: number;
    readonly actions: readonly { readonly name: string; readonly allowed: boolean }[];
  } | null;
  readonly warnings: readonly { readonly rule: string; readonly number: number; readonly clause: string }[];
  readonly violations: readonly { readonly rule: string }[];
}

const SHOWN =
  'activity { id version status date attended actions { name allowed } } warnings { rule number clause } violations { rule }';
const plan = mutation<Shown>('planActivity', SHOWN);
const change = mutation<Shown>('changeActivity', SHOWN);
const hold = mutation<Shown>('holdActivity', SHOWN);
const signIn = mutation<Shown>('signInChildren', SHOWN);
const cancel = mutation<Shown>('cancelActivity', SHOWN);

let app: TestApplication;
let base: Readonly<Record<string, unknown>>;
let children: string[];
beforeAll(async () => {
  app = await startTestApplication();
  const [row] = await app.rows<{ programme: string; district: string }>(
    `select (select id from programme where year = 2022) as programme, (select id from district where code = '310115') as district`,
  );
  base = {
    programmeId: row?.programme,
    districtId: row?.district,
    title: '暑期参访自然博物馆',
    kind: 'OUTING',
    aims: ['KNOW_SOCIETY'],
    date: '2022-08-20',
    place: '上海自然博物馆',
  };
  const { data } = await (await app.as('provider')).ask<{ children: { nodes: { id: string }[] } }>(
    '{ children(first: 5) { nodes { id } } }',
  );
  children = data.children.nodes.map(({ id }) => id);
});
afterAll(() => app.close());

const planned = async () => {
  const { payload, refusal } = await plan(await app.as('provider'), base);
  if (!payload?.activity) throw new Error(JSON.stringify(refusal));
  return payload.activity;
};

describe('planning', () => {
  test('a provider plans an activity in the summer holidays without a warning', async () => {
    const { payload } = await plan(await app.as('provider'), base);
    expect(payload).toMatchObject({ activity: { status: 'PLANNED', attended: 0 }, warnings: [], violations: [] });
  });

  test('a school day, another kind and a missing aim are told with their articles, and refuse nothing', async () => {
    const { payload } = await plan(await app.as('provider'), { ...base, date: '2022-09-20', kind: 'OTHER', aims: [] });
    expect(payload?.activity?.status).toBe('PLANNED');
    expect(payload?.warnings.map(({ number, clause }) => [number, clause])).toEqual([
      [27, '二.4'],
      [28, '二.4'],
      [29, '二.4'],
    ]);
  });

  test('a district in which the provider has no contract is refused by rule 8', async () => {
    const [row] = await app.rows<{ id: string }>("select id from district where code = '310101'");
    const { refusal } = await plan(await app.as('provider'), { ...base, districtId: row?.id });
    expect(refusal?.violations).toMatchObject([{ rule: 'PROVIDER_CONTRACTED', number: 8 }]);
  });

  test('a day outside the programme, an unknown district and a long title are named', async () => {
    const provider = await app.as('provider');
    expect((await plan(provider, { ...base, date: '2023-01-01' })).points).toEqual(['date NOT_AFTER']);
    expect((await plan(provider, { ...base, districtId: NOBODY })).refusal?.code).toBe('NOT_FOUND');
    expect((await plan(provider, { ...base, title: '长'.repeat(201) })).points).toEqual(['title TOO_LONG']);
  });

  test('is nobody’s but the provider’s', async () => {
    for (const login of ['pudong', 'city', 'supervisor', 'analyst', 'pudong-finance']) {
      expect((await plan(await app.as(login), base)).refusal?.code).toBe('FORBIDDEN');
    }
  });

  test('tried out, it writes nothing', async () => {
    const before = await app.rows('select count(*) from group_activity');
    const { payload } = await plan(await app.as('provider'), { ...base, dryRun: true });
    expect(payload).toMatchObject({ activity: null, violations: [] });
    expect(await app.rows('select count(*) from group_activity')).toEqual(before);
  });

  test('sent again under the same key, it is planned once', async () => {
    const provider = await app.as('provider');
    const first = await plan(provider, { ...base, idempotencyKey: 'summer-1' });
    const again = await plan(provider, { ...base, idempotencyKey: 'summer-1' });
    expect(again.payload?.activity?.id).toBe(first.payload?.activity?.id);
  });
});

describe('holding', () => {
  test('needs a safety plan, a day that has come, and children the provider serves', async () => {
    const provider = await app.as('provider');
    const { id, version } = await planned();
    const [stranger] = await app.rows<{ id: string }>(
      "select c.id from child c join district d on d.id = c.district_id where d.code = '310101' limit 1",
    );
    const input = { activityId: id, expectedVersion: version, childIds: children, summary: '孩子们很开心' };
    expect((await hold(provider, input)).points).toEqual(['safetyPlan REQUIRED']);
    const safe = { ...input, safetyPlan: '两名社工随行，购买意外险' };
    expect((await hold(provider, { ...safe, date: '2022-10-19' })).points).toEqual(['date IN_THE_FUTURE']);
    expect((await hold(provider, { ...safe, childIds: [children[0], stranger?.id] })).points).toEqual([
      'childIds.1 NOT_FOUND',
    ]);
    expect((await hold(provider, { ...safe, childIds: [children[0], NOBODY] })).points).toEqual([
      'childIds.1 NOT_FOUND',
    ]);
  });

  test('signs the children in, counts for the year, and shows at the child and the contract', async () => {
    const provider = await app.as('provider');
    const { id, version } = await planned();
    const held = await hold(provider, {
      activityId: id,
      expectedVersion: version,
      childIds: children.slice(0, 3),
      summary: '参观顺利',
      safetyPlan: '两名社工随行',
    });
    expect(held.payload?.activity).toMatchObject({ status: 'HELD', attended: 3 });
    const more = await signIn(provider, {
      activityId: id,
      expectedVersion: held.payload?.activity?.version,
      childIds: children,
    });
    expect(more.payload?.activity).toMatchObject({ attended: 5 });
    const { data } = await provider.ask<{
      child: { activitiesAttended: number };
      serviceContracts: { nodes: { activitiesHeld: number }[] };
    }>(
      'query ($id: UUID!) { child(id: $id) { activitiesAttended } serviceContracts(where: { district: { code: { eq: "310115" } } }) { nodes { activitiesHeld } } }',
      { id: children[0] },
    );
    expect(data.child.activitiesAttended).toBe(1);
    expect(data.serviceContracts.nodes).toEqual([{ activitiesHeld: 1 }]);
  });

  test('is seen by the district, and not by another provider or district', async () => {
    const question =
      '{ groupActivities(where: { status: { eq: HELD } }) { totalCount nodes { title attendance { child { name } } } } }';
    type Seen = { groupActivities: { totalCount: number; nodes: { attendance: { child: { name: string } }[] }[] } };
    const pudong = await (await app.as('pudong')).ask<Seen>(question);
    expect(pudong.data.groupActivities.nodes[0]?.attendance).toHaveLength(5);
    expect((await (await app.as('huangpu')).ask<Seen>(question)).data.groupActivities.totalCount).toBe(0);
  });

  test('happens once: neither held again, nor changed, nor cancelled afterwards', async () => {
    const provider = await app.as('provider');
    const { id, version } = await planned();
    const held = await hold(provider, {
      activityId: id,
      expectedVersion: version,
      childIds: [],
      summary: '下雨改期',
      safetyPlan: '有',
    });
    const next = { activityId: id, expectedVersion: held.payload?.activity?.version };
    expect((await hold(provider, { ...next, childIds: [], summary: '再次' })).refusal?.code).toBe('CONFLICT');
    expect((await change(provider, { ...next, title: '改名' })).refusal?.code).toBe('CONFLICT');
    expect((await cancel(provider, { ...next, reason: '取消' })).refusal?.code).toBe('CONFLICT');
    expect(held.payload?.activity?.actions).toEqual([
      { name: 'changeActivity', allowed: false },
      { name: 'holdActivity', allowed: false },
      { name: 'signInChildren', allowed: true },
      { name: 'cancelActivity', allowed: false },
    ]);
  });
});

describe('changing and cancelling', () => {
  test('a stale edit is refused with who changed what', async () => {
    const provider = await app.as('provider');
    const { id, version } = await planned();
    expect(
      (await change(provider, { activityId: id, expectedVersion: version, title: '新名称' })).payload?.activity
        ?.version,
    ).toBe(2);
    const { refusal } = await change(provider, { activityId: id, expectedVersion: version, title: '旧名称' });
    expect(refusal).toMatchObject({
      code: 'CONFLICT',
      conflict: { expectedVersion: 1, currentVersion: 2, changedFields: expect.arrayContaining(['title']) },
    });
  });

  test('a planned activity is called off with a reason', async () => {
    const { id, version } = await planned();
    const { payload } = await cancel(await app.as('provider'), {
      activityId: id,
      expectedVersion: version,
      reason: '疫情防控',
    });
    expect(payload?.activity?.status).toBe('CANCELLED');
  });
});
