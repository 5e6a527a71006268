import type { PropertyOptions } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { ALL } from '../access/guards.ts';
import { databaseRole, ROLES } from '../access/roles.ts';
import { enumType } from './enums.ts';
import { KINDS, type Kind } from './kinds.ts';
import { lastFieldOf, listFieldOf } from './lists.ts';
import {
  declareField,
  declareTable,
  type EnumWords,
  type ManyField,
  type TableClass,
  type TableModel,
  type TableThunk,
  type ValueField,
} from './model.ts';
import { UuidScalar } from './scalars.ts';

/** What a field says besides its kind. */
export interface FieldOptions {
  /** What it means, its unit, its clause: the schema's manual. */
  description: string;
  nullable?: boolean;
  see?: ValueField['see'];
}

export interface ColumnOptions extends FieldOptions {
  /** The words of an enum column. */
  words?: EnumWords;
  filter?: boolean;
  order?: boolean;
  /** The column it sorts by, where that is another one. */
  sortBy?: string;
  measure?: boolean;
  key?: boolean;
  unique?: boolean;
  index?: boolean;
  default?: string | number | boolean;
  /** Counts edits and refuses stale ones. */
  version?: boolean;
  /** Stored and used by the program, never shown: no GraphQL field. */
  hidden?: boolean;
}

type Decorator = (prototype: object, name: string) => void;

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function owner(prototype: object): TableClass {
  return prototype.constructor as TableClass;
}

function graphqlType(kind: Kind, words: EnumWords | undefined): never {
  const one = words ? enumType(words) : (KINDS[kind].graphql ?? GraphQLString);
  return (kind === 'enums' ? [one] : one) as never;
}

function checkOf(column: string, kind: Kind, words: EnumWords | undefined): string | undefined {
  if (!words) return undefined;
  const list = Object.values(words)
    .map((word) => `'${word}'`)
    .join(', ');
  return kind === 'enums' ? `${column} <@ array[${list}]::text[]` : `${column} in (${list})`;
}

function propertyOf(column: string, kind: Kind, options: ColumnOptions): PropertyOptions<object> {
  const { words, nullable = false, unique, index, version, default: initial } = options;
  const check = checkOf(column, kind, words);
  return {
    fieldName: column,
    type: KINDS[kind].orm,
    columnType: KINDS[kind].sql,
    nullable,
    ...(initial === undefined ? {} : { default: initial }),
    ...(unique && { unique }),
    ...(index && { index }),
    ...(version && { version }),
    ...(check && { check }),
  } as PropertyOptions<object>;
}

/** A column of the table, and a field of the type unless hidden. */
export function Column(kind: Kind, options: ColumnOptions): Decorator {
  const { words, description, nullable = false } = options;
  return (prototype, name) => {
    const column = snake(name);
    Property(propertyOf(column, kind, options))(prototype, name);
    if (options.hidden) return;
    declareValue(prototype, name, kind, options, (row) => `${row}.${column}`);
    Field(() => graphqlType(kind, words), { nullable, description })(prototype, name);
  };
}

/** A value computed in SQL from the row; it costs no column. @param sql the expression, given the row's alias */
export function Computed(kind: Kind, sql: (row: string) => string, options: ColumnOptions): Decorator {
  return (prototype, name) => {
    declareValue(prototype, name, kind, options, sql);
    Field(() => graphqlType(kind, options.words), {
      nullable: options.nullable ?? false,
      description: options.description,
    })(prototype, name);
  };
}

function declareValue(
  prototype: object,
  name: string,
  kind: Kind,
  options: ColumnOptions,
  sql: (row: string) => string,
): void {
  const {
    description,
    nullable = false,
    words,
    see,
    filter = false,
    order = false,
    unique = false,
    measure = false,
    key = false,
    sortBy,
  } = options;
  declareField(owner(prototype), {
    is: 'value',
    name,
    kind,
    description,
    nullable,
    sql,
    filter,
    order,
    unique,
    measure,
    key,
    ...(words ? { words } : {}),
    ...(sortBy ? { sortSql: (row: string) => `${row}.${sortBy}` } : {}),
    ...(see ? { see } : {}),
  });
}

