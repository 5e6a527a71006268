import { GraphQLBoolean, GraphQLFloat, GraphQLInt, type GraphQLScalarType, GraphQLString } from 'graphql';
import { Instant } from './instant.ts';
import { DateScalar, DateTimeScalar, JsonScalar, MoneyScalar, MonthScalar, UuidScalar } from './scalars.ts';

/** What a column holds. One word decides its GraphQL type, its SQL type, its JSON text and its filter. */
export type Kind =
  | 'id'
  | 'text'
  | 'int'
  | 'bool'
  | 'date'
  | 'datetime'
  | 'month'
  | 'money'
  | 'float'
  | 'json'
  | 'enum'
  | 'enums';

interface KindTraits {
  /** The GraphQL type; enums bring their own. */
  readonly graphql?: GraphQLScalarType;
  /** The SQL type of the column, and of a parameter compared with it. */
  readonly sql: string;
  /** The property type for the ORM. */
  readonly orm: string | typeof Instant;
  /** SQL of the value's JSON text, given SQL of the value; null stays null. */
  readonly json: (sql: string) => string;
  /** Which operators `where` offers; none when the kind cannot be filtered. */
  readonly operators: readonly Operator[];
}

/** The comparison operators of `where`. */
export type Operator =
  | 'eq'
  | 'ne'
  | 'in'
  | 'notIn'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'contains'
  | 'startsWith'
  | 'isNull';

const EQUAL = ['eq', 'ne', 'in', 'notIn', 'isNull'] as const;
const ORDERED = [...EQUAL, 'gt', 'gte', 'lt', 'lte'] as const;
const quoted = (sql: string) => `'"' || ${sql} || '"'`;
const plain = (sql: string) => `(${sql})::text`;
const escaped = (sql: string) => `to_json(${sql})::text`;

export const KINDS: Readonly<Record<Kind, KindTraits>> = {
  id: { graphql: UuidScalar, sql: 'uuid', orm: 'uuid', json: quoted, operators: EQUAL },
  text: {
    graphql: GraphQLString,
    sql: 'text',
    orm: 'text',
    json: escaped,
    operators: [...EQUAL, 'contains', 'startsWith'],
  },
  int: { graphql: GraphQLInt, sql: 'integer', orm: 'integer', json: plain, operators: ORDERED },
  bool: { graphql: GraphQLBoolean, sql: 'boolean', orm: 'boolean', json: plain, operators: ['eq', 'ne', 'isNull'] },
  date: { graphql: DateScalar, sql: 'date', orm: 'date', json: quoted, operators: ORDERED },
  datetime: {
    graphql: DateTimeScalar,
    sql: 'timestamptz',
    orm: Instant,
    json: (sql) => quoted(`to_char(${sql} at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')`),
    operators: ORDERED,
  },
  month: {
    graphql: MonthScalar,
    sql: 'date',
    orm: 'date',
    json: (sql) => quoted(`to_char(${sql}, 'YYYY-MM')`),
    operators: ORDERED,
  },
  money: { graphql: MoneyScalar, sql: 'numeric(14,2)', orm: 'decimal', json: quoted, operators: ORDERED },
  float: { graphql: GraphQLFloat, sql: 'double precision', orm: 'double', json: escaped, operators: ORDERED },
  json: { graphql: JsonScalar, sql: 'jsonb', orm: 'json', json: plain, operators: [] },
  enum: { sql: 'text', orm: 'text', json: quoted, operators: EQUAL },
  enums: { sql: 'text[]', orm: 'array', json: escaped, operators: ['contains', 'isNull'] },
};
