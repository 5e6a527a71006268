import type { PropertyOptions } from '@mikro-orm/core';
import { ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLString } from 'graphql';
import { Field } from 'type-graphql';
import { enumType } from './enums.ts';
import { KINDS, type Kind } from './kinds.ts';
import { dayFieldOf, lastFieldOf, listFieldOf } from './lists.ts';
import {
  declareField,
  type EnumWords,
  type ManyField,
  type TableClass,
  type TableThunk,
  type ValueField,
} from './model.ts';

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

/** A field's column, a type's table: `confirmedAt` is `confirmed_at`. */
export function snake(name: string): string {
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
  /** The row it points to is always there, yet some who see this row may not see that one: for them it is null. */
  mayBeUnseen?: boolean;
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
    const shownAsNull = nullable || (options.mayBeUnseen ?? false);
    declareField(owner(prototype), {
      is: 'reference',
      name,
      description,
      nullable: shownAsNull,
      to,
      filter,
      order,
      key,
      sql: (row) => `${row}.${column}`,
      ...(distinct ? { distinct } : {}),
      ...(see ? { see } : {}),
    });
    Field(() => to(), { nullable: shownAsNull, description })(prototype, name);
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
  options: FieldOptions & Partial<Pick<ManyField, 'as' | 'orderBy' | 'last' | 'day' | 'where'>>,
): Decorator {
  const { description, see, as = 'connection', orderBy, last, day, where = false } = options;
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
      ...(day ? { day } : {}),
      ...(see ? { see } : {}),
    });
    if (last) lastFieldOf(of, description)(prototype, name);
    else if (day) dayFieldOf(of, description)(prototype, name);
    else if (as === 'rows') Field(() => [of()], { description })(prototype, name);
    else listFieldOf(of, description)(prototype, name);
  };
}
