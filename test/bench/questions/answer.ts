/** The JSON of an answer. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** An object of an answer. */
export type JsonObject = { readonly [key: string]: Json };

/** What lies at a path. Null as soon as the path ends early. */
export function at(json: Json | undefined, ...path: readonly string[]): Json {
  let found: Json = json ?? null;
  for (const key of path) {
    found = (typeof found === 'object' && found !== null && !isList(found) ? found[key] : undefined) ?? null;
  }
  return found;
}

/** The list at a path; empty when there is none. */
export function list(json: Json | undefined, ...path: readonly string[]): readonly Json[] {
  const found = at(json, ...path);
  return isList(found) ? found : [];
}

/** Some fields of an object, as they are. */
export function fields(json: Json, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, at(json, name)]));
}

/** A list whose order says nothing, in one order. */
export function unordered(rows: readonly Json[]): readonly Json[] {
  return [...rows].sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
}

/** `2022-10` of a month or of its first day. */
export function monthOf(json: Json): string {
  return String(json).slice(0, 'yyyy-mm'.length);
}

/** An instant, however it is written. */
export function instantOf(json: Json): string {
  return new Date(String(json)).toISOString();
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
