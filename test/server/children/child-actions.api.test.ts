import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import {
  childOf,
  confirmEligibility,
  newChild,
  type RegisteredChild,
  registerChild,
  seen,
  submitEligibility,
  submittedChild,
} from './registering.ts';

interface Offered {
  readonly name: string;
  readonly allowed: boolean;
  readonly reasons: readonly {
    readonly rule: string | null;
    readonly clause: string | null;
    readonly message: string;
  }[];
}

const ACTIONS = 'actions { name allowed reasons { rule clause message } }';

let app: TestApplication;
let first: Speaker;
let second: Speaker;
beforeAll(async () => {
  app = await startTestApplication();
  [first, second] = [await app.as('pudong'), await app.as('pudong2')];
});
afterAll(() => app.close());

async function actionsOf(speaker: Speaker, { id }: Pick<RegisteredChild, 'id'>, language = 'zh-CN') {
  const { data } = await speaker.ask<{ child: { actions: readonly Offered[] } }>(
    `query ($id: UUID) { child(id: $id) { ${ACTIONS} } }`,
    { id },
    { 'accept-language': language },
  );
  return data.child.actions;
}

const allowed = (actions: readonly Offered[]) => actions.filter((each) => each.allowed).map(({ name }) => name);
const rulesAgainst = (actions: readonly Offered[], action: string) =>
  actions.find(({ name }) => name === action)?.reasons.map(({ rule }) => rule);

describe('what may be done with a child', () => {
  test('with a draft: changing, submitting, withdrawing', async () => {
    const draft = childOf(await registerChild(first, await newChild(app)));
    const actions = await actionsOf(first, draft);
    expect(allowed(actions)).toEqual(['changeChild', 'submitEligibility', 'withdrawChild', 'revealIdentifiers']);
    expect(rulesAgainst(actions, 'formCaseTeam')).toEqual(['ELIGIBILITY_CONFIRMED']);
  });

  test('with a draft that is not eligible: no submission, by article', async () => {
    const draft = childOf(await registerChild(first, await newChild(app, '310115', { grade: 10, causes: [] })));
    const actions = await actionsOf(first, draft);
    expect(rulesAgainst(actions, 'submitEligibility')).toEqual(
      expect.arrayContaining(['COMPULSORY_EDUCATION', 'GUARDIANSHIP_CAUSE']),
    );
    const { points } = await submitEligibility(first, seen(draft));
    expect(points).toEqual(['childId COMPULSORY_EDUCATION', 'childId GUARDIANSHIP_CAUSE']);
  });

  test('with a submitted child while the quota is full: asking for a place, not confirming', async () => {
    const child = await submittedChild(app, first);
    const actions = await actionsOf(second, child);
    expect(rulesAgainst(actions, 'confirmEligibility')).toEqual(['QUOTA_REACHED']);
    expect(allowed(actions)).toEqual(
      expect.arrayContaining(['rejectEligibility', 'withdrawChild', 'requestQuotaApproval']),
    );
    expect((await confirmEligibility(second, seen(child))).points).toEqual(['childId QUOTA_REACHED']);
  });

  test('never the confirmation of one’s own request, told in the caller’s language', async () => {
    const child = await submittedChild(app, first);
    const confirm = (await actionsOf(first, child, 'en')).find(({ name }) => name === 'confirmEligibility');
    expect(confirm).toEqual({
      name: 'confirmEligibility',
      allowed: false,
      reasons: [{ rule: null, clause: null, message: 'Nobody decides their own request; someone else has to' }],
    });
  });

  test('names only what the role may call at all', async () => {
    const { data } = await (await app.as('provider')).ask<{
      children: { nodes: readonly { actions: readonly Offered[] }[] };
    }>(`{ children(first: 5) { nodes { ${ACTIONS} } } }`);
    for (const { actions } of data.children.nodes)
      expect(actions.map(({ name }) => name)).toEqual(['revealIdentifiers']);
    const { data: city } = await (await app.as('city')).ask<{
      children: { nodes: readonly { actions: readonly Offered[] }[] };
    }>(`{ children(first: 5) { nodes { ${ACTIONS} } } }`);
    for (const { actions } of city.children.nodes)
      expect(actions.map(({ name }) => name)).toEqual(['revealIdentifiers']);
  });

  test('tells a supervisor of the team why the child is not theirs to change', async () => {
    const supervisor = await app.as('supervisor');
    const { data } = await supervisor.ask<{ children: { nodes: readonly { actions: readonly Offered[] }[] } }>(
      `{ children(where: { status: { eq: CONFIRMED } }, first: 1) { nodes { ${ACTIONS} } } }`,
    );
    const change = data.children.nodes[0]?.actions.find(({ name }) => name === 'changeChild');
    expect(change).toMatchObject({ allowed: false, reasons: [{ message: '只能由登记人或区民政局办理' }] });
  });

  test('is answered for a page of children', async () => {
    const { data, errors } = await first.ask<{ children: { nodes: readonly { actions: readonly Offered[] }[] } }>(
      `{ children(first: 50) { nodes { id ${ACTIONS} } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.children.nodes).toHaveLength(50);
    expect(data.children.nodes.every(({ actions }) => actions.length === 8)).toBe(true);
  });
});
