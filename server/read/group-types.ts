import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { Direction, declareEnum } from './enums.ts';
import { figureFields } from './figure-types.ts';
import { filterType } from './filter-types.ts';
import { KINDS } from './kinds.ts';
import { type GroupKey, groupKeys, LARGEST_PAGE, measureNames } from './list-names.ts';
import type { TableModel } from './model.ts';
import { argumentsType, type BuiltClass, type BuiltField, inputType, objectType } from './types.ts';

function keyType(key: GroupKey): () => unknown {
  const { of, truncation } = key;
  if (truncation) return () => GraphQLString;
  if (of.is === 'reference') return () => of.to();
  if (of.is === 'value') return () => of.words ?? KINDS[of.kind].graphql;
  throw new Error(`${key.field} cannot be a key`);
}

function namesEnum(name: string, names: readonly string[], description: string, meaning: (name: string) => string) {
  const words = Object.fromEntries(names.map((each) => [each, each]));
  return declareEnum(name, words, description, Object.fromEntries(names.map((each) => [each, meaning(each)])));
}

function keyObjectType(model: TableModel, keys: readonly GroupKey[]): BuiltClass {
  const fields = keys.map((key): [string, BuiltField] => [
    key.field,
    { type: keyType(key), description: `${key.of.description} Null unless grouped by it.`, nullable: true },
  ]);
  return objectType(`${model.type}GroupKey`, 'What the rows of a group have in common.', Object.fromEntries(fields));
}

function groupObjectType(model: TableModel, key: BuiltClass): BuiltClass {
  return objectType(`${model.type}Group`, `${model.type} rows that have the same key.`, {
    key: { type: () => key, description: 'What they have in common.' },
    ...figureFields(model),
    suppressed: {
      type: () => GraphQLBoolean,
      description:
        'True when figures are withheld so that nobody can be singled out. Never so for callers who may read the rows themselves.',
    },
  });
}

function orderType(model: TableModel): BuiltClass {
  const description = 'A figure to sort groups by.';
  const measure = namesEnum(
    `${model.type}GroupMeasure`,
    ['COUNT', ...measureNames(model).keys()],
    description,
    (name) => `By ${name.toLowerCase().replaceAll('_', ' ')}.`,
  );
  return inputType(`${model.type}GroupOrder`, 'How groups are sorted: by a figure.', {
    measure: { type: () => measure, description: 'By which figure.' },
    direction: { type: () => Direction, description: 'Which way.', defaultValue: 'ASC' },
  });
}

function groupArguments(model: TableModel, keys: readonly GroupKey[]): BuiltClass {
  const meaning = (name: string) => keys.find((key) => key.name === name)?.of.description ?? name;
  const by = namesEnum(
    `${model.type}GroupBy`,
    keys.map((key) => key.name),
    `What ${model.type} rows can be grouped by.`,
    meaning,
  );
  const having = inputType(`${model.type}Having`, 'Which groups to keep. All that is given must hold.', {
    count: { type: () => filterType('int'), description: 'By how many rows they have.', nullable: true },
  });
  const order = orderType(model);
  return argumentsType(`${model.type}GroupArguments`, {
    by: { type: () => [by], description: 'The keys, at least one.' },
    having: { type: () => having, description: 'Which groups to keep.', nullable: true },
    orderBy: { type: () => [order], description: 'Sorting; by the keys when absent.', nullable: true },
    first: {
      type: () => GraphQLInt,
      description: `How many groups, at most ${LARGEST_PAGE}.`,
      defaultValue: LARGEST_PAGE,
    },
  });
}

/** The types of a list's `groups`; none when the table has no keys. */
export function groupTypes(
  model: TableModel,
): { readonly group: BuiltClass; readonly arguments: BuiltClass } | undefined {
  const keys = groupKeys(model);
  if (keys.length === 0) return undefined;
  return { group: groupObjectType(model, keyObjectType(model, keys)), arguments: groupArguments(model, keys) };
}
