import 'reflect-metadata';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  lexicographicSortSchema,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { mayCall, permissionOf } from '../access/permissions.ts';
import type { RequestContext } from '../access/request.ts';
import { ROW_ID } from '../read/compiler.ts';
import { buildListTypes } from '../read/lists.ts';
import { modelOfType } from '../read/model.ts';
import { loadField } from '../read/resolve-field.ts';
import { builtTypes } from '../read/types.ts';
import { Refusal } from '../rules/refusal.ts';
import { payloadTypes } from '../write/act.ts';
import { RESOLVERS } from './resolvers.ts';

type Field = GraphQLField<unknown, RequestContext>;

/** Rows of the read path are keyed by response key, since they were answered for one selection. */
function byResponseKey(field: Field): void {
  field.resolve = (source, _arguments, _context, info) => (source as Record<string, unknown>)[String(info.path.key)];
}

function byTypeScript(type: string, field: Field): void {
  field.resolve = (source, _arguments, context) =>
    loadField(`${type}.${field.name}`, String((source as Record<string, unknown>)[ROW_ID]), context);
}

/** Refuses a root field to callers without its declared permission, before anything of it runs. */
function guarded(field: Field): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = async (source, given, context, info) => {
    const permission = permissionOf(field.name);
    if (!permission) throw Refusal.forbidden();
    if (permission.roles === 'PUBLIC' || permission.kind === 'mutation') return resolve(source, given, context, info);
    const { role } = await context.actor();
    if (!mayCall(role, field.name)) throw Refusal.forbidden();
    return resolve(source, given, context, info);
  };
}

function settle(type: GraphQLObjectType): void {
  const model = modelOfType(type.name);
  const keyed = model !== undefined || builtTypes.has(type.name) || payloadTypes.has(type.name);
  for (const field of Object.values(type.getFields())) {
    if (type.name === 'Query' || type.name === 'Mutation') guarded(field);
    else if (model?.fields.get(field.name)?.is === 'resolved') byTypeScript(type.name, field);
    else if (keyed) byResponseKey(field);
    else delete field.resolve;
  }
}

/** The schema: types and root fields of every module, sorted, every field answered by the read path unless it says otherwise. */
export function buildSchema(): GraphQLSchema {
  buildListTypes();
  const schema = lexicographicSortSchema(
    buildSchemaSync({
      resolvers: RESOLVERS,
      orphanedTypes: [],
      validate: false,
      scalarsMap: [],
      skipCheck: false,
    } as never),
  );
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__')) settle(type);
  return schema;
}
