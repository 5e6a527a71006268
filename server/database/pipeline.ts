import type { Connection, Pool, PoolClient, QueryConfig, Submittable } from 'pg';
import pg from 'pg';
import pgValues from 'pg/lib/utils.js';

/** A statement that is prepared once per connection under its name. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}
/** A row as PostgreSQL sent it: the text of each column. */
export type TextRow = readonly (string | null)[];

/** Prepared statements a connection keeps; a plan holds 64 to 197 KB in the backend, so the least recently used goes. */
const STATEMENTS_KEPT = 120;

type Wire = Connection & {
  readonly stream: { cork(): void; uncork(): void };
  parse(query: { name: string; text: string; types: [] }): void;
  bind(config: QueryConfig & { statement: string; portal: string; valueMapper: (value: unknown) => unknown }): void;
  execute(config: { portal: string; rows: number }): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
};

/** Names that PostgreSQL has confirmed on a connection, oldest use first. */
const prepared = new WeakMap<object, Set<string>>();

function preparedOn(connection: object): Set<string> {
  const names = prepared.get(connection) ?? new Set<string>();
  prepared.set(connection, names);
  return names;
}

/**
 * Several statements sent before one Sync: one round trip and one implicit transaction, so that settings made by the first
 * hold for the others and for nothing else. A statement's name counts as known only when its ParseComplete has arrived.
 */
class Pipeline implements Submittable {
  readonly #rows: TextRow[][] = [];
  readonly #parsing: string[] = [];
  #current = 0;
  #forget: () => void = () => undefined;
  readonly callback = undefined;

  constructor(
    readonly statements: readonly NamedStatement[],
    readonly done: (rows: readonly (readonly TextRow[])[]) => void,
    readonly failed: (error: Error) => void,
  ) {
    this.#rows = statements.map(() => []);
  }

  submit(connection: Connection): void {
    const wire = connection as Wire;
    const known = preparedOn(connection);
    const confirm = () => known.add(this.#parsing.shift() ?? '');
    connection.on('parseComplete', confirm);
    this.#forget = () => connection.removeListener('parseComplete', confirm);
    wire.stream.cork();
    this.#makeRoom(wire, known);
    for (const { name, text, values } of this.statements) {
      if (known.delete(name)) known.add(name);
      else {
        this.#parsing.push(name);
        wire.parse({ name, text, types: [] });
      }
      wire.bind({ text, statement: name, portal: '', values: [...values], valueMapper: pgValues.prepareValue });
      wire.execute({ portal: '', rows: 0 });
    }
    wire.sync();
    wire.stream.uncork();
  }

  /** Drops the statements used longest ago. First of all: after an error PostgreSQL skips what follows up to the Sync. */
  #makeRoom(wire: Wire, known: Set<string>): void {
    const wanted = new Set(this.statements.map(({ name }) => name));
    const room = STATEMENTS_KEPT - [...wanted].filter((name) => !known.has(name)).length;
    for (const name of known) {
      if (known.size <= room) return;
      if (wanted.has(name)) continue;
      known.delete(name);
      wire.close({ type: 'S', name });
    }
  }

  handleRowDescription(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
  handleCopyInResponse(): void {}
  handleDataRow(message: { fields: (string | null)[] }): void {
    this.#rows[this.#current]?.push(message.fields);
  }
  handleCommandComplete(): void {
    this.#current += 1;
  }
  handleError(error: Error): void {
    this.#forget();
    this.failed(error);
  }
  handleReadyForQuery(): void {
    this.#forget();
    this.done(this.#rows);
  }
}

/** Runs statements in one round trip on a connection. @returns the rows of each */
export function runOn(
  client: PoolClient,
  statements: readonly NamedStatement[],
): Promise<readonly (readonly TextRow[])[]> {
  return new Promise((resolve, reject) => {
    client.query(new Pipeline(statements, resolve, reject) as unknown as Submittable);
  });
}

/** Runs statements in one round trip on a connection of the pool. @throws the database's error; nothing is kept then */
export async function runTogether(
  pool: Pool,
  statements: readonly NamedStatement[],
): Promise<readonly (readonly TextRow[])[]> {
  const client = await pool.connect();
  try {
    const rows = await runOn(client, statements);
    client.release();
    return rows;
  } catch (error) {
    client.release(isConnectionLost(error));
    throw error;
  }
}

/** Whether an error ended the connection: all do but those PostgreSQL reports and goes on after. */
export function isConnectionLost(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || error.severity === 'FATAL' || error.severity === 'PANIC';
}