/** Bytes that are stored and never shown: sealed identifiers, keyed hashes, token hashes. */
export function Sealed(options: { nullable?: boolean; unique?: boolean; index?: boolean } = {}): Decorator {
  return (prototype, name) => {
    Property({
      fieldName: snake(name),
      type: 'blob',
      columnType: 'bytea',
      nullable: options.nullable ?? false,
      ...(options.unique ? { unique: true } : {}),
      ...(options.index ? { index: true } : {}),
    })(prototype, name);
  };
}

export interface ReferenceOptions extends FieldOptions {
  filter?: boolean;
  order?: readonly string[];
  key?: boolean;
  distinct?: string;
  index?: boolean;
  hidden?: boolean;
}

/** A foreign key, and the row it points to. The property holds the ORM's reference, `${name}_id` the id. */
export function Reference(to: TableThunk, options: ReferenceOptions): Decorator {
  const { description, nullable = false, see, filter = false, order = [], key = false, distinct } = options;
  return (prototype, name) => {
    const column = `${snake(name)}_id`;
    ManyToOne({
      entity: to as () => never,
      fieldName: column,
      nullable,
      index: options.index ?? true,
      deleteRule: 'no action',
      updateRule: 'no action',
    })(prototype, name);
    if (options.hidden) return;
    declareField(owner(prototype), {
      is: 'reference',
      name,
      description,
      nullable,
      to,
      filter,
      order,
      key,
      sql: (row) => `${row}.${column}`,
      ...(distinct ? { distinct } : {}),
      ...(see ? { see } : {}),
    });
    Field(() => to(), { nullable, description })(prototype, name);
  };
}

/** A row of another table found by SQL: the current member of a team, the month of a visit. @param id SQL of its id */
export function Related(to: TableThunk, id: (row: string) => string, options: FieldOptions): Decorator {
  const { description, nullable = true, see } = options;
  return (prototype, name) => {
    declareField(owner(prototype), {
      is: 'reference',
      name,
      description,
      nullable,
      to,
      filter: false,
      order: [],
      key: false,
      sql: id,
      ...(see ? { see } : {}),
    });
    Field(() => to(), { nullable, description })(prototype, name);
  };
}

/** What only TypeScript can answer. @param type its GraphQL type; its resolver is given with `resolveField` */
export function Resolved(type: () => unknown, options: FieldOptions): Decorator {
  const { description, see } = options;
  return (prototype, name) => {
    declareField(owner(prototype), { is: 'resolved', name, description, nullable: false, ...(see ? { see } : {}) });
    Field(type as never, { description })(prototype, name);
  };
}

/**
 * The rows of another table that belong to this one.
 * @param on the column of the other table that points here, or SQL given both aliases
 */
export function Many(
  of: TableThunk,
  on: string | ManyField['on'],
  options: FieldOptions & Partial<Pick<ManyField, 'as' | 'orderBy' | 'last' | 'where'>>,
): Decorator {
  const { description, see, as = 'connection', orderBy, last, where = false } = options;
  const tie = typeof on === 'string' ? (row: string, other: string) => `${other}.${on} = ${row}.id` : on;
  return (prototype, name) => {
    declareField(owner(prototype), {
      is: 'many',
      name,
      description,
      nullable: false,
      of,
      on: tie,
      as,
      where,
      ...(orderBy ? { orderBy } : {}),
      ...(last ? { last } : {}),
      ...(see ? { see } : {}),
    });
    if (last) lastFieldOf(of, description)(prototype, name);
    else if (as === 'rows') Field(() => [of()], { description })(prototype, name);
    else listFieldOf(of, description)(prototype, name);
  };
}

