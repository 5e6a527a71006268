import type { FieldNode } from 'graphql';
import { Compilation, jsonObject, literal, orNull } from './compilation.ts';
import { connectionSql } from './connection.ts';
import { KINDS } from './kinds.ts';
import { LARGEST_PAGE } from './list-names.ts';
import { type ManyField, modelOf, type ReferenceField, type TableModel, type ValueField } from './model.ts';
import { wholeNumber } from './paging.ts';

function valueSql(field: ValueField, row: string): string {
  const json = KINDS[field.kind].json(field.sql(row));
  return field.nullable ? orNull(json) : json;
}

function referenceSql(
  compilation: Compilation,
  owner: TableModel,
  field: ReferenceField,
  row: string,
  nodes: readonly FieldNode[],
): string {
  const target = modelOf(field.to());
  const other = compilation.alias();
  const sql = `(select ${objectSql(compilation, target, other, nodes)} from ${target.table} ${other} where ${other}.id = ${field.sql(row)})`;
  return field.nullable ? orNull(sql) : `coalesce(${sql}, app_missing(${literal(`${owner.type}.${field.name}`)}))`;
}

/** The condition of the day asked for, where a field asks for one. */
function dayCondition(
  compilation: Compilation,
  owner: TableModel,
  { day }: ManyField,
  [row, other]: readonly [string, string],
  node: FieldNode | undefined,
): string {
  const on = day && node ? compilation.arguments(compilation.type(owner.type), node).get('on') : undefined;
  return day && on?.is === 'leaf' ? ` and ${day(row, other, compilation.parameter(on.get, 'date'))}` : '';
}

function manySql(
  compilation: Compilation,
  owner: TableModel,
  field: ManyField,
  row: string,
  nodes: readonly FieldNode[],
): string {
  const target = modelOf(field.of());
  const [node] = nodes;
  if (field.as === 'connection' && node) {
    return connectionSql(
      compilation,
      target,
      nodes,
      compilation.arguments(compilation.type(owner.type), node),
      (other) => field.on(row, other),
    );
  }
  const other = compilation.alias();
  const order = field.orderBy?.(other) ?? `${other}.id`;
  const last =
    field.last && node
      ? wholeNumber(compilation.arguments(compilation.type(owner.type), node), 'last', LARGEST_PAGE)
      : undefined;
  if (field.last && last !== undefined) {
    const lastRows = `select * from ${target.table} ${other} where ${field.on(row, other)} and ${field.last(other)} order by ${order} desc limit ${last}`;
    return `(select '[' || coalesce(string_agg(${objectSql(compilation, target, other, nodes)}, ',' order by ${order}), '') || ']' from (${lastRows}) ${other})`;
  }
  return `(select '[' || coalesce(string_agg(${objectSql(compilation, target, other, nodes)}, ',' order by ${order}), '') || ']' from ${target.table} ${other} where ${field.on(row, other)}${dayCondition(compilation, owner, field, [row, other], node)})`;
}

function fieldSql(
  compilation: Compilation,
  model: TableModel,
  row: string,
  nodes: readonly FieldNode[],
): string | undefined {
  const field = compilation.field(model, nodes[0]?.name.value ?? '');
  switch (field.is) {
    case 'value':
      return valueSql(field, row);
    case 'reference':
      return referenceSql(compilation, model, field, row, nodes);
    case 'many':
      return manySql(compilation, model, field, row, nodes);
    case 'resolved':
      compilation.needsCode = true;
      return undefined;
  }
}

/** The key under which a row carries its id to the resolvers of fields that need TypeScript. No response key can be it. */
export const ROW_ID = '$id';

/**
 * SQL of a row's JSON text with the selected fields, in the order of the selection. Refused when the caller's role may not
 * see one of them: compiling is authorising.
 * @param row the alias of the row @param nodes the field whose selection is answered
 */
export function objectSql(
  compilation: Compilation,
  model: TableModel,
  row: string,
  nodes: readonly FieldNode[],
): string {
  compilation.enter(model);
  const entries: [string, string][] = [];
  let needsId = false;
  for (const [key, fields] of compilation.selection(compilation.type(model.type), nodes)) {
    const sql =
      fields[0]?.name.value === '__typename' ? `'"${model.type}"'` : fieldSql(compilation, model, row, fields);
    if (sql === undefined) needsId = true;
    else entries.push([key, sql]);
  }
  if (needsId) entries.push([ROW_ID, KINDS.id.json(`${row}.id`)]);
  return jsonObject(entries);
}

/** The compilation of one operation for one role. */
export class OperationCompilation extends Compilation {
  override objectSql(model: TableModel, row: string, nodes: readonly FieldNode[]): string {
    return objectSql(this, model, row, nodes);
  }
}
