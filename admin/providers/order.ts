import type { SortPayload } from 'react-admin';

/** One level of a list's `orderBy`. */
export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A column's sorting in the server's words: `district.code` is `DISTRICT_CODE`. The id always closes the order. */
export function orderOf({ field, order }: SortPayload): readonly Order[] | undefined {
  if (field === '' || field === 'id') return undefined;
  return [{ field: constantCase(field), direction: order }];
}

function constantCase(source: string): string {
  return source
    .replaceAll('.', '_')
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();
}
