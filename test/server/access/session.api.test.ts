import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApplication, type TestApplication } from '../../support/application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await startTestApplication();
});
afterAll(() => app.close());

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name role district { name } } } }';
const VIEWER = '{ viewer { role permissions } }';

describe('signing in', () => {
  test('answers who has come in', async () => {
    const { data } = await app.anonymous.ask(SIGN_IN, { input: { login: 'pudong', password: 'Tonghu-demo-2022' } });
    expect(data).toMatchObject({ signIn: { viewer: { role: 'DISTRICT_BUREAU', district: { name: '浦东新区' } } } });
  });

  test('answers a wrong password and an unknown name alike', async () => {
    const wrong = await app.anonymous.ask(SIGN_IN, { input: { login: 'huangpu', password: 'not the password' } });
    const unknown = await app.anonymous.ask(SIGN_IN, { input: { login: 'nobody-here', password: 'not the password' } });
    expect(wrong.errors?.[0]).toEqual(unknown.errors?.[0]);
    expect(wrong.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('makes a name wait after five failures, also with the right password', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1)
      await app.anonymous.ask(SIGN_IN, { input: { login: 'auditor', password: 'wrong' } });
    const { errors } = await app.anonymous.ask(SIGN_IN, { input: { login: 'auditor', password: 'Tonghu-demo-2022' } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'signIn',
      max: 5,
      retryAfterSeconds: 900,
    });
  });
});

describe('a session', () => {
  test('tells nobody about a caller who is not signed in', async () => {
    const { data } = await app.anonymous.ask('{ viewer { id } }');
    expect(data).toEqual({ viewer: null });
  });

  test('refuses every read to a caller who is not signed in', async () => {
    const { errors } = await app.anonymous.ask('{ children { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('ends with signing out', async () => {
    const finance = await app.as('pudong-finance');
    await finance.ask('mutation { signOut { signedOut } }');
    const { errors } = await finance.ask('{ districtQuotas { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('ends after a working day', async () => {
    const director = await app.as('director');
    app.clock.set('2022-10-18T20:00:01+08:00');
    const { errors } = await director.ask('{ children { totalCount } }');
    app.clock.set('2022-10-18T10:00:00+08:00');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('lists what the role may call, and nothing else', async () => {
    const analyst = await app.as('analyst');
    const { data } = await analyst.ask<{ viewer: { permissions: string[] } }>(VIEWER);
    expect(data.viewer.permissions).toContain('districtQuotas');
    expect(data.viewer.permissions).not.toContain('children');
  });
});

describe('accounts', () => {
  const ACCOUNT = '{ accounts(where: { login: { eq: "huangpu" } }) { nodes { id version } } }';
  interface Accounts {
    readonly accounts: { readonly nodes: readonly { readonly id: string; readonly version: number }[] };
  }

  test('a disabled user is out at the next request, though the last one was answered from a warm plan', async () => {
    const [admin, huangpu] = [await app.as('admin'), await app.as('huangpu')];
    const question = '{ children(first: 1) { totalCount } }';
    expect((await huangpu.ask(question)).errors).toBeUndefined();
    const { data } = await admin.ask<Accounts>(ACCOUNT);
    const [account] = data.accounts.nodes;
    const input = { accountId: account?.id, expectedVersion: account?.version };
    expect(
      (
        await admin.ask(
          'mutation ($input: AccountInput!) { disableAccount(input: $input) { account { disabledAt } } }',
          { input },
        )
      ).errors,
    ).toBeUndefined();
    expect((await huangpu.ask(question)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a changed role counts at the next request', async () => {
    const supervisor = await app.as('supervisor');
    const question = '{ children(first: 1) { totalCount } }';
    expect((await supervisor.ask(question)).errors).toBeUndefined();
    await app.rows("update account set role = 'ANALYST' where login = 'supervisor'");
    expect((await supervisor.ask(question)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await app.rows("update account set role = 'SUPERVISOR' where login = 'supervisor'");
    expect((await supervisor.ask(question)).errors).toBeUndefined();
  });

  test('are opened by the system administrator, with what the role belongs to', async () => {
    const admin = await app.as('admin');
    const open = 'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { account { login role } } }';
    const input = { login: 'new-finance', name: '新来的', role: 'DISTRICT_FINANCE', password: 'long enough for us' };
    const refused = await admin.ask(open, { input: { ...input, password: 'short' } });
    expect(refused.errors?.[0]?.extensions.fields).toEqual([
      expect.objectContaining({ path: ['input', 'districtId'], fault: 'REQUIRED' }),
      expect.objectContaining({ path: ['input', 'password'], fault: 'TOO_SHORT' }),
    ]);
    const [district] = await app.rows<{ id: string }>("select id from district where code = '310101'");
    const opened = await admin.ask(open, { input: { ...input, districtId: district?.id } });
    expect(opened).toMatchObject({
      data: { openAccount: { account: { login: 'new-finance', role: 'DISTRICT_FINANCE' } } },
    });
    const { data } = await app.anonymous.ask(SIGN_IN, {
      input: { login: 'new-finance', password: 'long enough for us' },
    });
    expect(data).toMatchObject({ signIn: { viewer: { role: 'DISTRICT_FINANCE' } } });
  });

  test('are nobody else’s to open', async () => {
    const city = await app.as('city');
    const { errors } = await city.ask(
      'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { account { id } } }',
      {
        input: { login: 'x', name: 'x', role: 'ANALYST', password: 'long enough for us' },
      },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a person changes the own password with the present one', async () => {
    const provider = await app.as('provider');
    const change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { account { id } } }';
    const wrong = await provider.ask(change, {
      input: { currentPassword: 'not it at all', newPassword: 'a new long password' },
    });
    expect(wrong.errors?.[0]?.extensions.fields).toMatchObject([{ path: ['input', 'currentPassword'] }]);
    const right = await provider.ask(change, {
      input: { currentPassword: 'Tonghu-demo-2022', newPassword: 'a new long password' },
    });
    expect(right.errors).toBeUndefined();
    expect((await provider.ask('{ children(first: 1) { totalCount } }')).errors).toBeUndefined();
  });
});
