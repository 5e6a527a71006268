import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { become, type Credential } from '../../../server/access/actor.ts';
import { databaseRole, type Role } from '../../../server/access/roles.ts';
import { readPool } from '../../../server/database/connection.ts';
import { type NamedStatement, runOn, runTogether } from '../../../server/database/pipeline.ts';
import { DEMONSTRATION_LOGINS } from '../../../server/demonstration/accounts.ts';
import { startTestApplication, TEST_NOW, type TestApplication } from '../../support/application.ts';
import { credentialOf } from '../read/rows.ts';

interface Caller {
  readonly login: string;
  readonly role: Role;
  readonly credential: Credential;
}

const AT = { now: new Date(TEST_NOW).toISOString(), today: TEST_NOW.slice(0, 10) };
const WHO = `select current_user::text, current_setting('app.role'), (select count(*) from account where id = current_setting('app.account_id')::uuid)::text`;
const SETTINGS = [
  'account_id',
  'role',
  'district_id',
  'provider_id',
  'worker_id',
  'now',
  'today',
  'request_id',
  'origin',
];

let app: TestApplication;
let pool: pg.Pool;
let callers: readonly Caller[];

beforeAll(async () => {
  app = await startTestApplication();
  pool = readPool(app.database.appUrl, 2);
  callers = await Promise.all(
    Object.entries(DEMONSTRATION_LOGINS).map(async ([login, role]) => ({
      login,
      role,
      credential: credentialOf(await app.as(login)),
    })),
  );
}, 120_000);
afterAll(async () => {
  await pool.end();
  await app.close();
});

const statement = (name: string, text: string, values: readonly unknown[] = []): NamedStatement => ({
  name,
  text,
  values,
});

/** Runs on one connection of its own. */
async function onOneConnection<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const own = readPool(app.database.appUrl, 1);
  const client = await own.connect();
  try {
    return await work(client);
  } finally {
    client.release();
    await own.end();
  }
}

async function preparedOn(client: pg.PoolClient): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>('select name from pg_prepared_statements');
  return rows.map(({ name }) => name);
}

describe('settings', () => {
  test('never cross between callers of all roles who share two connections', async () => {
    const seen = await Promise.all(
      Array.from({ length: 3000 }, async (_, index) => {
        const caller = callers[(index * 7) % callers.length];
        if (!caller) throw new Error('nobody calls');
        const own = statement(`who_${caller.role}`, WHO);
        const [, rows] = await runTogether(pool, [become(caller.credential, caller.role, AT), own]);
        const [user, role, accounts] = rows?.[0] ?? [];
        return user === databaseRole(caller.role) && role === caller.role && accounts === '1';
      }),
    );
    expect(seen.filter((right) => !right)).toEqual([]);
  }, 60_000);

  test('answer each caller with an own account, of all those that share the connections', async () => {
    const accounts = await app.rows<{ id: string; login: string }>('select id, login from account');
    const idOf = new Map(accounts.map(({ id, login }) => [login, id]));
    const wrong = await Promise.all(
      Array.from({ length: 50 }, () => callers)
        .flat()
        .map(async ({ login, credential }) => {
          const { accountId } = await app.application.program.reader.actor(credential);
          return accountId === idOf.get(login) ? [] : [login];
        }),
    );
    expect(wrong.flat()).toEqual([]);
  }, 60_000);

  test('are gone when the request is over, and the connection is nobody’s again', async () => {
    await onOneConnection(async (client) => {
      for (const { credential, role } of callers) {
        await runOn(client, [become(credential, role, AT), statement(`who_${role}`, WHO)]);
        const { rows } = await client.query<{ user: string; left: string }>(
          `select current_user::text as user, concat(${SETTINGS.map((name) => `current_setting('app.${name}', true)`).join(', ')}) as left`,
        );
        expect(rows).toEqual([{ user: 'tonghu_app', left: '' }]);
      }
    });
  });

  test('are gone after an error too', async () => {
    await onOneConnection(async (client) => {
      const [caller] = callers;
      if (!caller) throw new Error('nobody calls');
      const failing = [become(caller.credential, caller.role, AT), statement('divides', 'select 1 / 0')];
      await expect(runOn(client, failing)).rejects.toMatchObject({ code: '22012' });
      const { rows } = await client.query(
        "select current_user::text as user, current_setting('app.role', true) as role",
      );
      expect(rows).toEqual([{ user: 'tonghu_app', role: '' }]);
    });
  });
});

