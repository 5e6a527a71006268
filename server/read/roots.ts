import { type FieldNode, GraphQLInt, type GraphQLResolveInfo, GraphQLString } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { permit } from '../access/permissions.ts';
import type { RequestContext } from '../access/request.ts';
import { ROLES, type Role } from '../access/roles.ts';
import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import { type Compilation, orNull } from './compilation.ts';
import { objectSql } from './compiler.ts';
import { connectionSql } from './connection.ts';
import { toSql } from './filter.ts';
import { KINDS } from './kinds.ts';
import { listTypes } from './lists.ts';
import { modelOf, type TableClass } from './model.ts';

/** A root field that the read path answers: one row by one of its unique fields, a row found by TypeScript, or a list. */
export interface ReadRoot {
  readonly of: TableClass;
  readonly is: 'one' | 'found' | 'list';
  readonly by: readonly string[];
}

const roots = new Map<string, ReadRoot>();

/** The read root of that name, if the read path answers it. */
export function readRoot(name: string): ReadRoot | undefined {
  return roots.get(name);
}

/** Under which name the id of a row that TypeScript found is handed to its plan. No variable can be it. */
export const FOUND = '$found';

/** Declares a root field whose row TypeScript finds, by what SQL cannot know; the read path answers it by its id. */
export function findsOne(name: string, of: TableClass): void {
  roots.set(name, { of, is: 'found', by: [] });
}

function foundSql(compilation: Compilation, { of }: ReadRoot, nodes: readonly FieldNode[]): string {
  const model = modelOf(of);
  const row = compilation.alias();
  const id = compilation.parameter((variables) => variables[FOUND] ?? null, 'uuid');
  return orNull(
    `(select ${objectSql(compilation, model, row, nodes)} from ${model.table} ${row} where ${row}.id = ${id})`,
  );
}

function oneSql(compilation: Compilation, root: ReadRoot, nodes: readonly FieldNode[]): string {
  const model = modelOf(root.of);
  compilation.enter(model);
  const row = compilation.alias();
  const [node] = nodes;
  const given = node ? compilation.arguments(compilation.type('Query'), node) : new Map();
  const conditions = root.by.flatMap((name) => {
    const value = given.get(name);
    const field = compilation.field(model, name);
    if (value?.is !== 'leaf' || field.is !== 'value') return [];
    return [`${field.sql(row)} = ${compilation.parameter(toSql(field.kind, value.get), KINDS[field.kind].sql)}`];
  });
  if (conditions.length === 0) throw Refusal.badInput([faultAt([root.by[0] ?? 'id'], 'REQUIRED')]);
  return orNull(
    `(select ${objectSql(compilation, model, row, nodes)} from ${model.table} ${row} where ${conditions.join(' and ')})`,
  );
}

/** SQL of a root field's JSON text. */
export function rootSql(compilation: Compilation, root: ReadRoot, nodes: readonly FieldNode[]): string {
  if (root.is === 'one') return oneSql(compilation, root, nodes);
  if (root.is === 'found') return foundSql(compilation, root, nodes);
  const [node] = nodes;
  const given = node ? compilation.arguments(compilation.type('Query'), node) : new Map();
  return connectionSql(compilation, modelOf(root.of), nodes, given, () => 'true');
}

type Reader = (...given: unknown[]) => Promise<unknown>;

function addReader(prototype: object, name: string): PropertyDescriptor {
  const descriptor: PropertyDescriptor = {
    configurable: true,
    writable: true,
    value: ((context: RequestContext, info: GraphQLResolveInfo) => context.read(info)) as Reader,
  };
  Object.defineProperty(prototype, name, descriptor);
  Ctx()(prototype, name, 0);
  Info()(prototype, name, 1);
  return descriptor;
}

function declareRoot(prototype: object, name: string, root: ReadRoot, description: string): PropertyDescriptor {
  roots.set(name, root);
  const { guards } = modelOf(root.of);
  permit(
    name,
    'query',
    ROLES.filter((role: Role) => guards[role]),
    description,
  );
  return addReader(prototype, name);
}

/** What a table offers at the root of the schema. */
export interface ReadOptions {
  /** A field that answers one row by any of these unique fields. */
  readonly one?: { readonly name: string; readonly by: readonly string[]; readonly description: string };
  /** A field that answers the list. */
  readonly list?: { readonly name: string; readonly description: string };
}

/** The root fields of a table, as a resolver class. Those may ask who have rows of the table. */
export function reads(of: TableClass, { one, list }: ReadOptions): new () => object {
  const built = { [`${modelOf(of).type}Reads`]: class {} }[`${modelOf(of).type}Reads`] as new () => object;
  const prototype = built.prototype as object;
  if (one) {
    const descriptor = declareRoot(prototype, one.name, { of, is: 'one', by: one.by }, one.description);
    one.by.forEach((name, index) => {
      const field = modelOf(of).fields.get(name);
      const type = field?.is === 'value' ? KINDS[field.kind].graphql : undefined;
      if (!type || (type !== GraphQLString && type !== GraphQLInt && type !== KINDS.id.graphql))
        throw new Error(`${name} cannot pick one ${modelOf(of).type}`);
      Arg(name, () => type, { nullable: one.by.length > 1, description: field?.description ?? '' })(
        prototype,
        one.name,
        index + 2,
      );
    });
    Query(() => of as never, { nullable: true, description: one.description })(prototype, one.name, descriptor);
  }
  if (list) {
    const descriptor = declareRoot(prototype, list.name, { of, is: 'list', by: [] }, list.description);
    Args(() => listTypes(of).arguments as never)(prototype, list.name, 2);
    Query(() => listTypes(of).connection as never, { description: list.description })(prototype, list.name, descriptor);
  }
  Resolver()(built);
  return built;
}
