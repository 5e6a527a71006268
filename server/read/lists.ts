import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { Arg, Args, Field } from 'type-graphql';
import { Direction, declareEnum } from './enums.ts';
import { figureFields, statisticsType } from './figure-types.ts';
import { buildFilters, filterType, whereType } from './filter-types.ts';
import { groupTypes } from './group-types.ts';
import { DEFAULT_PAGE, LARGEST_PAGE, orderNames } from './list-names.ts';
import { allModels, modelOf, type TableClass, type TableModel, type TableThunk } from './model.ts';
import { DateScalar } from './scalars.ts';
import { argumentsType, type BuiltClass, inputType, objectType } from './types.ts';

/** What the SQL of a list needs to know of a name in an `orderBy` or `by` enum. */
export interface ListTypes {
  readonly connection: BuiltClass;
  readonly arguments: BuiltClass;
  readonly where: BuiltClass;
}

const lists = new Map<TableClass, ListTypes>();

function orderInput(model: TableModel): BuiltClass | undefined {
  const names = [...orderNames(model).keys()];
  if (names.length === 0) return undefined;
  const meanings = Object.fromEntries([...orderNames(model)].map(([name, path]) => [name, `By ${path.join('.')}.`]));
  const words = declareEnum(
    `${model.type}OrderField`,
    Object.fromEntries(names.map((name) => [name, name])),
    `What ${model.type} rows can be sorted by.`,
    meanings,
  );
  return inputType(`${model.type}Order`, 'One level of sorting. The id always closes the order.', {
    field: { type: () => words, description: 'By what.' },
    direction: { type: () => Direction, description: 'Which way.', defaultValue: 'ASC' },
  });
}

function connectionType(model: TableModel): BuiltClass {
  const edge = objectType(`${model.type}Edge`, 'A row with its place in the list.', {
    cursor: { type: () => GraphQLString, description: 'Hand it to `after` or `before`.' },
    node: { type: () => model.class, description: 'The row.' },
  });
  const aggregate = objectType(
    `${model.type}Aggregate`,
    `Figures over all the ${model.type} rows that match, whatever the page.`,
    figureFields(model),
  );
  const connection = objectType(`${model.type}Connection`, `A list of ${model.type} rows.`, {
    nodes: { type: () => [model.class], description: 'The rows of the page.' },
    edges: { type: () => [edge], description: 'The rows of the page with their cursors.' },
    pageInfo: { type: () => pageInfo.type ?? pageInfoType(), description: 'Where the page stands in the list.' },
    totalCount: {
      type: () => GraphQLInt,
      description: 'How many rows match, whatever the page. Counted only when asked for.',
    },
    aggregate: { type: () => aggregate, description: 'Figures over all rows that match.' },
  });
  const groups = groupTypes(model);
  if (groups) {
    const prototype = connection.prototype as object;
    addMethod(prototype, 'groups');
    Field(() => [groups.group], { description: 'The same rows, counted by key. Paging does not apply.' })(
      prototype,
      'groups',
      methodOf(prototype, 'groups'),
    );
    Args(() => groups.arguments)(prototype, 'groups', 0);
  }
  return connection;
}

const pageInfo: { type?: BuiltClass } = {};

function pageInfoType(): BuiltClass {
  pageInfo.type ??= objectType('PageInfo', 'Where a page stands in its list.', {
    hasNextPage: { type: () => GraphQLBoolean, description: 'More rows follow.' },
    hasPreviousPage: { type: () => GraphQLBoolean, description: 'Rows come before.' },
    startCursor: { type: () => GraphQLString, description: 'The cursor of the first row.', nullable: true },
    endCursor: { type: () => GraphQLString, description: 'The cursor of the last row.', nullable: true },
  });
  return pageInfo.type;
}

function argumentsOf(model: TableModel, where: BuiltClass): BuiltClass {
  const order = orderInput(model);
  return argumentsType(`${model.type}ListArguments`, {
    where: { type: () => where, description: 'Which rows; all the caller may see when absent.', nullable: true },
    ...(model.search
      ? {
          search: {
            type: () => GraphQLString,
            description: 'Han characters, full pinyin, initials, or the last four of an ID number.',
            nullable: true,
          },
        }
      : {}),
    ...(order ? { orderBy: { type: () => [order], description: 'Sorting, first level first.', nullable: true } } : {}),
    first: {
      type: () => GraphQLInt,
      description: `Page size, ${DEFAULT_PAGE} when neither \`first\` nor \`last\` is given, at most ${LARGEST_PAGE}.`,
      nullable: true,
    },
    after: { type: () => GraphQLString, description: 'Only rows after this cursor.', nullable: true },
    last: { type: () => GraphQLInt, description: 'The last rows before `before`, instead of `first`.', nullable: true },
    before: { type: () => GraphQLString, description: 'Only rows before this cursor.', nullable: true },
    offset: {
      type: () => GraphQLInt,
      description: 'How many rows to skip, for people who turn pages. Excludes the cursors.',
      nullable: true,
    },
  });
}

/** Builds the list types of every table shown in the schema. Called once, after all tables are declared. */
export function buildListTypes(): void {
  pageInfoType();
  statisticsType();
  const shown = allModels().filter((model) => !model.hidden);
  const wheres = new Map(shown.map((model) => [model, whereType(model)]));
  filterType('int');
  for (const model of shown) {
    buildFilters(model);
    const where = wheres.get(model) ?? whereType(model);
    if (!lists.has(model.class))
      lists.set(model.class, { where, arguments: argumentsOf(model, where), connection: connectionType(model) });
  }
}

/** The list types of a table. @throws before {@link buildListTypes} has run */
export function listTypes(of: TableClass): ListTypes {
  const types = lists.get(of);
  if (!types) throw new Error(`${modelOf(of).type} has no list types yet`);
  return types;
}

function addMethod(prototype: object, name: string): void {
  Object.defineProperty(prototype, name, { value: () => undefined, configurable: true, writable: true });
}

function methodOf(prototype: object, name: string): PropertyDescriptor {
  return Object.getOwnPropertyDescriptor(prototype, name) ?? {};
}

/** Declares all rows of a table that belong here, with the choice of the last ones only. */
export function lastFieldOf(of: TableThunk, description: string) {
  return (prototype: object, name: string): void => {
    addMethod(prototype, name);
    Field(() => [of()] as never, { description })(prototype, name, methodOf(prototype, name));
    Arg('last', () => GraphQLInt, {
      nullable: true,
      description: 'Only the last so many, up to today; all of them when absent.',
    })(prototype, name, 0);
  };
}

/** Declares the rows of a table that hold on a day, which has to be named. */
export function dayFieldOf(of: TableThunk, description: string) {
  return (prototype: object, name: string): void => {
    addMethod(prototype, name);
    Field(() => [of()] as never, { description })(prototype, name, methodOf(prototype, name));
    Arg('on', () => DateScalar, { description: 'The day, in Shanghai.' })(prototype, name, 0);
  };
}

/** Declares a list with its arguments as a field of a type; the read path answers it. */
export function listFieldOf(of: TableThunk, description: string) {
  return (prototype: object, name: string): void => {
    addMethod(prototype, name);
    Field(() => listTypes(of()).connection as never, { description })(prototype, name, methodOf(prototype, name));
    Args(() => listTypes(of()).arguments as never)(prototype, name, 0);
  };
}
