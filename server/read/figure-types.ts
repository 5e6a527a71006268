import { GraphQLFloat, GraphQLInt } from 'graphql';
import { STATISTICS } from './list-names.ts';
import type { FieldModel, TableModel } from './model.ts';
import { type BuiltClass, type BuiltFields, objectType } from './types.ts';

/** The numbers of a table whose statistics are offered. */
export function measures(model: TableModel): readonly FieldModel[] {
  return [...model.fields.values()].filter((field) => field.is === 'value' && field.measure);
}

const statistics: { type?: BuiltClass } = {};

/** The type of a measure's statistics. */
export function statisticsType(): BuiltClass {
  const fields = Object.entries(STATISTICS).map(([name, { meaning }]) => [
    name,
    { type: () => GraphQLFloat, description: meaning, nullable: true },
  ]);
  statistics.type ??= objectType(
    'Statistics',
    'Statistics of a number over the rows that have one. Null over no rows.',
    Object.fromEntries(fields),
  );
  return statistics.type;
}

/** The figures of `aggregate`, and of every group. */
export function figureFields(model: TableModel): BuiltFields {
  const fields: Record<string, BuiltFields[string]> = {
    count: { type: () => GraphQLInt, description: 'How many rows.' },
  };
  for (const field of model.fields.values()) {
    if (field.is === 'reference' && field.distinct)
      fields[field.distinct] = { type: () => GraphQLInt, description: `How many different ones. ${field.description}` };
  }
  for (const field of measures(model))
    fields[field.name] = { type: () => statisticsType(), description: field.description };
  return fields;
}
