import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ownerOrm } from '../../../server/database/connection.ts';
import { withClient } from '../../../server/database/embedded/roles.ts';
import { migrate } from '../../../server/database/migrate.ts';
import { allModels } from '../../../server/read/model.ts';
import { createDatabase, type TestDatabase } from '../../support/cluster.ts';

/** What the ORM's metadata has no words for: an index on an expression, an exclusion constraint. */
const WRITTEN_BY_HAND =
  /drop index "child_id_number_once";|alter table "case_member" drop constraint "case_member_no_overlap";/g;

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

describe('migrations', () => {
  test('leave nothing between the entities and the database', async () => {
    const orm = await ownerOrm(database.ownerUrl);
    try {
      const changes = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: true });
      expect(changes.replace(WRITTEN_BY_HAND, '').trim()).toBe('');
    } finally {
      await orm.close();
    }
  });

  test('run again without doing anything', async () => {
    await expect(migrate(database.ownerUrl)).resolves.toBeUndefined();
  });

  test('force row-level security on every table, for the owner too', async () => {
    const { rows } = await withClient(database.ownerUrl, (client) =>
      client.query<{ relname: string }>(
        `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity)`,
      ),
    );
    expect(rows.map(({ relname }) => relname).sort()).toEqual([
      'api_key',
      'credential',
      'migration',
      'session',
      'sign_in_attempt',
    ]);
  });

  test('grant nobody anything on what holds credentials', async () => {
    const { rows } = await withClient(database.ownerUrl, (client) =>
      client.query(
        `select grantee, table_name from information_schema.role_table_grants
         where table_name in ('api_key', 'credential', 'session', 'sign_in_attempt') and grantee <> 'tonghu_owner'`,
      ),
    );
    expect(rows).toEqual([]);
  });

  test('grant a role exactly the tables that have a guard for it', async () => {
    const { rows } = await withClient(database.ownerUrl, (client) =>
      client.query<{ grant: string }>(
        `select distinct grantee || ' ' || table_name as grant from information_schema.role_table_grants
         where grantee like 'tonghu_%' and grantee <> 'tonghu_owner' and table_name <> 'idempotency'`,
      ),
    );
    const declared = allModels().flatMap((model) =>
      Object.keys(model.guards).map((role) => `tonghu_${role.toLowerCase()} ${model.table}`),
    );
    expect(rows.map((row) => row.grant).sort()).toEqual([...new Set(declared)].sort());
  });

  test('let the application role itself read nothing', async () => {
    await withClient(database.appUrl, async (client) => {
      for (const { table } of allModels())
        await expect(client.query(`select from ${table} limit 1`)).rejects.toMatchObject({ code: '42501' });
    });
  });
});
