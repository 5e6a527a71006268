import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';

/** A field of a type that is built rather than written. */
export interface BuiltField {
  readonly type: () => unknown;
  readonly description: string;
  /** False unless said. */
  readonly nullable?: boolean;
  readonly defaultValue?: unknown;
}
export type BuiltFields = Readonly<Record<string, BuiltField>>;
/** A class made at start-up to carry a GraphQL type. */
export type BuiltClass = new () => object;

function classNamed(name: string, fields: BuiltFields): BuiltClass {
  const built = { [name]: class {} }[name] as BuiltClass;
  for (const [field, { type, description, nullable = false, defaultValue }] of Object.entries(fields)) {
    Field(type as never, { description, nullable, ...(defaultValue === undefined ? {} : { defaultValue }) } as never)(
      built.prototype as object,
      field,
    );
  }
  return built;
}

/** The names of the object types built here; the read path keys their rows by response key. */
export const builtTypes = new Set<string>();

/** An object type made of the given fields. */
export function objectType(name: string, description: string, fields: BuiltFields): BuiltClass {
  const built = classNamed(name, fields);
  builtTypes.add(name);
  ObjectType(name, { description })(built);
  return built;
}

/** An input type made of the given fields, all of them optional unless said otherwise. */
export function inputType(name: string, description: string, fields: BuiltFields): BuiltClass {
  const built = classNamed(name, fields);
  InputType(name, { description })(built);
  return built;
}

/** The arguments of a field. */
export function argumentsType(name: string, fields: BuiltFields): BuiltClass {
  const built = classNamed(name, fields);
  ArgsType()(built);
  return built;
}