describe('statements', () => {
  test('that could not be read are read anew the next time', async () => {
    await onOneConnection(async (client) => {
      const later = statement('later', 'select app_later()::text');
      await expect(runOn(client, [later])).rejects.toMatchObject({ code: '42883' });
      await app.rows('create function app_later() returns int language sql return 7');
      await app.rows('grant execute on function app_later() to public');
      expect(await runOn(client, [later])).toEqual([[['7']]]);
    });
  });

  test('that failed on their values stay prepared, and the connection usable', async () => {
    await onOneConnection(async (client) => {
      const text = 'select $1::int::text';
      await expect(runOn(client, [statement('number', text, ['x'])])).rejects.toMatchObject({ code: '22P02' });
      expect(await runOn(client, [statement('number', text, ['1'])])).toEqual([[['1']]]);
      expect(await preparedOn(client)).toEqual(['number']);
    });
  });

  test('beyond those kept are dropped, and come back when they are asked for', async () => {
    await onOneConnection(async (client) => {
      for (const _round of [1, 2])
        for (let number = 0; number < 300; number += 1)
          expect(await runOn(client, [statement(`s${number}`, `select '${number}'`)])).toEqual([[[String(number)]]]);
      expect((await preparedOn(client)).length).toBeLessThanOrEqual(120);
    });
  });

  test('dropped by a request that fails come back too', async () => {
    await onOneConnection(async (client) => {
      for (let number = 0; number < 150; number += 1)
        await runOn(client, [statement(`a${number}`, `select '${number}'`)]);
      for (let number = 0; number < 150; number += 1)
        await expect(runOn(client, [statement(`b${number}`, `select ${number} / 0`)])).rejects.toThrow();
      for (let number = 0; number < 150; number += 1)
        expect(await runOn(client, [statement(`a${number}`, `select '${number}'`)])).toEqual([[[String(number)]]]);
    });
  });
});

const CHILDREN = '{ children(first: 1) { nodes { name } } }';
const NOTHING_OF_CHILDREN = '{ children { __typename } }';

describe('between two requests', () => {
  test('a changed role is noticed, whatever was guessed, also where no row is read', async () => {
    const speaker = await app.as('pudong2');
    for (const query of [CHILDREN, NOTHING_OF_CHILDREN]) {
      expect((await speaker.ask(query)).errors).toBeUndefined();
      await app.rows("update account set role = 'AUDITOR' where login = 'pudong2'");
      const { data, errors } = await speaker.ask(query);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(data).toBeNull();
      await app.rows("update account set role = 'DISTRICT_BUREAU' where login = 'pudong2'");
    }
    expect((await speaker.ask(CHILDREN)).errors).toBeUndefined();
  });

  test('a disabled account is noticed', async () => {
    const speaker = await app.as('huangpu');
    for (const query of [CHILDREN, NOTHING_OF_CHILDREN]) {
      expect((await speaker.ask(query)).errors).toBeUndefined();
      await app.rows("update account set disabled_at = now() where login = 'huangpu'");
      expect((await speaker.ask(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      await app.rows("update account set disabled_at = null where login = 'huangpu'");
    }
  });

  test('connections that the database ended are replaced without an error', async () => {
    const speaker = await app.as('city');
    const superuser = new pg.Client({ connectionString: app.database.superuserUrl });
    await superuser.connect();
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(Array.from({ length: 10 }, () => speaker.ask(CHILDREN)));
      await superuser.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = ''",
      );
      const answers = await Promise.all(Array.from({ length: 20 }, () => speaker.ask(CHILDREN)));
      expect(answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))).toEqual([]);
    }
    await superuser.end();
  });
});
