import {
  buildASTSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  parse,
  printSchema,
} from 'graphql';
import { groupKeys } from '../../../server/read/list-names.ts';
import { modelOf, modelOfType, type TableModel } from '../../../server/read/model.ts';
import { figures, groups } from './naive-figures.ts';
import { type Given, idOf, NaiveList, plainRows, tiedBy } from './naive-list.ts';
import type { Row, Rows } from './rows.ts';

/** A row of the caller on its way through graphql-js. */
interface Seen {
  readonly model: TableModel;
  readonly row: Row;
}

const isSeen = (source: unknown): source is Seen => typeof source === 'object' && source !== null && 'row' in source;

/** How a value stands in an answer. Money and times are written out; everything else is as PostgreSQL's JSON has it. */
const WRITTEN: Readonly<Record<string, (value: unknown) => unknown>> = {
  Money: (value) => Number(value).toFixed(2),
  Month: (value) => String(value).slice(0, 7),
  DateTime: (value) => `${String(value).slice(0, 19)}+08:00`,
};

/**
 * What the read path ought to answer: graphql-js with resolvers that look rows up one by one, and lists, figures and groups
 * computed in JavaScript. It shares nothing with the compiler but what the tables declare.
 */
export class Reference {
  readonly schema: GraphQLSchema;

  constructor(
    schema: GraphQLSchema,
    readonly rows: Rows,
  ) {
    this.schema = buildASTSchema(parse(printSchema(schema)));
  }

  /** Answers a document. */
  answer(document: DocumentNode, variables: Given = {}): ExecutionResult {
    const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, given, _context, info) => {
      const type = getNamedType(info.returnType).name;
      if (source === undefined) return this.#root(type, given);
      if (isSeen(source)) return this.#field(source, info.fieldName, type, given);
      const value = (source as Record<string, unknown>)[info.fieldName];
      return typeof value === 'function' ? value(given) : value;
    };
    return execute({ schema: this.schema, document, variableValues: variables, fieldResolver }) as ExecutionResult;
  }

  /** The rows of a root list, sorted, each with its cursor: where pages may begin. */
  list(type: string, given: Given): NaiveList {
    return new NaiveList(this.rows, this.#model(type), this.rows.of(type), given);
  }

  #model(type: string): TableModel {
    const model = modelOfType(type);
    if (!model) throw new Error(`${type} is no table`);
    return model;
  }

  #root(type: string, given: Given): unknown {
    if (type.endsWith('Connection')) {
      const model = this.#model(type.slice(0, -'Connection'.length));
      return this.#connection(model, this.rows.of(model.type), given);
    }
    const wanted = Object.entries(given);
    const found = this.rows.of(type).find((row) => wanted.every(([name, value]) => row[`=${name}`] === value));
    return this.#seen(this.#model(type), found);
  }

  #seen(model: TableModel, row: Row | undefined): Seen | null {
    return row ? { model, row } : null;
  }

  #field({ model, row }: Seen, name: string, type: string, given: Given): unknown {
    const field = model.fields.get(name);
    if (field?.is === 'value') return written(type, row[`=${name}`]);
    if (field?.is === 'reference') {
      const target = modelOf(field.to());
      return this.#seen(target, this.rows.one(target.type, row[`=${name}`]));
    }
    if (field?.is !== 'many') throw new Error(`the reference does not answer ${model.type}.${name}`);
    const target = modelOf(field.of());
    const members = this.rows.pointing(target.type, tiedBy(field.on('a', 'b')), row.id);
    if (field.as === 'connection') return this.#connection(target, members, given);
    return plainRows(members, field.orderBy?.('o') ?? 'o.id', given.last).map((each) => this.#seen(target, each));
  }

  #connection(model: TableModel, members: readonly Row[], given: Given): object {
    const list = new NaiveList(this.rows, model, members, given);
    const page = list.page(given);
    const cursor = (row: Row | undefined) => (row ? list.cursor(row) : null);
    return {
      nodes: () => page.rows.map((row) => this.#seen(model, row)),
      edges: () => page.rows.map((row) => ({ cursor: list.cursor(row), node: this.#seen(model, row) })),
      pageInfo: { ...page, startCursor: cursor(page.rows[0]), endCursor: cursor(page.rows.at(-1)) },
      totalCount: list.sorted.length,
      aggregate: () => figures(model, list.sorted),
      groups: (asked: Given) =>
        groups(model, list.sorted, asked).map(({ key, rows }) => ({
          key: this.#key(model, key),
          ...figures(model, rows),
          suppressed: false,
        })),
    };
  }

  #key(model: TableModel, key: Readonly<Record<string, unknown>>): object {
    const type = this.schema.getType(`${model.type}GroupKey`);
    const kinds = isObjectType(type) ? type.getFields() : {};
    return Object.fromEntries(
      groupKeys(model).map(({ field, of }) => {
        if (of.is !== 'reference') {
          const kind = kinds[field];
          return [field, kind ? written(getNamedType(kind.type).name, key[field]) : null];
        }
        const target = modelOf(of.to());
        return [field, this.#seen(target, this.rows.one(target.type, key[field]))];
      }),
    );
  }
}

function written(type: string, value: unknown): unknown {
  return value === null || value === undefined ? null : (WRITTEN[type]?.(value) ?? value);
}

/** The beginning of a JSON list of texts and nulls in base64. */
const CURSOR = /^(Wy[I-L]|W251bGws)[A-Za-z0-9+/]+={0,2}$/;

/** An answer with every cursor replaced by the row it stands at: how a cursor is written is nobody's business. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, comparable(each)]));
  if (typeof value !== 'string' || !CURSOR.test(value)) return value;
  return `the cursor of ${idOf(value)}`;
}
