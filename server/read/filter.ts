import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Getter, Leaf, ObjectValue, Value } from './arguments.ts';
import type { Compilation } from './compilation.ts';
import { KINDS, type Kind, type Operator } from './kinds.ts';
import { modelOf, type ReferenceField, type TableModel, type ValueField } from './model.ts';

const COMPARISONS: Partial<Record<Operator, string>> = {
  eq: '=',
  ne: 'is distinct from',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

/** A value as PostgreSQL takes it: months become their first day. */
export function toSql(kind: Kind, get: Getter): Getter {
  if (kind !== 'month') return get;
  const first = (value: unknown) => (typeof value === 'string' ? `${value}-01` : value);
  return (variables) => {
    const value = get(variables);
    return Array.isArray(value) ? value.map(first) : first(value);
  };
}

function comparison(
  compilation: Compilation,
  field: ValueField,
  column: string,
  operator: Operator,
  leaf: Leaf,
): string {
  const parameter = (type: string) => compilation.parameter(toSql(field.kind, leaf.get), type);
  const type = field.kind === 'enums' ? 'text' : KINDS[field.kind].sql;
  switch (operator) {
    case 'in':
      return `${column} = any(${parameter(`${type}[]`)})`;
    case 'notIn':
      return `(${column} = any(${parameter(`${type}[]`)})) is not true`;
    case 'isNull':
      return `(${column} is null) = ${compilation.parameter(leaf.get, 'boolean')}`;
    case 'contains':
      return field.kind === 'enums'
        ? `${parameter(type)} = any(${column})`
        : `strpos(lower(${column}), lower(${parameter(type)})) > 0`;
    case 'startsWith':
      return `starts_with(${column}, ${parameter(type)})`;
    default:
      return `${column} ${COMPARISONS[operator]} ${parameter(type)}`;
  }
}

function valueConditions(compilation: Compilation, field: ValueField, row: string, operators: ObjectValue): string[] {
  return [...operators.fields].map(([operator, leaf]) => {
    if (leaf?.is !== 'leaf') throw Refusal.badInput([faultAt(['where', field.name, operator], 'NULL_OPERAND')]);
    return comparison(compilation, field, field.sql(row), operator as Operator, leaf);
  });
}

/** A condition on the row pointed to. One unique value compares with one id, which keeps the index on the pointing column. */
function referenceCondition(compilation: Compilation, field: ReferenceField, row: string, where: ObjectValue): string {
  const target = modelOf(field.to());
  const other = compilation.alias();
  const only = where.fields.size === 1 ? [...where.fields][0] : undefined;
  const single = only && target.fields.get(only[0]);
  const unique =
    single?.is === 'value' && single.unique && only?.[1]?.is === 'object' && [...only[1].fields.keys()].join() === 'eq';
  const inner = condition(compilation, target, other, where);
  return `${field.sql(row)} ${unique ? '=' : 'in'} (select ${other}.id from ${target.table} ${other} where ${inner})`;
}

function fieldCondition(
  compilation: Compilation,
  model: TableModel,
  row: string,
  name: string,
  value: ObjectValue,
): string {
  const field = compilation.field(model, name);
  if (field.is === 'value') return all(valueConditions(compilation, field, row, value));
  if (field.is === 'reference') return referenceCondition(compilation, field, row, value);
  if (field.is !== 'many') throw new Error(`${model.type}.${name} cannot be filtered`);
  const target = modelOf(field.of());
  const other = compilation.alias();
  return `exists (select from ${target.table} ${other} where ${field.on(row, other)} and ${condition(compilation, target, other, value)})`;
}

function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}

function combined(compilation: Compilation, model: TableModel, row: string, name: string, value: Value): string {
  if (value === null || value.is === 'leaf') throw Refusal.badInput([faultAt(['where', name], 'NULL_OPERAND')]);
  if (value.is === 'object')
    return name === 'not'
      ? `(${condition(compilation, model, row, value)}) is not true`
      : `(${fieldCondition(compilation, model, row, name, value)})`;
  const parts = value.items.map((item) =>
    item?.is === 'object' ? `(${condition(compilation, model, row, item)})` : 'true',
  );
  if (parts.length === 0) return name === 'or' ? 'false' : 'true';
  return `(${parts.join(name === 'or' ? ' or ' : ' and ')})`;
}

/** SQL of a `where`: everything named in it holds. A field the caller may not see cannot be asked about. */
export function condition(compilation: Compilation, model: TableModel, row: string, where: ObjectValue): string {
  compilation.enter(model);
  return all([...where.fields].map(([name, value]) => combined(compilation, model, row, name, value)));
}
