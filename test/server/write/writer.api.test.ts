import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { mutation } from '../../support/mutation.ts';
import { seen, submittedChild } from '../children/registering.ts';
import {
  openCase,
  recordContact,
  SIGNED,
  submitVisit,
  type VisitedCase,
  visitOf,
  visitTo,
  withdrawVisit,
  written,
} from '../visits/visiting.ts';

const PARALLEL = 20;
const disableAccount = mutation<{ account: { id: string } }>('disableAccount', 'account { id }', 'AccountInput');

let app: TestApplication;
let worker: Speaker;
let kase: VisitedCase;
beforeAll(async () => {
  app = await startTestApplication();
  worker = await app.as('social-worker');
  kase = await openCase(worker);
});
afterAll(() => app.close());

const atOnce = <T>(work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: PARALLEL }, (_, i) => work(i)));

async function countOf(table: 'home_visit' | 'audit_entry' | 'idempotency'): Promise<number> {
  const [row] = await app.rows<{ count: number }>(`select count(*)::int as count from ${table}`);
  return row?.count ?? Number.NaN;
}

describe('a key', () => {
  test('lets one of many equal requests write, and answers all alike', async () => {
    const before = await countOf('home_visit');
    const input = { ...visitTo(kase), signature: SIGNED, idempotencyKey: 'parallel' };
    const answers = await atOnce(() => submitVisit(worker, input));
    expect(new Set(answers.map(({ payload, message }) => JSON.stringify([payload, message]))).size).toBe(1);
    expect(answers[0]?.payload?.visit.status).toBe('QUALIFYING');
    expect(await countOf('home_visit')).toBe(before + 1);
  });

  test('lets one of many different requests through and refuses the others by name', async () => {
    const before = await countOf('home_visit');
    const answers = await atOnce((index) =>
      submitVisit(worker, { ...visitTo(kase), note: `第${index}次`, idempotencyKey: 'contended' }),
    );
    const refused = answers.filter(({ payload }) => !payload);
    expect(refused).toHaveLength(PARALLEL - 1);
    for (const { points } of refused) expect(points).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED']);
    expect(await countOf('home_visit')).toBe(before + 1);
  });

  test('is not used up by a refusal or a dry run, of which nothing stays', async () => {
    const before = await written(app);
    const short = { ...visitTo(kase), endsAt: '2022-10-12T15:00:00+08:00', idempotencyKey: 'once more' };
    expect((await submitVisit(worker, short)).refusal?.code).toBe('RULE_VIOLATION');
    expect((await submitVisit(worker, { ...short, dryRun: true })).payload?.violations).toHaveLength(1);
    expect(await written(app)).toEqual(before);
    visitOf(await submitVisit(worker, { ...visitTo(kase), idempotencyKey: 'once more' }));
  });
});

describe('parallel edits', () => {
  test('of one version: one is done, the others are told of it', async () => {
    const contact = visitOf(await recordContact(worker, visitTo(kase)));
    const before = await countOf('audit_entry');
    const answers = await atOnce(() =>
      withdrawVisit(worker, { visitId: contact.id, expectedVersion: contact.version, reason: '重复登记' }),
    );
    const done = answers.filter(({ payload }) => payload);
    expect(done).toHaveLength(1);
    for (const { refusal } of answers.filter(({ payload }) => !payload)) expect(refusal?.code).toBe('CONFLICT');
    const entries = await app.rows<{ count: number }>(
      "select count(*)::int as count from audit_entry where table_name = 'home_visit' and row_id = $1",
      [contact.id],
    );
    expect(entries[0]?.count).toBe(2);
    expect(await countOf('audit_entry')).toBeGreaterThan(before);
  });
});

/** Makes the first so many visits that are written from now on fail in the database, as `code`. */
async function failing(code: string, times: number): Promise<void> {
  await app.rows('drop sequence if exists failure cascade');
  await app.rows('create sequence failure');
  await app.rows(`create or replace function fail_visit() returns trigger language plpgsql security definer as $$
    begin
      if nextval('failure') <= ${times} then raise exception 'relation secret' using errcode = '${code}'; end if;
      return new;
    end $$`);
  await app.rows(
    'create or replace trigger fail_visit before insert on home_visit for each row execute function fail_visit()',
  );
}

describe('what the database refuses', () => {
  afterAll(() => app.rows('drop trigger fail_visit on home_visit'));

  test.each([
    ['a serialization failure', '40001'],
    ['a deadlock', '40P01'],
  ])('after %s is done again, and once', async (_, code) => {
    const before = await countOf('home_visit');
    await failing(code, 2);
    const visit = visitOf(await submitVisit(worker, { ...visitTo(kase), idempotencyKey: code }));
    expect(await countOf('home_visit')).toBe(before + 1);
    const entries = await app.rows('select from audit_entry where row_id = $1', [visit.id]);
    expect(entries).toHaveLength(1);
  });

  test.each([
    ['contention without end', '40001', 'CONFLICT'],
    ['a row that the guards refuse', '42501', 'FORBIDDEN'],
    ['a doubled row', '23505', 'CONFLICT'],
    ['a server that shuts down', '57P01', 'UNAVAILABLE'],
    ['a defect', 'XX000', 'INTERNAL'],
  ])('for %s is told as one of the codes, gives nothing away and leaves nothing', async (_, code, told) => {
    await failing(code, 1000);
    const before = await written(app);
    const { refusal, message } = await submitVisit(worker, { ...visitTo(kase), idempotencyKey: `fails-${code}` });
    expect(refusal?.code).toBe(told);
    expect(`${message}${JSON.stringify(refusal)}`).not.toMatch(/relation|secret|fail_visit/);
    expect(await written(app)).toEqual(before);
  });
});

describe('whoever asked', () => {
  test.each([
    ['confirmEligibility', {}],
    ['rejectEligibility', { reason: '材料不全' }],
  ])('may not %s: somebody else decides', async (name, more) => {
    const child = await submittedChild(app, await app.as('pudong'));
    const decide = mutation(name, '__typename');
    const before = await written(app);
    const { refusal, message } = await decide(await app.as('pudong'), seen(child, more));
    expect([refusal?.code, message]).toEqual(['FORBIDDEN', expect.stringContaining('由其他人员')]);
    expect(await written(app)).toEqual(before);
  });
});

describe('an account that is disabled while its requests are under way', () => {
  test('has each of them done wholly or refused, and nothing afterwards', async () => {
    const [account] = await app.rows<{ id: string; version: number }>(
      "select id, version from account where login = 'social-worker'",
    );
    const admin = await app.as('admin');
    const before = await countOf('home_visit');
    const [answers] = await Promise.all([
      atOnce(() => submitVisit(worker, visitTo(kase))),
      disableAccount(admin, { accountId: account?.id, expectedVersion: account?.version }),
    ]);
    const done = answers.filter(({ payload }) => payload);
    for (const { refusal } of answers.filter(({ payload }) => !payload)) expect(refusal?.code).toBe('UNAUTHENTICATED');
    expect(await countOf('home_visit')).toBe(before + done.length);
    expect((await submitVisit(worker, visitTo(kase))).refusal?.code).toBe('UNAUTHENTICATED');
  });
});
