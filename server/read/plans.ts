import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isInputType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { getVariableValues } from 'graphql/execution/values.js';
import { LRUCache } from 'lru-cache';
import { mayCall } from '../access/permissions.ts';
import type { Role } from '../access/roles.ts';
import { type Getter, shapeOf, type Variables } from './arguments.ts';
import { type Compilation, jsonObject, orNull } from './compilation.ts';
import { OperationCompilation, objectSql } from './compiler.ts';
import { modelOf, type TableThunk } from './model.ts';
import { FOUND, readRoot, rootSql } from './roots.ts';
import { statementName } from './statement-name.ts';

/** A compiled query: one statement that answers JSON text, and where its parameters come from. */
export interface Plan {
  readonly name: string;
  readonly sql: string;
  readonly getters: readonly Getter[];
  /** False when graphql-js must complete the rows, since a selected field needs TypeScript. */
  readonly wholeText: boolean;
}

/** Plans kept per document: roles, and shapes of variables. */
const PLANS_KEPT = 64;

/** Plans of the same SQL share a name, and so a prepared statement; not across roles, whose row guards differ. */
function planOf(compilation: Compilation, expression: string): Plan {
  const sql = `select ${expression}`;
  return {
    name: statementName(compilation.role, sql),
    sql,
    getters: compilation.getters,
    wholeText: !compilation.needsCode,
  };
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function shapeOfAll(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): string {
  return (operation.variableDefinitions ?? [])
    .map((definition) => {
      const type = typeFromAST(schema, definition.type as never);
      return isInputType(type) ? shapeOf(type, variables[definition.variable.name.value]) : '';
    })
    .join(';');
}

/** A plan with the variables it is to run with. */
export interface Prepared {
  readonly plan: Plan;
  readonly variables: Variables;
}

/** A payload's field that shows changed rows of a table: one, or several. */
export interface ChangedField {
  readonly name: string;
  readonly of: TableThunk;
  readonly several: boolean;
}
/** Under which name the ids of changed rows are handed to a payload's plan. */
export const CHANGED = '$changed';

function changedSql(
  compilation: Compilation,
  { name, of, several }: ChangedField,
  nodes: readonly FieldNode[],
): string {
  const model = modelOf(of());
  const row = compilation.alias();
  const ids: Getter = (variables) => (variables[CHANGED] as Variables)[name] ?? (several ? [] : null);
  const object = objectSql(compilation, model, row, nodes);
  if (!several)
    return orNull(
      `(select ${object} from ${model.table} ${row} where ${row}.id = ${compilation.parameter(ids, 'uuid')})`,
    );
  const parameter = compilation.parameter(ids, 'uuid[]');
  return `(select '[' || coalesce(string_agg(${object}, ',' order by array_position(${parameter}, ${row}.id)), '') || ']' from ${model.table} ${row} where ${row}.id = any(${parameter}))`;
}

/** Compiles documents to plans and keeps them. */
export class Planner {
  readonly #whole = new WeakMap<DocumentNode, LRUCache<string, Plan | { readonly none: true }>>();
  readonly #roots = new WeakMap<OperationDefinitionNode, LRUCache<string, Plan>>();

  constructor(readonly schema: GraphQLSchema) {}

  /**
   * The plan of a whole query, or null when ordinary execution must answer it: mutations, introspection, fields that need
   * TypeScript, faulty variables, and what the role may not see (ordinary execution then reports it).
   */
  operation(document: DocumentNode, operationName: string | undefined, given: Variables, role: Role): Prepared | null {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return null;
    const coerced = getVariableValues(
      this.schema,
      operation.variableDefinitions ?? [],
      given as Record<string, unknown>,
    );
    if (!coerced.coerced) return null;
    const key = `${operationName ?? ''}|${role}|${shapeOfAll(this.schema, operation, coerced.coerced)}`;
    const kept = this.#whole.get(document) ?? new LRUCache({ max: PLANS_KEPT });
    this.#whole.set(document, kept);
    const known = kept.get(key) ?? this.#compileWhole(document, operation, coerced.coerced, role);
    kept.set(key, known);
    return 'none' in known ? null : { plan: known, variables: coerced.coerced };
  }

  #compileWhole(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    role: Role,
  ): Plan | { readonly none: true } {
    const query = this.schema.getQueryType();
    if (!query) return { none: true };
    const compilation = new OperationCompilation(this.schema, role, fragmentsOf(document), variables);
    const fields = collectFields(
      this.schema,
      fragmentsOf(document),
      variables as Record<string, unknown>,
      query,
      operation.selectionSet,
    );
    try {
      const entries = [...fields].map(([key, nodes]): [string, string] => [key, this.#rootSql(compilation, nodes)]);
      const plan = planOf(compilation, jsonObject([['data', jsonObject(entries)]]));
      return plan.wholeText ? plan : { none: true };
    } catch {
      return { none: true };
    }
  }

  #rootSql(compilation: Compilation, nodes: readonly FieldNode[]): string {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return `'"Query"'`;
    const root = readRoot(name);
    if (!root || root.is === 'found' || !mayCall(compilation.role, name))
      throw new GraphQLError(`${name} is not answered here`);
    return rootSql(compilation, root, nodes);
  }

  /** The plans made for the root fields of one operation, and the key of this one. */
  #plansOf({ operation, path, variableValues }: GraphQLResolveInfo, role: Role) {
    const kept = this.#roots.get(operation) ?? new LRUCache<string, Plan>({ max: PLANS_KEPT });
    this.#roots.set(operation, kept);
    return { kept, key: `${path.key}|${role}|${shapeOfAll(this.schema, operation, variableValues)}` };
  }

  /**
   * The plan of a mutation's payload: the rows it changed, by the ids under {@link CHANGED} in the variables. Null when
   * none of them is selected.
   */
  payload(info: GraphQLResolveInfo, role: Role, changed: ReadonlyMap<string, ChangedField>): Plan | null {
    const type = getNamedType(info.returnType);
    if (!isObjectType(type)) throw new Error(`${info.fieldName} answers no payload`);
    const { kept, key } = this.#plansOf(info, role);
    const known = kept.get(key);
    if (known) return known;
    const compilation = new OperationCompilation(info.schema, role, info.fragments, info.variableValues);
    const entries = [...compilation.selection(type, info.fieldNodes)].flatMap(
      ([response, nodes]): [string, string][] => {
        const field = changed.get(nodes[0]?.name.value ?? '');
        return field ? [[response, changedSql(compilation, field, nodes)]] : [];
      },
    );
    if (entries.length === 0) return null;
    const plan = planOf(compilation, jsonObject(entries));
    kept.set(key, plan);
    return plan;
  }

  /**
   * The plan of one root field of a query that ordinary execution answers.
   * @param found the id of the row, where TypeScript had to find it @throws refusals of the compiler
   */
  root(info: GraphQLResolveInfo, role: Role, found?: string): Prepared {
    const { kept, key } = this.#plansOf(info, role);
    const root = readRoot(info.fieldName);
    if (!root) throw new Error(`${info.fieldName} is not answered by the read path`);
    const compilation = new OperationCompilation(info.schema, role, info.fragments, info.variableValues);
    const plan = kept.get(key) ?? planOf(compilation, rootSql(compilation, root, info.fieldNodes));
    kept.set(key, plan);
    return { plan, variables: { ...info.variableValues, [FOUND]: found } };
  }
}
