type Values = Readonly<Record<string, unknown>>;

/** What of a form differs from the record that was read; a value that was emptied is null. */
export function changedKeys(form: Values, read: Values = {}): Values {
  const changed = Object.entries(form).filter(([key, value]) => !isSame(value, read[key]));
  return Object.fromEntries(changed.map(([key, value]) => [key, value === undefined ? null : value]));
}

function isSame(left: unknown, right: unknown): boolean {
  return isEmpty(left) ? isEmpty(right) : JSON.stringify(left) === JSON.stringify(right);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** The same value without the type names that the GraphQL client adds at every level. */
export function withoutTypeNames<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutTypeNames) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== '__typename');
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutTypeNames(inner)])) as T;
}
