/** Exactly this value; nothing when the filter is empty. */
export function is<T>(value: T | null | undefined): { eq: T } | undefined {
  return isBlank(value) ? undefined : { eq: value as T };
}

/** One of these values; a single one counts as a list of one, an empty list as no filter. */
export function oneOf<T>(values: T | readonly T[] | null | undefined): { in: T[] } | undefined {
  const given = [values].flat().filter((value) => !isBlank(value)) as T[];
  return given.length > 0 ? { in: given } : undefined;
}

/** Not before the first and not after the last; either may be open. */
export function between<T>(from: T | null | undefined, to: T | null | undefined): { gte?: T; lte?: T } | undefined {
  const bounds = { ...(isBlank(from) ? {} : { gte: from as T }), ...(isBlank(to) ? {} : { lte: to as T }) };
  return Object.keys(bounds).length > 0 ? bounds : undefined;
}

/** A condition on a related record; nothing when none of its own filters is set. */
export function related<W extends object>(where: W): W | undefined {
  return Object.values(where).some((value) => value !== undefined) ? where : undefined;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
