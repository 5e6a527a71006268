import { nameKeys } from '../identity/person-name.ts';
import type { Seal } from '../protection/seal.ts';
import type { CopyValue } from './copy-in.ts';
import type { Batch, ChildRow, GuardianRow, WorkerRow } from './rows.ts';

/** What seals identifiers for storage. */
export type Sealing = Pick<Seal, 'close' | 'hash'>;

/** A row whose values, in the order of its keys, are those of its columns. */
type Stored = object;

const TAIL = -4;

/** The rows of a batch as their table's columns, identifiers sealed and names made findable as the product does it. */
export interface StoredBatch {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CopyValue[])[];
}

export function storedBatch(batch: Batch, seal: Sealing): StoredBatch {
  const rows = storedRows(batch, seal);
  return {
    columns: Object.keys(rows[0] ?? {}).map(columnOf),
    rows: rows.map((row): readonly CopyValue[] => Object.values(row)),
  };
}

function storedRows(batch: Batch, seal: Sealing): readonly Stored[] {
  switch (batch.table) {
    case 'child':
      return batch.rows.map((row) => storedChild(row, seal));
    case 'worker':
      return batch.rows.map((row) => ({ ...withPhone(row, seal), ...findable(row.name) }));
    case 'guardian':
      return batch.rows.map((row) => withPhone(row, seal));
    default:
      return batch.rows;
  }
}

function storedChild({ idNumber, address, ...child }: ChildRow, seal: Sealing): Stored {
  return {
    ...child,
    ...findable(child.name),
    idNumberCipher: seal.close(idNumber),
    idNumberHash: seal.hash(idNumber),
    idNumberTail: idNumber.slice(TAIL),
    addressCipher: seal.close(address),
  };
}

function withPhone({ phone, ...person }: WorkerRow | GuardianRow, seal: Sealing): Stored {
  return { ...person, phoneCipher: seal.close(phone), phoneTail: phone.slice(TAIL) };
}

function findable(name: string): Stored {
  const { sort, search } = nameKeys(name);
  return { nameSort: sort, searchText: search };
}

/** `submittedById` is the column `submitted_by_id`. */
function columnOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
