import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import {
  changeContact,
  openCase,
  recordContact,
  SIGNED,
  signVisit,
  submitVisit,
  type Visit,
  type VisitedCase,
  visitOf,
  visitTo,
  withdrawVisit,
} from './visiting.ts';

let app: TestApplication;
let worker: Speaker;
let stranger: Speaker;
let kase: VisitedCase;
beforeAll(async () => {
  app = await startTestApplication();
  worker = await app.as('social-worker');
  stranger = await app.as('huangpu-sw1');
  kase = await openCase(worker);
});
afterAll(() => app.close());

const ACTIONS =
  'query ($id: UUID!) { homeVisit(id: $id) { actions { name allowed reasons { rule clause message } } } }';

interface Action {
  readonly name: string;
  readonly allowed: boolean;
  readonly reasons: readonly {
    readonly rule: string | null;
    readonly clause: string | null;
    readonly message: string;
  }[];
}

async function actionsOf(speaker: Speaker, { id }: Visit): Promise<readonly Action[]> {
  const { data } = await speaker.ask<{ homeVisit: { actions: readonly Action[] } | null }>(ACTIONS, { id });
  return data.homeVisit?.actions ?? [];
}

describe('what may be done with a visit', () => {
  test('is told by its state', async () => {
    const visit = visitOf(await submitVisit(worker, visitTo(kase)));
    expect((await actionsOf(worker, visit)).map(({ name, allowed }) => [name, allowed])).toEqual([
      ['changeContact', false],
      ['submitVisit', false],
      ['signVisit', true],
      ['withdrawVisit', true],
    ]);
  });

  test('is told with the articles that a contact falls short of', async () => {
    const short = { endsAt: '2022-10-12T15:00:00+08:00', attendeeIds: [kase.socialWorkerId] };
    const contact = visitOf(await recordContact(worker, { ...visitTo(kase), ...short }));
    const submit = (await actionsOf(worker, contact)).find(({ name }) => name === 'submitVisit');
    expect(submit).toEqual({
      name: 'submitVisit',
      allowed: false,
      reasons: [
        { rule: 'VISIT_MIN_PEOPLE', clause: '二.3', message: '本次走访仅登记1名工作人员，须不少于2人' },
        { rule: 'VISIT_MIN_MINUTES', clause: '二.3', message: '会谈净时长60分钟，须不少于120分钟' },
      ],
    });
  });

  test('is nothing for those who only read', async () => {
    const visit = visitOf(await submitVisit(worker, visitTo(kase)));
    for (const login of ['pudong', 'city', 'supervisor'])
      expect(await actionsOf(await app.as(login), visit)).toEqual([]);
  });
});

describe('a worker of another district', () => {
  test.each<[string, string]>([
    ['by id', 'homeVisit(id: $visit) { id }'],
    ['by the case’s id', 'case(id: $case) { id visits { totalCount } months { id } }'],
    ['by the month’s id', 'caseMonth(id: $month) { id }'],
  ])('sees nothing %s', async (_case, selection) => {
    const visit = visitOf(await submitVisit(worker, visitTo(kase)));
    const variables = { visit: visit.id, case: kase.id, month: visit.month.id };
    const used = ['visit', 'case', 'month'].filter((name) => selection.includes(`$${name}`));
    const document = `query (${used.map((name) => `$${name}: UUID!`).join(', ')}) { ${selection} }`;
    const { data } = await stranger.ask<Record<string, unknown>>(document, variables);
    expect(Object.values(data)).toEqual([null]);
  });

  test('sees nothing by filter, nesting, count or group', async () => {
    visitOf(await submitVisit(worker, visitTo(kase)));
    const document = `query ($case: UUID!) {
      byCase: homeVisits(where: { case: { id: { eq: $case } } }) { totalCount nodes { id } aggregate { count children } }
      byDistrict: homeVisits(where: { district: { code: { eq: "310115" } } }) {
        totalCount aggregate { count } groups(by: [DISTRICT]) { count } }
      all: homeVisits { groups(by: [DISTRICT]) { key { district { code } } } }
      months: caseMonths(where: { district: { code: { eq: "310115" } } }) { totalCount }
      cases(where: { district: { code: { eq: "310115" } } }) { totalCount nodes { visits { totalCount } } } }`;
    const { data } = await stranger.ask<Record<string, object>>(document, { case: kase.id });
    expect(data).toEqual({
      byCase: { totalCount: 0, nodes: [], aggregate: { count: 0, children: 0 } },
      byDistrict: { totalCount: 0, aggregate: { count: 0 }, groups: [] },
      all: { groups: [{ key: { district: { code: '310101' } } }] },
      months: { totalCount: 0 },
      cases: { totalCount: 0, nodes: [] },
    });
  });
});

describe('a social worker who has left the team', () => {
  test('goes on reading the visits made, and writes nothing more from the next request on', async () => {
    const contact = visitOf(await recordContact(worker, visitTo(kase)));
    const visit = visitOf(await submitVisit(worker, visitTo(kase)));
    await app.rows(
      `update case_member set to_on = '2022-10-18' where case_id = $1 and worker_id = $2 and to_on is null`,
      [kase.id, kase.socialWorkerId],
    );
    const { data } = await worker.ask<{ homeVisit: unknown }>(
      'query ($id: UUID!) { homeVisit(id: $id) { status child { name } case { id } } }',
      {
        id: visit.id,
      },
    );
    expect(data.homeVisit).toEqual({ status: 'SUBMITTED', child: null, case: null });

    const seen = { visitId: visit.id, expectedVersion: visit.version };
    const refusals = await Promise.all([
      changeContact(worker, { visitId: contact.id, expectedVersion: contact.version, note: 'x' }),
      signVisit(worker, { ...seen, signature: SIGNED }),
      withdrawVisit(worker, { ...seen, reason: 'x' }),
      recordContact(worker, visitTo(kase)),
      submitVisit(worker, visitTo(kase)),
    ]);
    expect(refusals.map(({ refusal }) => refusal?.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    const actions = await actionsOf(worker, visit);
    expect(actions.map(({ allowed, reasons }) => [allowed, reasons[0]?.message])).toEqual(
      Array(4).fill([false, '您目前不负责该儿童，只能查看本人参加过的走访']),
    );
  });
});
