import type { FieldNode, GraphQLObjectType } from 'graphql';
import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Leaf, Value } from './arguments.ts';
import { type Compilation, jsonObject, orNull } from './compilation.ts';
import { KINDS } from './kinds.ts';
import { type GroupKey, groupKeys, LARGEST_PAGE, measureNames, STATISTICS, TRUNCATIONS } from './list-names.ts';
import { modelOf, type TableModel } from './model.ts';
import { wholeNumber } from './paging.ts';

const HAVING: Readonly<Record<string, string>> = { eq: '=', ne: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=' };

/** SQL of one figure over the rows, given where the rows stand: a count, a distinct count, or one statistic of a measure. */
function figureSql(compilation: Compilation, model: TableModel, row: string, name: string, statistic?: string): string {
  if (name === 'count') return 'count(*)';
  const distinct = [...model.fields.values()].find((field) => field.is === 'reference' && field.distinct === name);
  const field = compilation.field(model, distinct?.name ?? name);
  if (field.is === 'reference') return `count(distinct ${field.sql(row)})`;
  const sql = field.is === 'value' && field.measure ? STATISTICS[statistic ?? '']?.sql(field.sql(row)) : undefined;
  if (!sql) throw new Error(`${model.type}.${name} is no figure`);
  return sql;
}

type Place = (sql: string) => string;

function statisticsSql(
  compilation: Compilation,
  model: TableModel,
  row: string,
  nodes: readonly FieldNode[],
  place: Place,
): string {
  const name = nodes[0]?.name.value ?? '';
  return jsonObject(
    [...compilation.selection(compilation.type('Statistics'), nodes)].map(([key, fields]) => {
      const statistic = fields[0]?.name.value ?? '';
      if (statistic === '__typename') return [key, `'"Statistics"'`];
      return [key, orNull(`to_json(${place(figureSql(compilation, model, row, name, statistic))})::text`)];
    }),
  );
}

function figureEntry(
  compilation: Compilation,
  model: TableModel,
  row: string,
  fields: readonly FieldNode[],
  place: Place,
): string {
  const name = fields[0]?.name.value ?? '';
  const field = model.fields.get(name);
  if (field?.is === 'value' && field.measure) return statisticsSql(compilation, model, row, fields, place);
  return `${place(figureSql(compilation, model, row, name))}::text`;
}

/** SQL of the figures over all rows, as an object's JSON text. */
export function figuresSql(
  compilation: Compilation,
  model: TableModel,
  row: string,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): string {
  const entries = [...compilation.selection(type, nodes)].map(([key, fields]): [string, string] => {
    if (fields[0]?.name.value === '__typename') return [key, `'"${type.name}"'`];
    return [key, figureEntry(compilation, model, row, fields, (sql) => sql)];
  });
  return jsonObject(entries);
}

function keySql(compilation: Compilation, model: TableModel, row: string, key: GroupKey): string {
  const field = compilation.field(model, key.of.name);
  if (field.is !== 'value' && field.is !== 'reference') throw new Error(`${key.name} is no key`);
  if (!key.truncation) return field.sql(row);
  const local =
    field.is === 'value' && field.kind === 'datetime'
      ? `${field.sql(row)} at time zone 'Asia/Shanghai'`
      : `${field.sql(row)}::timestamp`;
  return `date_trunc('${TRUNCATIONS[key.truncation].unit}', ${local})`;
}

function keyEntry(compilation: Compilation, key: GroupKey, column: string, nodes: readonly FieldNode[]): string {
  if (key.truncation) return orNull(`'"' || to_char(${column}, '${TRUNCATIONS[key.truncation].text}') || '"'`);
  const { of } = key;
  if (of.is === 'value') return orNull(KINDS[of.kind].json(column));
  if (of.is !== 'reference') throw new Error(`${key.name} is no key`);
  const target = modelOf(of.to());
  const row = compilation.alias();
  return orNull(
    `(select ${compilation.objectSql(target, row, nodes)} from ${target.table} ${row} where ${row}.id = ${column})`,
  );
}

function keyObject(
  compilation: Compilation,
  model: TableModel,
  chosen: readonly GroupKey[],
  nodes: readonly FieldNode[],
): string {
  const type = compilation.type(`${model.type}GroupKey`);
  return jsonObject(
    [...compilation.selection(type, nodes)].map(([key, fields]) => {
      const name = fields[0]?.name.value;
      if (name === '__typename') return [key, `'"${type.name}"'`];
      const index = chosen.findIndex((candidate) => candidate.field === name);
      const found = chosen[index];
      return [key, found ? keyEntry(compilation, found, `g.k${index}`, fields) : `'null'`];
    }),
  );
}

function havingSql(compilation: Compilation, given: Value | undefined): string {
  const count = given?.is === 'object' ? given.fields.get('count') : undefined;
  if (count?.is !== 'object') return '';
  const conditions = [...count.fields].map(([operator, leaf]) => {
    const sign = HAVING[operator];
    if (leaf?.is !== 'leaf' || !sign) throw Refusal.badInput([faultAt(['having', 'count', operator], 'NULL_OPERAND')]);
    return `count(*) ${sign} ${compilation.parameter(leaf.get, 'integer')}`;
  });
  return conditions.length > 0 ? ` having ${conditions.join(' and ')}` : '';
}

function orderSql(
  compilation: Compilation,
  model: TableModel,
  row: string,
  given: Value | undefined,
  keys: number,
): string {
  const items = given?.is === 'list' ? given.items : [];
  const measures = measureNames(model);
  const levels = items.map((item) => {
    const fields = item?.is === 'object' ? item.fields : new Map<string, Value>();
    const measure = measures.get(String((fields.get('measure') as Leaf | undefined)?.now));
    const descending = (fields.get('direction') as Leaf | undefined)?.now === 'DESC';
    const sql = measure ? figureSql(compilation, model, row, measure.field, measure.statistic) : 'count(*)';
    return `${sql}${descending ? ' desc nulls last' : ''}`;
  });
  return [...levels, ...Array.from({ length: keys }, (_, index) => String(index + 1))].join(', ');
}

function chosenKeys(model: TableModel, given: Value | undefined): readonly GroupKey[] {
  const names = given?.is === 'leaf' ? (given.now as readonly string[]) : [];
  const chosen = groupKeys(model).filter((key) => names.includes(key.name));
  if (chosen.length === 0) throw Refusal.badInput([faultAt(['by'], 'REQUIRED')]);
  return [...chosen].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
}

/** SQL of the JSON array of a list's groups. @param matching the condition of the list's rows, given their alias */
export function groupsSql(
  compilation: Compilation,
  model: TableModel,
  nodes: readonly FieldNode[],
  matching: (row: string) => string,
  given: ReadonlyMap<string, Value>,
): string {
  const row = compilation.alias();
  const chosen = chosenKeys(model, given.get('by'));
  const columns = chosen.map((key, index) => `${keySql(compilation, model, row, key)} as k${index}`);
  const place: Place = (sql) => {
    columns.push(`${sql} as f${columns.length}`);
    return `g.f${columns.length - 1}`;
  };
  const type = compilation.type(`${model.type}Group`);
  const entries = [...compilation.selection(type, nodes)].map(([key, fields]): [string, string] => {
    const name = fields[0]?.name.value;
    if (name === '__typename') return [key, `'"${type.name}"'`];
    if (name === 'key') return [key, keyObject(compilation, model, chosen, fields)];
    if (name === 'suppressed') return [key, `'false'`];
    return [key, figureEntry(compilation, model, row, fields, place)];
  });
  const where = matching(row);
  const having = havingSql(compilation, given.get('having'));
  const order = orderSql(compilation, model, row, given.get('orderBy'), chosen.length);
  const grouped = `select ${columns.join(', ')} from ${model.table} ${row} where ${where} group by ${chosen.map((_, index) => index + 1).join(', ')}${having} order by ${order} limit ${wholeNumber(given, 'first', LARGEST_PAGE) ?? LARGEST_PAGE}`;
  return `(select '[' || coalesce(string_agg(${jsonObject(entries)}, ','), '') || ']' from (${grouped}) g)`;
}
