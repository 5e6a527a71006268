import type { ClientBase, Connection, Submittable } from 'pg';

/** A value of a row as COPY takes it. Lists are of words without commas, quotes or braces. */
export type CopyValue = string | number | boolean | null | Buffer | readonly string[];

type Wire = Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void };

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Adds rows to a table by COPY: one statement and one stream of text for all of them.
 * @param columns the columns that every row gives, in the order of its values
 * @throws the database's error; of these rows none is kept then
 */
export async function copyIn(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly CopyValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const text = rows.map((row) => `${row.map(copyText).join('\t')}\n`).join('');
  const statement = `copy ${table} (${columns.join(', ')}) from stdin`;
  await new Promise<void>((resolve, reject) => {
    client.query(new CopyIn(statement, Buffer.from(text, 'utf8'), resolve, reject) as unknown as Submittable);
  });
}

function copyText(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  return typeof value === 'object' ? `{${value.join(',')}}` : String(value);
}

function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? character);
}

class CopyIn implements Submittable {
  readonly callback = undefined;

  constructor(
    readonly statement: string,
    readonly data: Buffer,
    readonly done: () => void,
    readonly failed: (error: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.statement);
  }

  handleCopyInResponse(connection: Connection): void {
    const wire = connection as Wire;
    wire.sendCopyFromChunk(this.data);
    wire.endCopyFrom();
  }

  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.failed(error);
  }

  handleReadyForQuery(): void {
    this.done();
  }
}
