import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { caseOf, confirmedChild, formCaseTeam, type Trio, teamOf, triosOf } from '../cases/teams.ts';
import {
  changeChild,
  childOf,
  newChild,
  newIdNumber,
  registerChild,
  rejectEligibility,
  seen,
  submitEligibility,
} from '../children/registering.ts';
import { openCase, recordContact, visitOf, visitTo, withdrawVisit } from '../visits/visiting.ts';

interface Entry {
  readonly table: string;
  readonly change: string;
  readonly login: string | null;
  readonly role: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

let app: TestApplication;
let pudong: Speaker;
let trio: Trio;
beforeAll(async () => {
  app = await startTestApplication();
  pudong = await app.as('pudong');
  const [found] = await triosOf(app, '310115');
  if (!found) throw new Error('the district has no cleared trio');
  trio = found;
});
afterAll(() => app.close());

const ENTRIES = `select e.table_name as "table", e.change, a.login, e.role, e.before, e.after
  from audit_entry e left join account a on a.id = e.account_id`;

/** What was written since the trail had so many entries, in the order it was written. */
async function since<Result>(work: () => Promise<Result>): Promise<{ result: Result; entries: readonly Entry[] }> {
  const [last] = await app.rows<{ ids: string[] }>('select array_agg(id) as ids from audit_entry');
  const result = await work();
  const entries = await app.rows<Entry>(`${ENTRIES} where e.id <> all($1::uuid[]) order by e.id`, [last?.ids ?? []]);
  return { result, entries };
}

const told = (entries: readonly Entry[]) => entries.map(({ table, change }) => `${change} ${table}`).toSorted();

describe('a change leaves an entry in its transaction', () => {
  test('when a child is registered: the child and all its parts, by whom and in which role', async () => {
    const input = await newChild(app);
    const { entries } = await since(() => registerChild(pudong, input));
    expect(told(entries)).toEqual(['INSERT child', 'INSERT guardian', 'INSERT guardianship_cause']);
    expect(
      entries.every(({ login, role, before }) => login === 'pudong' && role === 'DISTRICT_BUREAU' && !before),
    ).toBe(true);
    expect(entries.find(({ table }) => table === 'child')?.after).toMatchObject({
      name: input.name,
      status: 'DRAFT',
      grade: 5,
    });
  });

  test('when facts change: what was, what became, and nothing that stayed', async () => {
    const child = childOf(await registerChild(pudong, await newChild(app)));
    const { entries } = await since(() => changeChild(pudong, seen(child, { grade: 6, school: null })));
    expect(entries).toMatchObject([
      {
        table: 'child',
        change: 'UPDATE',
        before: { grade: 5, school: '川沙小学', version: 1 },
        after: { grade: 6, school: null, version: 2 },
      },
    ]);
    expect(Object.keys(entries[0]?.after ?? {}).toSorted()).toEqual(['grade', 'school', 'version']);
  });

  test('when a guardian is removed: what it was', async () => {
    const child = childOf(await registerChild(pudong, await newChild(app)));
    const { entries } = await since(() => changeChild(pudong, seen(child, { guardians: [] })));
    expect(told(entries)).toEqual(['DELETE guardian', 'UPDATE child']);
    expect(entries.find(({ table }) => table === 'guardian')).toMatchObject({
      before: { name: '韦国强' },
      after: null,
    });
  });

  test('when eligibility is decided', async () => {
    const child = childOf(await registerChild(pudong, await newChild(app)));
    const { result, entries } = await since(() => submitEligibility(pudong, seen(child)));
    expect(entries).toMatchObject([{ before: { status: 'DRAFT' }, after: { status: 'SUBMITTED' }, login: 'pudong' }]);
    const reject = seen(childOf(result), { reason: '缺材料' });
    const rejected = await since(async () => rejectEligibility(await app.as('pudong2'), reject));
    expect(rejected.entries).toMatchObject([
      { after: { status: 'REJECTED', status_reason: '缺材料' }, login: 'pudong2' },
    ]);
  });

  test('when a team is formed: the case, its members, its months, and the figure of the district', async () => {
    const { id } = await confirmedChild(app, pudong, '310115', trio);
    const { result, entries } = await since(() => formCaseTeam(pudong, teamOf(trio, id)));
    expect(caseOf(result).members).toHaveLength(3);
    expect(told(entries)).toEqual([
      ...Array.from({ length: 3 }, () => 'INSERT case_member'),
      ...Array.from({ length: 4 }, () => 'INSERT case_month'),
      'INSERT support_case',
      'UPDATE district_quota',
    ]);
  });

  test('when a visit is recorded and withdrawn: the visit and everyone who went', async () => {
    const worker = await app.as('social-worker');
    const kase = await openCase(worker);
    const { result, entries } = await since(() => recordContact(worker, visitTo(kase)));
    expect(told(entries)).toEqual(['INSERT home_visit', 'INSERT visit_attendee', 'INSERT visit_attendee']);
    expect(entries.every(({ login, role }) => login === 'social-worker' && role === 'SOCIAL_WORKER')).toBe(true);
    const { id, version } = visitOf(result);
    const gone = await since(() =>
      withdrawVisit(worker, { visitId: id, expectedVersion: version, reason: '重复登记' }),
    );
    expect(gone.entries).toMatchObject([
      { table: 'home_visit', before: { status: 'CONTACT' }, after: { status: 'WITHDRAWN' } },
    ]);
  });

  test('and nothing when it is refused, checked only, or the answer of an earlier one', async () => {
    const input = await newChild(app, '310115', { idempotencyKey: 'audit-1' });
    childOf(await registerChild(pudong, input));
    const { entries } = await since(async () => {
      await registerChild(pudong, input);
      await registerChild(pudong, await newChild(app, '310115', { grade: 99 }));
      await registerChild(pudong, await newChild(app, '310115', { dryRun: true }));
    });
    expect(entries).toEqual([]);
  });
});

describe('the trail', () => {
  test('covers every table that people or programs write', async () => {
    const bare = await app.rows<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and not exists (
         select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'audit_row'::regproc) order by 1`,
    );
    expect(bare.map(({ name }) => name)).toEqual([
      'api_key',
      'audit_entry',
      'credential',
      'district_month',
      'idempotency',
      'migration',
      'number_series',
      'read_entry',
      'session',
      'sign_in_attempt',
    ]);
  });

  test('never holds a sealed value, its hash, nor an identifier in clear', async () => {
    const idNumber = newIdNumber();
    const child = childOf(await registerChild(pudong, await newChild(app, '310115', { idNumber })));
    childOf(await changeChild(pudong, seen(child, { address: '崂山路571号', idNumber: newIdNumber() })));
    const leaked = await app.rows(
      `select distinct e.table_name, k.key from audit_entry e
       cross join lateral jsonb_object_keys(coalesce(e.before, '{}') || coalesce(e.after, '{}')) k(key)
       join information_schema.columns c on c.table_name = e.table_name and c.column_name = k.key
       where c.data_type = 'bytea'`,
    );
    expect(leaked).toEqual([]);
    const clear = await app.rows(
      `select from audit_entry e where e::text like any(array['%' || $1 || '%', '%崂山路571号%', '%新川路100弄%', '%13812345678%'])`,
      [idNumber],
    );
    expect(clear).toEqual([]);
  });

  test('leaves out every sealed column there is, also of tables without an entry yet', async () => {
    const [body] = await app.rows<{ source: string }>(
      `select prosrc as source from pg_proc where proname = 'audit_row'`,
    );
    const sealed = await app.rows<{ name: string }>(
      `select distinct c.column_name as name from information_schema.columns c
       join pg_trigger t on t.tgrelid = c.table_name::regclass and t.tgfoid = 'audit_row'::regproc
       where c.table_schema = 'public' and c.data_type = 'bytea'`,
    );
    expect(sealed.length).toBeGreaterThan(0);
    expect(sealed.filter(({ name }) => !body?.source.includes(`'${name}'`))).toEqual([]);
  });
});

describe('a child’s history', () => {
  interface History {
    readonly child: {
      readonly history: {
        readonly nodes: readonly { readonly tableName: string; readonly accountName: string | null }[];
      };
    } | null;
  }
  const historyOf = (speaker: Speaker, id: string) =>
    speaker.ask<History>(
      `query ($id: UUID) { child(id: $id) { history(first: 50) { totalCount nodes { tableName change at accountName before after } } } }`,
      { id },
    );

  test('is read by the bureaus of its district and the city', async () => {
    const child = childOf(await registerChild(pudong, await newChild(app)));
    for (const login of ['pudong', 'city']) {
      const { data } = await historyOf(await app.as(login), child.id);
      expect(data.child?.history.nodes.map(({ tableName }) => tableName).toSorted()).toEqual([
        'child',
        'guardian',
        'guardianship_cause',
      ]);
    }
  });

  test('is read by nobody else, though they may see the child', async () => {
    for (const login of ['supervisor', 'director', 'provider', 'social-worker']) {
      const speaker = await app.as(login);
      const { data } = await speaker.ask<{ children: { nodes: readonly { id: string }[] } }>(
        '{ children(first: 1) { nodes { id } } }',
      );
      const { errors } = await historyOf(speaker, data.children.nodes[0]?.id ?? '');
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await speaker.ask('{ auditEntries(first: 1) { nodes { id } } }')).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
    }
  });

  test('is not told to another district by id, filter or count', async () => {
    const child = childOf(await registerChild(pudong, await newChild(app)));
    const huangpu = await app.as('huangpu');
    expect((await historyOf(huangpu, child.id)).data.child).toBeNull();
    const { data } = await huangpu.ask<{ auditEntries: { totalCount: number } }>(
      'query ($id: UUID) { auditEntries(where: { childId: { eq: $id } }) { totalCount nodes { id } } }',
      { id: child.id },
    );
    expect(data.auditEntries).toEqual({ totalCount: 0, nodes: [] });
  });

  test('is read by the auditor with where it came from', async () => {
    const child = childOf(await registerChild(pudong, await newChild(app)));
    const { data } = await (await app.as('auditor')).ask<{ auditEntries: { nodes: readonly object[] } }>(
      'query ($id: UUID) { auditEntries(where: { childId: { eq: $id } }) { nodes { origin requestId role accountName } } }',
      { id: child.id },
    );
    expect(data.auditEntries.nodes).toHaveLength(3);
    expect(data.auditEntries.nodes[0]).toMatchObject({
      origin: '127.0.0.1',
      requestId: expect.any(String),
      role: 'DISTRICT_BUREAU',
    });
  });
});
