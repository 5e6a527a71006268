import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Getter, Leaf, Value } from './arguments.ts';
import type { Compilation } from './compilation.ts';
import { KINDS, type Kind } from './kinds.ts';
import { DEFAULT_PAGE, LARGEST_PAGE, orderNames } from './list-names.ts';
import { modelOf, type TableModel } from './model.ts';

/** One level of sorting: SQL of the value, its kind, and which way. */
export interface Level {
  readonly sql: string;
  readonly kind: Kind;
  readonly nullable: boolean;
  readonly descending: boolean;
}

/** A page of a list: how many rows, from which end, and where it begins. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly offset: number;
  readonly cursor?: Leaf;
}

type Arguments = ReadonlyMap<string, Value>;

function leafOf(given: Arguments, name: string): Leaf | undefined {
  const value = given.get(name);
  return value?.is === 'leaf' ? value : undefined;
}

/** A whole number that the plan is made for. @throws BAD_INPUT below nought, LIMIT_EXCEEDED beyond the largest */
export function wholeNumber(given: Arguments, name: string, largest: number): number | undefined {
  const now = leafOf(given, name)?.now;
  if (typeof now !== 'number') return undefined;
  if (now < 0) throw Refusal.badInput([faultAt([name], 'OUT_OF_RANGE', { min: 0, max: largest })]);
  if (now > largest) throw Refusal.limit({ limit: name, max: largest, found: now, retryAfterSeconds: null });
  return now;
}

/** The page that is asked for. @throws LIMIT_EXCEEDED beyond the largest page, BAD_INPUT for pages that contradict themselves */
export function pageOf(given: Arguments): Page {
  const first = wholeNumber(given, 'first', LARGEST_PAGE);
  const last = wholeNumber(given, 'last', LARGEST_PAGE);
  const offset = wholeNumber(given, 'offset', 1_000_000) ?? 0;
  const after = leafOf(given, 'after');
  const before = leafOf(given, 'before');
  const clash =
    (first !== undefined && last !== undefined) ||
    (after && before) ||
    (offset > 0 && (after || before || last !== undefined)) ||
    (last !== undefined && after) ||
    (first !== undefined && before);
  if (clash) throw Refusal.badInput([faultAt(['first'], 'PAGING_CONTRADICTS')]);
  const backward = last !== undefined || before !== undefined;
  const cursor = after ?? before;
  return { size: first ?? last ?? DEFAULT_PAGE, backward, offset, ...(cursor ? { cursor } : {}) };
}

function levelOf(
  compilation: Compilation,
  model: TableModel,
  row: string,
  path: readonly string[],
  descending: boolean,
): Level {
  const [name = '', inner] = path;
  const field = compilation.field(model, name);
  if (field.is === 'value')
    return { sql: (field.sortSql ?? field.sql)(row), kind: field.kind, nullable: field.nullable, descending };
  if (field.is !== 'reference' || !inner) throw new Error(`${model.type} cannot be sorted by ${name}`);
  const target = modelOf(field.to());
  const there = compilation.field(target, inner);
  if (there.is !== 'value') throw new Error(`${target.type} cannot be sorted by ${inner}`);
  const other = compilation.alias();
  return {
    sql: `(select ${there.sql(other)} from ${target.table} ${other} where ${other}.id = ${field.sql(row)})`,
    kind: there.kind,
    nullable: field.nullable || there.nullable,
    descending,
  };
}

const idLevel = (row: string, descending: boolean): Level => ({
  sql: `${row}.id`,
  kind: 'id',
  nullable: false,
  descending,
});

/** The sorting that is asked for; the id closes it. The default one leaves out what the caller may not see. */
export function levelsOf(compilation: Compilation, model: TableModel, row: string, given: Arguments): readonly Level[] {
  const orderBy = given.get('orderBy');
  const items = orderBy?.is === 'list' ? orderBy.items : [];
  if (items.length === 0)
    return model.defaultOrder
      .filter(({ field }) => compilation.sees(model, field))
      .map(({ field, descending }) =>
        field === 'id' ? idLevel(row, descending) : levelOf(compilation, model, row, [field], descending),
      );
  const names = orderNames(model);
  const levels = items.map((item) => {
    const fields = item?.is === 'object' ? item.fields : new Map<string, Value>();
    const path = names.get(String(leafOf(fields, 'field')?.now)) ?? [];
    return levelOf(compilation, model, row, path, leafOf(fields, 'direction')?.now === 'DESC');
  });
  return [...levels, idLevel(row, levels[0]?.descending ?? false)];
}

/** SQL after `order by`. */
export function orderSql(levels: readonly Level[], backward: boolean): string {
  return levels.map(({ sql, descending }) => `${sql}${descending === backward ? '' : ' desc'}`).join(', ');
}

/** SQL of a row's cursor: its sort values, encoded. */
export function cursorSql(levels: readonly Level[]): string {
  const values = levels.map(({ sql }) => `(${sql})::text`).join(', ');
  return `'"' || translate(encode(convert_to(json_build_array(${values})::text, 'UTF8'), 'base64'), E'\\n', '') || '"'`;
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function decode(cursor: unknown, length: number, { backward }: Page): readonly (string | null)[] {
  const values = parseOrNull(Buffer.from(String(cursor), 'base64').toString('utf8'));
  const sound =
    Array.isArray(values) &&
    values.length === length &&
    values.every((value) => value === null || typeof value === 'string');
  if (!sound) throw Refusal.badInput([faultAt([backward ? 'before' : 'after'], 'BAD_CURSOR')]);
  return values;
}

function beyond({ sql, nullable }: Level, value: string, ascending: boolean): string {
  if (!nullable) return `${sql} ${ascending ? '>' : '<'} ${value}`;
  return ascending
    ? `(${sql} > ${value} or (${sql} is null and ${value} is not null))`
    : `(${sql} < ${value} or (${sql} is not null and ${value} is null))`;
}

/** SQL condition: the row lies beyond the cursor in the order of the page. */
export function beyondCursor(compilation: Compilation, levels: readonly Level[], page: Page): string {
  const { cursor } = page;
  if (!cursor) return 'true';
  const values = levels.map((level, index) => {
    const get: Getter = (variables) => decode(cursor.get(variables), levels.length, page)[index];
    return compilation.parameter(get, KINDS[level.kind].sql);
  });
  const ascending = levels.map((level) => level.descending === page.backward);
  const simple = levels.every((level, index) => !level.nullable && ascending[index] === ascending[0]);
  if (simple) return `(${levels.map(({ sql }) => sql).join(', ')}) ${ascending[0] ? '>' : '<'} (${values.join(', ')})`;
  const alternatives = levels.map((level, index) => {
    const equal = levels.slice(0, index).map(({ sql }, at) => `${sql} is not distinct from ${values[at]}`);
    return `(${[...equal, beyond(level, values[index] ?? 'null', ascending[index] ?? true)].join(' and ')})`;
  });
  return `(${alternatives.join(' or ')})`;
}
