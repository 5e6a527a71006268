import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { mutation, NOBODY } from '../../support/mutation.ts';
import { childOf, newChild, newIdNumber, registerChild } from './registering.ts';

interface Revealed {
  readonly idNumber: string;
  readonly address: string | null;
  readonly guardians: readonly { readonly name: string; readonly relation: string; readonly phone: string | null }[];
}

const reveal = mutation<Revealed>('revealIdentifiers', 'idNumber address guardians { name relation phone }');

let app: TestApplication;
let pudong: Speaker;
let childId: string;
const idNumber = newIdNumber();
beforeAll(async () => {
  app = await startTestApplication();
  pudong = await app.as('pudong');
  childId = childOf(await registerChild(pudong, await newChild(app, '310115', { idNumber }))).id;
});
afterAll(() => app.close());

const looks = () =>
  app.rows<{ what: string; reason: string; login: string; at: Date }>(
    `select r.what, r.reason, a.login, r.at from read_entry r join account a on a.id = r.account_id
     where r.child_id = $1 order by r.at, r.id`,
    [childId],
  );

describe('identifiers', () => {
  test('are shown in full with a reason, and the look is noted with it', async () => {
    const { payload } = await reveal(pudong, { childId, reason: '核对户籍信息' });
    expect(payload).toEqual({
      idNumber,
      address: '新川路100弄5号302室',
      guardians: [{ name: '韦国强', relation: 'GRANDPARENT_PATERNAL', phone: '13812345678' }],
    });
    expect(await looks()).toMatchObject([
      { login: 'pudong', reason: '核对户籍信息', what: 'idNumber, address, guardians.phone' },
    ]);
  });

  test('are shown to the team’s people, each look noted', async () => {
    for (const login of ['supervisor', 'director', 'provider', 'social-worker', 'city']) {
      const speaker = await app.as(login);
      const { data } = await speaker.ask<{ children: { nodes: readonly { id: string }[] } }>(
        '{ children(where: { status: { eq: CONFIRMED } }, first: 1) { nodes { id } } }',
      );
      const own = data.children.nodes[0]?.id;
      const { payload } = await reveal(speaker, { childId: own, reason: '家访前核对地址' });
      expect(payload?.idNumber).toMatch(/^\d{17}[\dX]$/);
      const [noted] = await app.rows<{ count: string }>(
        `select count(*) from read_entry r join account a on a.id = r.account_id where r.child_id = $1 and a.login = $2`,
        [own, login],
      );
      expect(noted?.count).toBe('1');
    }
  });

  test('are never kept in an idempotency record, nor in the audit trail', async () => {
    const [kept] = await app.rows<{ found: boolean }>(
      `select exists (select from idempotency i where i.result::text like '%' || $1 || '%')
         or exists (select from audit_entry e where e::text like '%' || $1 || '%') as found`,
      [idNumber],
    );
    expect(kept?.found).toBe(false);
    const { refusal } = await reveal(pudong, { childId, reason: '核对户籍信息', idempotencyKey: 'k' });
    expect(refusal?.code).toBe('BAD_INPUT');
  });

  test.each([
    ['a reason of three characters', { reason: '看一下' }],
    ['no reason', { reason: undefined }],
    ['a reason of spaces', { reason: '     ' }],
    ['a reason of 10,000 characters', { reason: '核'.repeat(10_000) }],
    ['an id that is none', { childId: 'x' }],
  ])('are not shown for %s', async (_case, change) => {
    const before = (await looks()).length;
    const { refusal } = await reveal(pudong, { childId, reason: '核对户籍信息', ...change });
    expect(refusal?.code).toBe('BAD_INPUT');
    expect(await looks()).toHaveLength(before);
  });

  test('of another district’s child are answered as those of a child that does not exist', async () => {
    const huangpu = await app.as('huangpu');
    const foreign = await reveal(huangpu, { childId, reason: '核对户籍信息' });
    expect(foreign).toEqual(await reveal(huangpu, { childId: NOBODY, reason: '核对户籍信息' }));
    expect(foreign.refusal?.code).toBe('NOT_FOUND');
  });

  test.each(['admin', 'analyst', 'auditor', 'pudong-finance'])('are not shown to %s', async (login) => {
    const { refusal } = await reveal(await app.as(login), { childId, reason: '核对户籍信息' });
    expect(refusal?.code).toBe('FORBIDDEN');
  });

  test('leave their looks to be read by the bureaus and the auditor', async () => {
    const document = '{ readEntries(first: 100) { nodes { childId accountName reason } } }';
    interface Looks {
      readonly readEntries: { readonly nodes: readonly { childId: string; reason: string }[] };
    }
    for (const login of ['auditor', 'city', 'pudong']) {
      const { data } = await (await app.as(login)).ask<Looks>(document);
      expect(data.readEntries.nodes).toContainEqual(expect.objectContaining({ childId, reason: '核对户籍信息' }));
    }
    const { data } = await (await app.as('huangpu')).ask<Looks>(document);
    expect(data.readEntries.nodes).toEqual([]);
    expect((await (await app.as('supervisor')).ask(document)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
