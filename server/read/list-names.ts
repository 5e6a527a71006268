import type { FieldModel, TableModel } from './model.ts';

/** Page size when none is asked for. */
export const DEFAULT_PAGE = 25;
/** The largest page, and the largest number of groups. */
export const LARGEST_PAGE = 200;
/** The statistics of a measure, with the SQL of each. */
export const STATISTICS: Readonly<
  Record<string, { readonly sql: (value: string) => string; readonly meaning: string }>
> = {
  sum: { sql: (value) => `sum(${value})`, meaning: 'The sum.' },
  avg: { sql: (value) => `round(avg(${value}), 2)`, meaning: 'The mean, to two places.' },
  min: { sql: (value) => `min(${value})`, meaning: 'The smallest.' },
  max: { sql: (value) => `max(${value})`, meaning: 'The largest.' },
  p50: { sql: (value) => `percentile_cont(0.5) within group (order by ${value})`, meaning: 'The median.' },
  p90: { sql: (value) => `percentile_cont(0.9) within group (order by ${value})`, meaning: 'The 90th percentile.' },
};
/** How dates are truncated in a key: the name's ending, the unit, and how the key is written. */
export const TRUNCATIONS = {
  Month: { unit: 'month', text: 'YYYY-MM' },
  Quarter: { unit: 'quarter', text: 'YYYY-"Q"Q' },
  Year: { unit: 'year', text: 'YYYY' },
} as const;

/** A field's name as an enum value: `confirmedAt` is `CONFIRMED_AT`. */
export function constantCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** The names by which rows sort, with the field (and the field of the row it points to) behind each. */
export function orderNames(model: TableModel): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const field of model.fields.values()) {
    if (field.is === 'value' && field.order) names.set(constantCase(field.name), [field.name]);
    if (field.is === 'reference')
      for (const inner of field.order)
        names.set(`${constantCase(field.name)}_${constantCase(inner)}`, [field.name, inner]);
  }
  return names;
}

/** The names by which groups sort besides their count, with the measure and the statistic behind each. */
export function measureNames(
  model: TableModel,
): ReadonlyMap<string, { readonly field: string; readonly statistic: string }> {
  const names = new Map<string, { readonly field: string; readonly statistic: string }>();
  for (const field of model.fields.values())
    if (field.is === 'value' && field.measure)
      for (const statistic of Object.keys(STATISTICS))
        names.set(`${constantCase(field.name)}_${statistic.toUpperCase()}`, { field: field.name, statistic });
  return names;
}

/** The keys of `groups`: name in the `by` enum, field of the key object, and how its value comes about. */
export interface GroupKey {
  readonly name: string;
  readonly field: string;
  readonly of: FieldModel;
  readonly truncation?: keyof typeof TRUNCATIONS;
}

export function groupKeys(model: TableModel): readonly GroupKey[] {
  return [...model.fields.values()].flatMap((field): GroupKey[] => {
    if ((field.is !== 'value' && field.is !== 'reference') || !field.key) return [];
    if (field.is === 'value' && (field.kind === 'date' || field.kind === 'datetime')) {
      return (Object.keys(TRUNCATIONS) as (keyof typeof TRUNCATIONS)[]).map((truncation) => ({
        name: constantCase(`${field.name}${truncation}`),
        field: `${field.name}${truncation}`,
        of: field,
        truncation,
      }));
    }
    return [{ name: constantCase(field.name), field: field.name, of: field }];
  });
}
