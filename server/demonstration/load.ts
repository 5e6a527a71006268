import pg, { type ClientBase } from 'pg';
import { OWNER_ROLE } from '../database/connection.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { NOTICE_2022 } from '../programmes/notice-2022.ts';
import { inBulk, LOADED_TABLES, recount } from './bulk.ts';
import { copyIn } from './copy-in.ts';
import { generate } from './generator.ts';
import { layGround } from './ground.ts';
import { tellHistory } from './history.ts';
import { DEMONSTRATION, DEMONSTRATION_SEED, DEMONSTRATION_TODAY, quotasAt, type Scale } from './scale.ts';
import { type Sealing, storedBatch } from './storage.ts';

/** What a year is loaded with. Without size, day and seed it is the demonstration's. */
export interface LoadOptions {
  readonly seal: Sealing;
  /** The hash of the password that every account of the year has. */
  readonly passwordHash: string;
  readonly scale?: Scale;
  readonly today?: IsoDate;
  readonly seed?: string;
}

/**
 * Loads a programme year into a migrated database that has no children, in one transaction: all of it or nothing.
 * @param ownerUrl signs in as the owner, or as a role that may become the owner
 * @returns false, having changed nothing, when there are children already
 */
export async function loadDemonstration(ownerUrl: string, options: LoadOptions): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`set role ${OWNER_ROLE}`);
    const loaded = await inTransaction(client, () => loadYear(client, options));
    if (loaded) await client.query(`vacuum (analyze) ${LOADED_TABLES.join(', ')}, district_quota, district_month`);
    return loaded;
  } finally {
    await client.end();
  }
}

async function loadYear(client: ClientBase, options: LoadOptions): Promise<boolean> {
  const { scale = DEMONSTRATION, today = DEMONSTRATION_TODAY, seed = DEMONSTRATION_SEED, seal, passwordHash } = options;
  await actAsOf(client, NOTICE_2022.issuedOn);
  await client.query('lock table child in share row exclusive mode');
  const { rowCount } = await client.query('select from child limit 1');
  if (rowCount !== 0) return false;
  const ground = await layGround(client, quotasAt(scale.children));
  await inBulk(client, async () => {
    for (const batch of generate({ scale, today, seed, ground })) {
      const { columns, rows } = storedBatch(batch, seal);
      await copyIn(client, batch.table, columns, rows);
    }
    await client.query('set constraints all immediate');
    await recount(client);
  });
  await client.query(
    'insert into credential (account_id, password_hash, changed_at) select id, $1, app_now() from account',
    [passwordHash],
  );
  if (scale.waiting) await tellHistory(client);
  return true;
}

/** The audit trail dates what the load itself does by the year's own clock. */
async function actAsOf(client: ClientBase, date: IsoDate): Promise<void> {
  await client.query(`select set_config('app.now', $1, true)`, [`${date}T09:00:00+08:00`]);
}

async function inTransaction<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
