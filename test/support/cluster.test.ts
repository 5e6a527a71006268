import { describe, expect, test } from '@jest/globals';
import { withClient } from '../../server/database/embedded/roles.ts';
import { createDatabase, type Template } from './cluster.ts';

const BARE: Template = {
  name: 'bare',
  prepare: ({ ownerUrl }) =>
    withClient(ownerUrl, async (client) => {
      await client.query('create table prepared as select 1 as times');
    }),
};

const count = (url: string, table: string) =>
  withClient(url, async (client) => (await client.query(`select count(*)::int as rows from ${table}`)).rows[0].rows);

describe('databases for tests', () => {
  test('a template is prepared once and every database starts from it', async () => {
    const [first, second] = await Promise.all([createDatabase(BARE), createDatabase(BARE)]);
    await withClient(first.ownerUrl, (client) => client.query('insert into prepared values (2)'));
    expect(await count(first.ownerUrl, 'prepared')).toBe(2);
    expect(await count(second.ownerUrl, 'prepared')).toBe(1);
    await expect(count(second.appUrl, 'prepared')).rejects.toThrow('permission denied');
    await Promise.all([first.drop(), second.drop()]);
    await expect(count(first.ownerUrl, 'prepared')).rejects.toThrow('does not exist');
  });

  test('a template may build on another', async () => {
    const database = await createDatabase({ name: 'further', from: BARE, prepare: async () => undefined });
    expect(await count(database.ownerUrl, 'prepared')).toBe(1);
    await database.drop();
  });
});
