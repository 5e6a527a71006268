import { groupKeys, measureNames } from '../../../server/read/list-names.ts';
import type { TableModel, ValueField } from '../../../server/read/model.ts';
import { compareNullsLast, type Given } from './naive-list.ts';
import type { Row } from './rows.ts';

function percentile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return low + (place - Math.floor(place)) * (high - low);
}

/** Half away from nought, at two places, as `round` does with exact numbers. */
function rounded(hundredths: number, count: number): number {
  const share = hundredths / count;
  return (Math.sign(share) * Math.round(Math.abs(share))) / 100;
}

/** The statistics of a measure over the rows that have a value. */
export function statistics(values: readonly unknown[]): Readonly<Record<string, number | null>> {
  const sorted = values.filter((value) => value !== null).map(Number);
  sorted.sort((one, other) => one - other);
  if (sorted.length === 0) return { sum: null, avg: null, min: null, max: null, p50: null, p90: null };
  const hundredths = sorted.reduce((sum, value) => sum + Math.round(value * 100), 0);
  return {
    sum: hundredths / 100,
    avg: rounded(hundredths, sorted.length),
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
    p50: percentile(sorted, 0.5),
    p90: percentile(sorted, 0.9),
  };
}

function isMeasure(field: unknown): field is ValueField {
  return typeof field === 'object' && field !== null && 'measure' in field && field.measure === true;
}

/** Count, distinct counts and statistics over rows. */
export function figures(model: TableModel, rows: readonly Row[]): Readonly<Record<string, unknown>> {
  const answer: Record<string, unknown> = { count: rows.length };
  for (const field of model.fields.values()) {
    if (field.is === 'reference' && field.distinct)
      answer[field.distinct] = new Set(rows.map((row) => row[`=${field.name}`]).filter((id) => id !== null)).size;
    if (isMeasure(field)) answer[field.name] = statistics(rows.map((row) => row[`=${field.name}`] ?? null));
  }
  return answer;
}

const TRUNCATED: Readonly<Record<string, (day: string) => string>> = {
  Month: (day) => day.slice(0, 7),
  Quarter: (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  Year: (day) => day.slice(0, 4),
};

/** One group: its key by name (for a row pointed to, its id), and its rows. */
export interface Group {
  readonly key: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
}

const COUNTS: Readonly<Record<string, (count: number, operand: number) => boolean>> = {
  eq: (count, operand) => count === operand,
  ne: (count, operand) => count !== operand,
  gt: (count, operand) => count > operand,
  gte: (count, operand) => count >= operand,
  lt: (count, operand) => count < operand,
  lte: (count, operand) => count <= operand,
};

function measured(model: TableModel, group: Group, measure: unknown): unknown {
  const named = measureNames(model).get(String(measure));
  if (!named) return group.rows.length;
  return statistics(group.rows.map((row) => row[`=${named.field}`] ?? null))[named.statistic] ?? null;
}

/** The groups of rows that match, as asked for. */
export function groups(model: TableModel, rows: readonly Row[], given: Given): readonly Group[] {
  const names = [...new Set(given.by as readonly string[])];
  const keys = names.map((name) => groupKeys(model).find((key) => key.name === name));
  const keyOf = (row: Row) =>
    keys.map((key) => {
      const value = row[`=${key?.of.name}`] ?? null;
      return value !== null && key?.truncation ? TRUNCATED[key.truncation]?.(String(value)) : value;
    });
  const gathered = Map.groupBy(rows, (row) => JSON.stringify(keyOf(row)));
  const all = [...gathered].map(([text, members]): Group => {
    const values = JSON.parse(text) as readonly unknown[];
    return { key: Object.fromEntries(keys.map((key, index) => [key?.field, values[index]])), rows: members };
  });
  const having = Object.entries((given.having as { count?: Record<string, number> } | null)?.count ?? {});
  const orderBy = (given.orderBy ?? []) as readonly Given[];
  return all
    .filter((group) => having.every(([operator, operand]) => COUNTS[operator]?.(group.rows.length, operand)))
    .toSorted((one, other) => {
      for (const { measure, direction } of orderBy) {
        const [a, b] = [measured(model, one, measure), measured(model, other, measure)];
        const order = a === null || b === null ? compareNullsLast(a, b) : Number(a) - Number(b);
        if (order !== 0) return direction === 'DESC' && a !== null && b !== null ? -order : order;
      }
      return (
        keys.map((key) => compareNullsLast(one.key[key?.field ?? ''], other.key[key?.field ?? ''])).find(Boolean) ?? 0
      );
    })
    .slice(0, Number(given.first ?? 200));
}
