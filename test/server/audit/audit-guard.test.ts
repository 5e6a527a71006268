import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { databaseRole, ROLES } from '../../../server/access/roles.ts';
import { createDatabase, type TestDatabase } from '../../support/cluster.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** What the database says to a statement under a role; the transaction is rolled back whatever it says. */
async function answerTo(statement: string, role: string): Promise<string> {
  await client.query('begin');
  try {
    await client.query(`set local role ${role}`);
    await client.query(statement);
    return 'done';
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.code ?? '') : String(error);
  } finally {
    await client.query('rollback');
  }
}

const DENIED = '42501';
const CALLERS = ['tonghu_app', 'tonghu_nobody', ...ROLES.map(databaseRole)];
const ENTRY = `(id, at, table_name, row_id, change) values (gen_random_uuid(), now(), 'child', gen_random_uuid(), 'INSERT')`;

describe.each(CALLERS)('%s', (role) => {
  test.each([
    ['adds no entry of its own', `insert into audit_entry ${ENTRY}`],
    ['changes no entry', `update audit_entry set role = 'AUDITOR'`],
    ['removes no entry', 'delete from audit_entry'],
    ['empties no trail', 'truncate audit_entry'],
    ['notes no look of its own', `insert into read_entry (id) values (gen_random_uuid())`],
    ['removes no look', 'delete from read_entry'],
    ['switches no trigger off', 'alter table child disable trigger audit'],
    ['skips no trigger', 'set local session_replication_role = replica'],
    ['does not become the owner', 'set local role tonghu_owner'],
  ])('%s', async (_claim, statement) => {
    expect(await answerTo(statement, role)).toBe(DENIED);
  });
});
