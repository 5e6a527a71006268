import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withClient } from '../../server/database/embedded/roles.ts';
import { DEMONSTRATION_PASSWORD } from '../../server/demonstration/accounts.ts';
import { openCase, SIGNED, visitTo } from '../server/visits/visiting.ts';
import {
  DEMONSTRATION_YEAR,
  type Speaker,
  signIn,
  startTestApplication,
  TEST_SECRETS,
  type TestApplication,
} from '../support/application.ts';
import { createDatabase, type TestDatabase } from '../support/cluster.ts';

const MAIN = join(import.meta.dirname, '..', '..', '.build', 'server', 'main.js');
const SUBMIT = 'mutation ($input: SubmitVisitInput!) { submitVisit(input: $input) { visit { id } } }';

/** Submitted visits without people. */
const ALONE = `select v.id from home_visit v where v.status in ('SUBMITTED', 'QUALIFYING')
  and not exists (select from visit_attendee a where a.visit_id = v.id)`;
/** Months whose figure is not the number of their qualifying visits. */
const MISCOUNTED = `select m.id from case_month m where m.qualifying <> (select count(*) from home_visit v
  where v.case_id = m.case_id and v.status = 'QUALIFYING' and date_trunc('month', v.date)::date = m.month)`;

async function statusOf(address: string, path: string): Promise<number> {
  return (await fetch(`${address}${path}`)).status;
}

/** Waits until something is so, 15 seconds at most. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error('it never came to be');
    await sleep(100);
  }
}

describe('while the database is away', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());

  const reachable = (yes: boolean) =>
    withClient(app.database.superuserUrl.replace(app.database.name, 'postgres'), async (client) => {
      await client.query(`alter database ${app.database.name} with allow_connections ${yes}`);
      if (yes) return;
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        app.database.name,
      ]);
    });

  test('requests are told so, the process lives, and all works again by itself', async () => {
    const worker = await app.as('social-worker');
    const input = { ...visitTo(await openCase(worker)), signature: SIGNED };
    await reachable(false);
    const [read, write] = [
      await worker.ask('{ children(first: 1) { nodes { id } } }'),
      await worker.ask(SUBMIT, { input }),
    ];
    expect([read, write].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['UNAVAILABLE', 'UNAVAILABLE']);
    expect(await statusOf(app.address, '/ready')).toBe(503);
    expect(await statusOf(app.address, '/live')).toBe(200);
    await reachable(true);
    await until(async () => (await statusOf(app.address, '/ready')) === 200);
    expect((await worker.ask(SUBMIT, { input })).errors).toBeUndefined();
  });
});

describe('the server process', () => {
  let database: TestDatabase;
  const started: ChildProcess[] = [];
  beforeAll(async () => {
    database = await createDatabase(DEMONSTRATION_YEAR);
  });
  afterAll(async () => {
    for (const process of started) process.kill('SIGKILL');
    await database.drop();
  });

  async function freePort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    server.close();
    return typeof address === 'object' && address ? address.port : 0;
  }

  async function serve() {
    const port = await freePort();
    const [key] = TEST_SECRETS.encryptionKeys;
    const server = spawn(process.execPath, [MAIN], {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        DATABASE_URL: database.ownerUrl,
        DATABASE_APP_URL: database.appUrl,
        ENCRYPTION_KEYS: `${key.id}:${key.key.toString('base64')}`,
        LOOKUP_KEY: TEST_SECRETS.lookupKey.toString('base64'),
        DEMONSTRATION: '1',
        LOG_LEVEL: 'silent',
      },
      stdio: 'ignore',
    });
    started.push(server);
    const address = `http://127.0.0.1:${port}`;
    await until(async () => (await statusOf(address, '/ready')) === 200);
    return { server, address };
  }

  /** Submits visits one after another until the server is gone; gathers what was acknowledged. */
  async function submitting(worker: Speaker, input: object, acknowledged: string[]): Promise<void> {
    for (;;) {
      const answer = await worker.ask<{ submitVisit: { visit: { id: string } } }>(SUBMIT, { input }).catch(() => null);
      if (!answer?.data) return;
      acknowledged.push(answer.data.submitVisit.visit.id);
    }
  }

  const rows = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    withClient(database.superuserUrl, async (client) => (await client.query<Row>(sql, [...values])).rows);

  /** Signs a social worker in, with a visit of theirs to submit. */
  async function prepared(address: string) {
    const worker = await signIn(address, 'social-worker', DEMONSTRATION_PASSWORD);
    return { worker, input: { ...visitTo(await openCase(worker)), signature: SIGNED } };
  }

  test('that is killed amid submissions keeps every acknowledged one, and nothing by half', async () => {
    const { server, address } = await serve();
    const { worker, input } = await prepared(address);
    const acknowledged: string[] = [];
    const lines = Array.from({ length: 4 }, () => submitting(worker, input, acknowledged));
    await until(async () => acknowledged.length >= 20);
    server.kill('SIGKILL');
    await Promise.all(lines);
    const kept = await rows('select id from home_visit where id = any($1)', [acknowledged]);
    expect(kept).toHaveLength(acknowledged.length);
    expect(await rows(ALONE)).toEqual([]);
    expect(await rows(MISCOUNTED)).toEqual([]);
    const again = await serve();
    expect((await prepared(again.address)).input.caseId).toBe(input.caseId);
  }, 40_000);

  test('that is told to stop finishes what is in flight', async () => {
    const { server, address } = await serve();
    const { worker, input } = await prepared(address);
    const [{ before } = { before: 0 }] = await rows<{ before: number }>(
      'select count(*)::int as before from home_visit',
    );
    const ended = once(server, 'exit');
    const answers = Array.from({ length: 8 }, () => worker.ask(SUBMIT, { input }).catch(() => undefined));
    await until(async () => (await rows('select from home_visit')).length > before);
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    const done = (await Promise.all(answers)).filter((answer) => answer?.data);
    expect(await rows('select from home_visit')).toHaveLength(before + done.length);
  }, 40_000);
});
