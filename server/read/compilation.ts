import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Role } from '../access/roles.ts';
import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import { type Getter, readArguments, type Value, type Variables } from './arguments.ts';
import { type FieldModel, seers, type TableModel } from './model.ts';

/** What one compilation knows and gathers: for whom, from what, and the parameters of the statement so far. */
export abstract class Compilation {
  readonly getters: Getter[] = [];
  /** True once a selected field needs TypeScript: then the rows are parsed and graphql-js completes them. */
  needsCode = false;
  #aliases = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly role: Role,
    readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    readonly variables: Variables,
  ) {}

  /**
   * SQL of a row's JSON text with the selected fields. Objects hold connections and connections hold objects; what
   * connections need of objects goes through here, so that their files form no circle.
   */
  abstract objectSql(model: TableModel, row: string, nodes: readonly FieldNode[]): string;

  /** A fresh alias for a row. */
  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  /** A parameter of the statement. @param type its SQL type */
  parameter(get: Getter, type: string): string {
    this.getters.push(type.startsWith('text') ? withoutNul(get) : get);
    return `$${this.getters.length}::${type}`;
  }

  /** The selected fields of an object, by response key, fragments and directives resolved as graphql-js does. */
  selection(type: GraphQLObjectType, nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
    return collectSubfields(
      this.schema,
      this.fragments as Record<string, FragmentDefinitionNode>,
      this.variables as Record<string, unknown>,
      type,
      nodes,
    );
  }

  /** An object type of the schema. */
  type(name: string): GraphQLObjectType {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type of the schema`);
    return type;
  }

  /** The arguments given to a field. */
  arguments(type: GraphQLObjectType, node: FieldNode): ReadonlyMap<string, Value> {
    return readArguments(type.getFields()[node.name.value]?.args ?? [], node.arguments, this.variables);
  }

  /** Refuses a table that the caller's role has no rows of. Compiling is authorising. */
  enter(model: TableModel): void {
    if (!model.guards[this.role]) throw Refusal.forbidden();
  }

  /** Whether the caller's role may see a field of a table. */
  sees(model: TableModel, name: string): boolean {
    const field = model.fields.get(name);
    return field !== undefined && seers(model, field).includes(this.role);
  }

  /** A field of a table, refused when the caller's role may not see it. */
  field(model: TableModel, name: string): FieldModel {
    const field = model.fields.get(name);
    if (!field) throw new Error(`${model.type}.${name} is not known to the read path`);
    if (!this.sees(model, name)) throw Refusal.forbidden();
    return field;
  }
}

/** PostgreSQL's text has no place for NUL, which JSON and GraphQL allow in a string. */
function withoutNul(get: Getter): Getter {
  return (variables) => {
    const value = get(variables);
    if ([value].flat().some((each) => typeof each === 'string' && each.includes('\0')))
      throw Refusal.badInput([faultAt([], 'CONTROL_CHARACTERS')]);
    return value;
  };
}

/** SQL of an object's JSON text, from its keys and the SQL of their values' JSON text. Null as soon as one is null. */
export function jsonObject(entries: readonly (readonly [key: string, sql: string])[]): string {
  if (entries.length === 0) return `'{}'`;
  const parts = entries.map(([key, sql], index) => `'${index === 0 ? '{' : ','}"${key}":' || ${sql}`);
  return `${parts.join(' || ')} || '}'`;
}

/** SQL of a JSON value where null is allowed. */
export function orNull(sql: string): string {
  return `coalesce(${sql}, 'null')`;
}

/** SQL text literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
