import type { ClientBase } from 'pg';
import type { TableName } from './rows.ts';

/** The tables that a year fills, besides the programme and its districts. */
export const LOADED_TABLES = [
  'township',
  'village',
  'service_provider',
  'service_contract',
  'worker',
  'record_check',
  'account',
  'child',
  'guardianship_cause',
  'guardian',
  'quota_approval',
  'support_case',
  'case_member',
  'case_month',
  'home_visit',
  'visit_attendee',
] as const satisfies readonly TableName[];

/** Tables whose figures follow from the rows above. */
const COUNTED_TABLES = ['district_quota'] as const;

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Runs work while the tables take rows by COPY: without row guards for their owner, without the triggers that audit and
 * count every row, and with references checked for all rows together at the end. All of it is back before the
 * transaction can end; keys and checks hold throughout.
 */
export async function inBulk(client: ClientBase, work: () => Promise<void>): Promise<void> {
  const tables = [...LOADED_TABLES, ...COUNTED_TABLES];
  const references = await foreignKeys(client);
  await client.query('set constraints all immediate');
  for (const table of tables) {
    await client.query(`alter table ${table} no force row level security, disable trigger user`);
  }
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${name}`);
  await work();
  for (const { table, name, definition } of references) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  }
  for (const table of tables) {
    await client.query(`alter table ${table} force row level security, enable trigger user`);
  }
}

async function foreignKeys(client: ClientBase): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conrelid::regclass::text = any($1)`,
    [LOADED_TABLES],
  );
  return rows;
}

/** Writes the figures that triggers keep otherwise: children confirmed and served per district, sums per month. */
export async function recount(client: ClientBase): Promise<void> {
  await client.query(`
    update district_quota q set
      confirmed_in_difficulty = (select count(*) from child c where c.programme_id = q.programme_id
        and c.district_id = q.district_id and c.status = 'CONFIRMED' and c.category = 'IN_DIFFICULTY'),
      confirmed_orphans = (select count(*) from child c where c.programme_id = q.programme_id
        and c.district_id = q.district_id and c.status = 'CONFIRMED' and c.category = 'ORPHAN'),
      with_team = (select count(*) from support_case s where s.programme_id = q.programme_id
        and s.district_id = q.district_id and s.status = 'OPEN')`);
  await client.query(`
    insert into district_month (id, programme_id, district_id, provider_id, month, cases, met, exempt, visits)
    select app_uuid(), programme_id, district_id, provider_id, month, count(*),
      count(*) filter (where not exempt and qualifying >= required), count(*) filter (where exempt), sum(qualifying)
    from case_month group by programme_id, district_id, provider_id, month`);
}
