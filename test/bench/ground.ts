import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { hashPassword } from '../../server/access/passwords.ts';
import { developmentSecrets, type Secrets } from '../../server/config/secrets.ts';
import { withClient } from '../../server/database/embedded/roles.ts';
import { type EmbeddedDatabase, startEmbedded } from '../../server/database/embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { DEMONSTRATION_PASSWORD } from '../../server/demonstration/accounts.ts';
import { loadDemonstration } from '../../server/demonstration/load.ts';
import { benchScale } from '../../server/demonstration/scale.ts';
import { Seal } from '../../server/protection/seal.ts';

/** Where years are kept between runs; a year takes minutes to load. */
export const KEPT = join('.data', 'bench');
const RECORD_VISIT = join('test', 'bench', 'record-visit.sql');
/** What a loaded year follows from: when any of it changes, the year is loaded anew. */
const ORIGINS = [join('server', 'database', 'migrations'), join('server', 'demonstration')];

/** A database with a loaded year. */
export interface Ground extends EmbeddedDatabase {
  readonly children: number;
  /** The file with the secrets that the year was sealed with. */
  readonly secretsFile: string;
  /** The process whose children are PostgreSQL's. */
  readonly postmasterPid: number;
  /** Seconds that loading took; null when the year of an earlier run was used. */
  readonly loadedIn: number | null;
}

/** Starts a durable PostgreSQL whose database holds a year of so many children, which is loaded at the first run. */
export async function layGround(children: number, say: (line: string) => void): Promise<Ground> {
  const folder = join(KEPT, `children-${children}`);
  const mark = join(folder, 'loaded-from');
  const origin = fingerprint();
  const kept = existsSync(mark) && readFileSync(mark, 'utf8') === origin;
  if (!kept) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const secretsFile = join(folder, 'secrets.json');
  const database = await startEmbedded({ folder: join(folder, 'database'), announce: say });
  const began = performance.now();
  if (!kept) {
    await load(database, children, developmentSecrets(secretsFile), say);
    writeFileSync(mark, origin);
  }
  await withClient(database.ownerUrl, (client) => client.query(readFileSync(RECORD_VISIT, 'utf8')));
  return {
    ...database,
    children,
    secretsFile,
    postmasterPid: await withClient(database.superuserUrl, postmasterOf),
    loadedIn: kept ? null : (performance.now() - began) / 1000,
  };
}

async function postmasterOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>(
    `select split_part(pg_read_file('postmaster.pid'), E'\n', 1)::int as pid`,
  );
  return rows[0]?.pid ?? 0;
}

async function load(
  { ownerUrl, stop }: EmbeddedDatabase,
  children: number,
  secrets: Secrets,
  say: (line: string) => void,
): Promise<void> {
  say(`Loading a year of ${children} children, once.`);
  try {
    await migrate(ownerUrl);
    const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
    await loadDemonstration(ownerUrl, { seal: new Seal(secrets), passwordHash, scale: benchScale(children) });
  } catch (error) {
    await stop();
    throw error;
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ORIGINS) {
    for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}
