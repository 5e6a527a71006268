import {
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type ObjectFieldNode,
  type ValueNode,
  valueFromAST,
} from 'graphql';

/** The coerced variables of a request. */
export type Variables = Readonly<Record<string, unknown>>;
/** Where a value comes from at each execution of a plan. */
export type Getter = (variables: Variables) => unknown;

/** A scalar, an enum, or a list of them. `now` is its value while compiling: only what is in the plan's key may depend on it. */
export interface Leaf {
  readonly is: 'leaf';
  readonly now: unknown;
  readonly get: Getter;
}
/** A list of objects. */
export interface ListValue {
  readonly is: 'list';
  readonly items: readonly Value[];
}
/** An input object, with the fields that were given. */
export interface ObjectValue {
  readonly is: 'object';
  readonly fields: ReadonlyMap<string, Value>;
}
/** An argument's value, with the way back to the variables it came from. `null` was given as null. */
export type Value = Leaf | ListValue | ObjectValue | null;

function constant(now: unknown): Leaf {
  return { is: 'leaf', now, get: () => now };
}

function holdsLeaves(type: GraphQLInputType): boolean {
  return isNonNullType(type)
    ? holdsLeaves(type.ofType)
    : isListType(type)
      ? holdsLeaves(type.ofType)
      : isLeafType(type);
}

/** Wraps a coerced value, remembering how to find it again. */
function wrap(type: GraphQLInputType, now: unknown, get: Getter): Value {
  if (isNonNullType(type)) return wrap(type.ofType, now, get);
  if (now === null || now === undefined) return null;
  if (holdsLeaves(type)) return { is: 'leaf', now, get };
  if (isListType(type)) {
    const items = now as readonly unknown[];
    return {
      is: 'list',
      items: items.map((item, index) =>
        wrap(type.ofType, item, (variables) => (get(variables) as readonly unknown[])[index]),
      ),
    };
  }
  if (!isInputObjectType(type)) throw new Error(`${String(type)} is no input type`);
  const object = now as Variables;
  const fields = Object.keys(object).map((name): [string, Value] => {
    const field = type.getFields()[name];
    if (!field) throw new Error(`${type.name} has no field ${name}`);
    return [name, wrap(field.type, object[name], (variables) => (get(variables) as Variables)[name])];
  });
  return { is: 'object', fields: new Map(fields) };
}

function readFields(
  given: readonly (ArgumentNode | ObjectFieldNode)[],
  known: readonly { readonly name: string; readonly type: GraphQLInputType; readonly defaultValue?: unknown }[],
  variables: Variables,
): ReadonlyMap<string, Value> {
  const fields = new Map<string, Value>();
  for (const { name, type, defaultValue } of known) {
    const node = given.find((candidate) => candidate.name.value === name)?.value;
    const value = node && readValue(type, node, variables);
    if (value !== undefined) fields.set(name, value);
    else if (defaultValue !== undefined) fields.set(name, constant(defaultValue));
  }
  return fields;
}

function readList(type: GraphQLInputType, node: ValueNode, variables: Variables): Value {
  const nodes = node.kind === Kind.LIST ? node.values : [node];
  const items = nodes.map((item) => readValue(type, item, variables) ?? null);
  if (!holdsLeaves(type)) return { is: 'list', items };
  const leaves = items.map((item) => (item?.is === 'leaf' ? item : constant(null)));
  return { is: 'leaf', now: leaves.map((leaf) => leaf.now), get: (given) => leaves.map((leaf) => leaf.get(given)) };
}

function readValue(type: GraphQLInputType, node: ValueNode, variables: Variables): Value | undefined {
  if (isNonNullType(type)) return readValue(type.ofType, node, variables);
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return Object.hasOwn(variables, name) ? wrap(type, variables[name], (given) => given[name]) : undefined;
  }
  if (node.kind === Kind.NULL) return null;
  if (isListType(type)) return readList(type.ofType, node, variables);
  if (!isInputObjectType(type)) return constant(valueFromAST(node, type));
  return {
    is: 'object',
    fields: readFields(node.kind === Kind.OBJECT ? node.fields : [], Object.values(type.getFields()), variables),
  };
}

/** The arguments of a field, as given in the document and its variables, defaults filled in; absent ones are absent. */
export function readArguments(
  known: readonly GraphQLArgument[],
  given: readonly ArgumentNode[] | undefined,
  variables: Variables,
): ReadonlyMap<string, Value> {
  return readFields(given ?? [], known, variables);
}

/**
 * What of the variables decides a plan: which fields are given, enum values, booleans and whole numbers at the top (page
 * sizes). Strings, dates and numbers inside filters do not.
 */
export function shapeOf(type: GraphQLInputType, value: unknown, top = true): string {
  if (isNonNullType(type)) return shapeOf(type.ofType, value, top);
  if (value === undefined) return '_';
  if (value === null) return 'null';
  if (isListType(type))
    return holdsEnum(type) || !holdsLeaves(type)
      ? `[${(value as unknown[]).map((item) => shapeOf(type.ofType, item, false)).join()}]`
      : '[]';
  if (isInputObjectType(type)) {
    const object = value as Variables;
    return `{${Object.keys(object)
      .sort()
      .map((name) => `${name}:${shapeOf(type.getFields()[name]?.type ?? type, object[name], false)}`)
      .join()}}`;
  }
  if (isEnumType(type) || typeof value === 'boolean') return String(value);
  return top && typeof value === 'number' ? String(value) : '?';
}

function holdsEnum(type: GraphQLInputType): boolean {
  return isNonNullType(type) || isListType(type) ? holdsEnum(type.ofType) : isEnumType(type);
}
