import type { ClientBase } from 'pg';
import { NOTICE_2022, type QuotaLine } from '../programmes/notice-2022.ts';
import type { Ground } from './city.ts';
import { IdSequence } from './identifiers.ts';

const IDS_FROM = Date.parse(`${NOTICE_2022.issuedOn}T00:00:00+08:00`);
const NOTICE_IDS = 'ground';

/**
 * Makes sure that the programme of the notice, the districts and their quotas are there, and brings the quotas to the
 * given table. What is there already keeps its ids.
 */
export async function layGround(client: ClientBase, quotas: readonly QuotaLine[]): Promise<Ground> {
  const ids = new IdSequence(NOTICE_IDS, IDS_FROM);
  const programmeId = await keepProgramme(client, ids.next(), quotas);
  const districtIds = await keepDistricts(client, ids, quotas);
  await client.query(
    `insert into district_quota as q (id, programme_id, district_id, in_difficulty, orphans)
     select * from unnest($1::uuid[], array_fill($2::uuid, array[cardinality($1::uuid[])]), $3::uuid[], $4::int[], $5::int[])
     on conflict (programme_id, district_id) do update set in_difficulty = excluded.in_difficulty, orphans = excluded.orphans
     where (q.in_difficulty, q.orphans) is distinct from (excluded.in_difficulty, excluded.orphans)`,
    [
      quotas.map(() => ids.next()),
      programmeId,
      quotas.map(({ code }) => districtIds.get(code)),
      quotas.map(({ inDifficulty }) => inDifficulty),
      quotas.map(({ orphans }) => orphans),
    ],
  );
  return { programmeId, districtIds };
}

async function keepProgramme(client: ClientBase, id: string, quotas: readonly QuotaLine[]): Promise<string> {
  const { year, number, title, startsOn, endsOn, perChildStandard } = NOTICE_2022;
  const inDifficulty = quotas.reduce((sum, line) => sum + line.inDifficulty, 0);
  const orphans = quotas.reduce((sum, line) => sum + line.orphans, 0);
  await client.query(
    `insert into programme as p (id, year, number, title, starts_on, ends_on, per_child_standard, parameters,
       planned_in_difficulty, planned_orphans, status)
     values ($1, $2, $3, $4, $5, $6, $7, '{}', $8, $9, 'OPEN')
     on conflict (year) do update set planned_in_difficulty = excluded.planned_in_difficulty, planned_orphans = excluded.planned_orphans
     where (p.planned_in_difficulty, p.planned_orphans) is distinct from (excluded.planned_in_difficulty, excluded.planned_orphans)`,
    [id, year, number, title, startsOn, endsOn, perChildStandard, inDifficulty, orphans],
  );
  const { rows } = await client.query<{ id: string }>('select id from programme where year = $1', [year]);
  return rows[0]?.id ?? id;
}

async function keepDistricts(client: ClientBase, ids: IdSequence, quotas: readonly QuotaLine[]) {
  await client.query(
    `insert into district (id, code, name, position) select * from unnest($1::uuid[], $2::text[], $3::text[], $4::int[])
     on conflict (code) do nothing`,
    [
      quotas.map(() => ids.next()),
      quotas.map(({ code }) => code),
      quotas.map(({ name }) => name),
      quotas.map((_, index) => index + 1),
    ],
  );
  const { rows } = await client.query<{ code: string; id: string }>('select code, id from district');
  return new Map(rows.map(({ code, id }) => [code, id]));
}
