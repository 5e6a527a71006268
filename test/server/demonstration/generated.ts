import { generate } from '../../../server/demonstration/generator.ts';
import type { Rows, TableName } from '../../../server/demonstration/rows.ts';
import type { Scale } from '../../../server/demonstration/scale.ts';
import { DEMONSTRATION, DEMONSTRATION_SEED, DEMONSTRATION_TODAY } from '../../../server/demonstration/scale.ts';
import type { IsoDate } from '../../../server/identity/calendar.ts';
import { NOTICE_2022 } from '../../../server/programmes/notice-2022.ts';

/** Ids that a database could have given to the programme and the districts. */
export const GROUND = {
  programmeId: '017e0000-0000-7000-8000-000000000000',
  districtIds: new Map(NOTICE_2022.quotas.map(({ code }) => [code, `017e0000-0000-7000-8000-000000${code}`])),
};

/** All rows of a generated year, by table. */
export type Generated = { readonly [Table in TableName]: readonly Rows[Table][] };

/** Generates a whole year into memory: only for sizes that fit. */
export function generated(
  scale: Scale = DEMONSTRATION,
  today: IsoDate = DEMONSTRATION_TODAY,
  seed = DEMONSTRATION_SEED,
): Generated {
  const tables = new Map<TableName, object[]>();
  for (const { table, rows } of generate({ scale, today, seed, ground: GROUND })) {
    tables.set(table, [...(tables.get(table) ?? []), ...rows]);
  }
  return Object.fromEntries(tables) as unknown as Generated;
}

/** Rows by one of their values. */
export function byKey<Row, Key extends keyof Row>(
  rows: readonly Row[],
  key: Key,
): ReadonlyMap<Row[Key], readonly Row[]> {
  return Map.groupBy(rows, (row) => row[key]);
}