export interface TableOptions extends Pick<TableModel, 'description' | 'guards' | 'search'> {
  /** The table's name; the type's in snake case when absent. */
  table?: string;
  /** The GraphQL type's name; the class's when absent. */
  type?: string;
  /** The field a list is sorted by when the caller names none, `-` in front for descending. Newest first when absent. */
  defaultOrder?: string;
  /** Not part of the schema. */
  hidden?: boolean;
  /** Its rows may be removed by those who may write them. Everything else is kept. */
  removable?: boolean;
  /** Another look at a table that a different class carries: nothing is stored for it. */
  view?: boolean;
  checks?: Readonly<Record<string, string>>;
  uniques?: readonly (readonly string[])[];
  indexes?: readonly (readonly string[])[];
}

function policiesOf({ guards, removable = false }: TableOptions) {
  const owner = { name: 'owner_all', roles: ['tonghu_owner'], using: ALL, check: ALL };
  const callers = ROLES.flatMap((role) => {
    const guard = guards[role];
    if (!guard) return [];
    const name = role.toLowerCase();
    const roles = [databaseRole(role)];
    if (guard.write === undefined)
      return [{ name: `${name}_reads`, command: 'select' as const, roles, using: guard.read }];
    return [
      { name: `${name}_reads`, command: 'select' as const, roles, using: guard.read },
      { name: `${name}_adds`, command: 'insert' as const, roles, check: guard.write },
      { name: `${name}_changes`, command: 'update' as const, roles, using: guard.write, check: guard.write },
      ...(removable ? [{ name: `${name}_removes`, command: 'delete' as const, roles, using: guard.write }] : []),
    ];
  });
  return [owner, ...callers];
}

function orderOf(given: string): TableModel['defaultOrder'] {
  const descending = given.startsWith('-');
  const field = descending ? given.slice(1) : given;
  return field === 'id'
    ? [{ field, descending }]
    : [
        { field, descending },
        { field: 'id', descending },
      ];
}

/** A table with its row guards, and the type that shows it. Every table forces row-level security. */
export function Table(options: TableOptions) {
  return (target: TableClass): void => {
    const type = options.type ?? target.name;
    const table = options.table ?? snake(type.charAt(0).toLowerCase() + type.slice(1));
    if (!options.view)
      Entity({
        tableName: table,
        rowLevelSecurity: 'force',
        policies: policiesOf(options),
        uniques: (options.uniques ?? []).map((properties) => ({ properties: [...properties] as never[] })),
        indexes: (options.indexes ?? []).map((properties) => ({ properties: [...properties] as never[] })),
        checks: Object.entries(options.checks ?? {}).map(([name, expression]) => ({ name, expression })),
      } as object)(target as never);
    declareTable({
      type,
      table,
      class: target,
      description: options.description,
      guards: options.guards,
      removable: options.removable ?? false,
      defaultOrder: orderOf(options.defaultOrder ?? '-id'),
      hidden: options.hidden ?? false,
      ...(options.search ? { search: options.search } : {}),
    });
    if (!options.hidden) ObjectType(type, { description: options.description })(target as never);
  };
}

/** What every table has: an id that sorts by time. */
export abstract class Row {
  @PrimaryKey({ type: 'uuid', columnType: 'uuid' })
  id: string = uuid();
}

declareField(Row as TableClass, {
  is: 'value',
  name: 'id',
  kind: 'id',
  description: 'The id of the record.',
  nullable: false,
  sql: (row) => `${row}.id`,
  filter: true,
  order: true,
  unique: true,
  measure: false,
  key: false,
});
Field(() => UuidScalar, { description: 'The id of the record, a UUID of version 7.' })(Row.prototype, 'id');
ObjectType('Row', { description: 'What every record has.' })(Row as never);

/** A row that people edit: every edit names the version it saw. */
export abstract class VersionedRow extends Row {
  @Column('int', {
    description:
      'Counts the edits. An edit must name the version it saw (`expectedVersion`); a stale one is refused with what changed.',
    version: true,
    default: 1,
  })
  version: number = 1;
}
ObjectType('VersionedRow', { description: 'What every record has that people edit.' })(VersionedRow as never);
