import { createHash } from 'node:crypto';
import pg from 'pg';
import { become, type Credential } from '../../../server/access/actor.ts';
import type { Role } from '../../../server/access/roles.ts';
import { runOn } from '../../../server/database/pipeline.ts';
import { allModels, type FieldModel, seers, type TableModel } from '../../../server/read/model.ts';
import type { Speaker, TestApplication } from '../../support/application.ts';
import { TEST_NOW } from '../../support/application.ts';

/** A row as PostgreSQL's own JSON, with what is computed under `=name` and what a field sorts by under `<name`. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Every row that a caller may see, read table by table: what the reference answers from. */
export class Rows {
  readonly #indexes = new Map<string, ReadonlyMap<unknown, readonly Row[]>>();

  constructor(
    readonly role: Role,
    readonly tables: ReadonlyMap<string, readonly Row[]>,
  ) {}

  /** All rows of a type. */
  of(type: string): readonly Row[] {
    return this.tables.get(type) ?? [];
  }

  /** The row of that id, if the caller may see it. */
  one(type: string, id: unknown): Row | undefined {
    return this.pointing(type, 'id', id)[0];
  }

  /** The rows whose column has that value. */
  pointing(type: string, column: string, value: unknown): readonly Row[] {
    const name = `${type}.${column}`;
    const index = this.#indexes.get(name) ?? Map.groupBy(this.of(type), (row) => row[column]);
    this.#indexes.set(name, index);
    return index.get(value) ?? [];
  }
}

function extraColumns(field: FieldModel): readonly string[] {
  if (field.is === 'reference') return [`${field.sql('t')} as "=${field.name}"`];
  if (field.is !== 'value') return [];
  return [`${field.sql('t')} as "=${field.name}"`, `${(field.sortSql ?? field.sql)('t')} as "<${field.name}"`];
}

function everything(model: TableModel, role: Role): string {
  const seen = [...model.fields.values()].filter((field) => seers(model, field).includes(role));
  const columns = ['t.*', ...seen.flatMap(extraColumns)];
  return `select coalesce(json_agg(row_to_json(r)), '[]')::text from (select ${columns.join(', ')} from ${model.table} t) r`;
}

/** What a session's requests bring to the database. */
export function credentialOf({ cookie }: Speaker): Credential {
  const token = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1));
  return { tokenHash: createHash('sha256').update(token).digest(), origin: '127.0.0.1', requestId: 'reference' };
}

/** Runs statements as somebody, with the very settings of a request. @returns the text of the last one's only value */
export async function asCaller(
  client: pg.PoolClient,
  credential: Credential,
  role: Role,
  sql: string,
): Promise<string> {
  const name = createHash('sha1').update(`${role}${sql}`).digest('hex');
  const [, rows] = await runOn(client, [
    become(credential, role, { now: new Date(TEST_NOW).toISOString(), today: TEST_NOW.slice(0, 10) }),
    { name, text: sql, values: [] },
  ]);
  return rows?.[0]?.[0] ?? 'null';
}

/** Reads every table as a caller of that role. */
export async function rowsOf(app: TestApplication, speaker: Speaker, role: Role): Promise<Rows> {
  const pool = new pg.Pool({
    connectionString: app.database.appUrl,
    max: 1,
    options: '-c role=tonghu_app -c timezone=Asia/Shanghai',
  });
  const client = await pool.connect();
  try {
    const tables = new Map<string, readonly Row[]>();
    for (const model of allModels().filter((each) => !each.hidden && each.guards[role]))
      tables.set(model.type, JSON.parse(await asCaller(client, credentialOf(speaker), role, everything(model, role))));
    return new Rows(role, tables);
  } finally {
    client.release();
    await pool.end();
  }
}
