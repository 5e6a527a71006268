import { enumName, enumType } from './enums.ts';
import { KINDS, type Kind, type Operator } from './kinds.ts';
import { type EnumWords, modelOf, type TableModel, type ValueField } from './model.ts';
import { type BuiltClass, type BuiltField, inputType } from './types.ts';

const FILTER_NAMES: Readonly<Record<Kind, string>> = {
  id: 'IDFilter',
  text: 'StringFilter',
  int: 'IntFilter',
  bool: 'BooleanFilter',
  date: 'DateFilter',
  datetime: 'DateTimeFilter',
  month: 'MonthFilter',
  money: 'MoneyFilter',
  float: 'FloatFilter',
  json: 'JSONFilter',
  enum: 'EnumFilter',
  enums: 'EnumsFilter',
};

const OPERATOR_MEANINGS: Readonly<Record<Operator, string>> = {
  eq: 'Equal to.',
  ne: 'Not equal to; rows without a value are included.',
  in: 'One of these, at most 500.',
  notIn: 'None of these, at most 500.',
  gt: 'Greater than, or later than.',
  gte: 'At least, or not before.',
  lt: 'Less than, or earlier than.',
  lte: 'At most, or not after.',
  contains: 'Contains this.',
  startsWith: 'Starts with this.',
  isNull: 'True: has no value. False: has one.',
};

const filters = new Map<string, BuiltClass>();
const wheres = new Map<string, BuiltClass>();

function operand(operator: Operator, type: () => unknown): () => unknown {
  if (operator === 'isNull') return () => KINDS.bool.graphql;
  return operator === 'in' || operator === 'notIn' ? () => [type()] : type;
}

/** The operators offered for a kind: `{ eq: …, in: […] }`. Several in one object must all hold. */
export function filterType(kind: Kind, words?: EnumWords): BuiltClass {
  const name = words ? `${enumName(words)}${kind === 'enums' ? 'List' : ''}Filter` : FILTER_NAMES[kind];
  const known = filters.get(name);
  if (known) return known;
  const type = words ? () => enumType(words) : () => KINDS[kind].graphql;
  const fields = KINDS[kind].operators.map((operator): [string, BuiltField] => [
    operator,
    { type: operand(operator, type), description: OPERATOR_MEANINGS[operator], nullable: true },
  ]);
  const built = inputType(
    name,
    `Comparisons with ${words ? enumName(words) : `a value of kind ${kind}`}. All that are given must hold.`,
    Object.fromEntries(fields),
  );
  filters.set(name, built);
  return built;
}

function valueFilter(field: ValueField): BuiltField {
  return { type: () => filterType(field.kind, field.words), description: field.description, nullable: true };
}

/** The `where` of a table: its filterable columns, the tables it points to, and `and`, `or`, `not`. */
export function whereType(model: TableModel): BuiltClass {
  const name = `${model.type}Where`;
  const known = wheres.get(name);
  if (known) return known;
  const fields: Record<string, BuiltField> = {};
  const self: { type?: BuiltClass } = {};
  for (const field of model.fields.values()) {
    if (field.is === 'value' && field.filter) fields[field.name] = valueFilter(field);
    if (field.is === 'reference' && field.filter)
      fields[field.name] = { type: () => whereOf(modelOf(field.to())), description: field.description, nullable: true };
    if (field.is === 'many' && field.where)
      fields[field.name] = {
        type: () => whereOf(modelOf(field.of())),
        description: `At least one of these matches. ${field.description}`,
        nullable: true,
      };
  }
  fields.and = { type: () => [self.type], description: 'All of these hold.', nullable: true };
  fields.or = { type: () => [self.type], description: 'At least one of these holds.', nullable: true };
  fields.not = { type: () => self.type, description: 'This does not hold.', nullable: true };
  self.type = inputType(
    name,
    `Which ${model.type} rows. Everything named must hold; \`and\`, \`or\` and \`not\` combine.`,
    fields,
  );
  wheres.set(name, self.type);
  return self.type;
}

/** A `where` that exists already. Only for use inside a type's thunk, after all have been built. */
function whereOf(model: TableModel): BuiltClass {
  const built = wheres.get(`${model.type}Where`);
  if (!built) throw new Error(`${model.type} has no where type yet`);
  return built;
}

/** Builds the filters a table needs, so that none is built while the schema is. */
export function buildFilters(model: TableModel): void {
  for (const field of model.fields.values())
    if (field.is === 'value' && field.filter) filterType(field.kind, field.words);
}
