import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { withClient } from '../../server/database/embedded/roles.ts';
import type { Ground } from './ground.ts';
import type { Effort } from './measure.ts';
import type { Circumstances } from './report.ts';

const GIGABYTE = 2 ** 30;
const PACKAGE = join('test', 'bench', 'postgraphile', 'package.json');

interface DatabaseRow {
  readonly cases: number;
  readonly visits: number;
  readonly attendees: number;
  readonly megabytes: number;
  readonly buffers: string;
  readonly version: string;
}

const DATABASE = `select (select count(*)::int from support_case) as cases,
  (select count(*)::int from home_visit) as visits, (select count(*)::int from visit_attendee) as attendees,
  (pg_database_size(current_database()) / 1048576)::int as megabytes, current_setting('shared_buffers') as buffers,
  split_part(current_setting('server_version'), ' ', 1) as version`;

/** What is known before the measurement begins. */
export async function circumstancesOf(ground: Ground, atOnce: number, effort: Effort): Promise<Circumstances> {
  const url = new URL(ground.superuserUrl);
  url.pathname = '/tonghu';
  const [database] = await withClient(url.href, async (client) => (await client.query<DatabaseRow>(DATABASE)).rows);
  const own = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { dependencies: Record<string, string> };
  const [load = 0] = loadavg();
  return {
    date: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    children: ground.children,
    cases: database?.cases ?? 0,
    visits: database?.visits ?? 0,
    attendees: database?.attendees ?? 0,
    databaseMegabytes: database?.megabytes ?? 0,
    sharedBuffers: database?.buffers ?? '',
    postgres: database?.version ?? '',
    node: process.version,
    postgraphile: own.dependencies.postgraphile ?? '',
    processors: `${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'})`,
    memoryGigabytes: Math.round(totalmem() / GIGABYTE),
    loadBefore: load,
    loadAfter: load,
    atOnce,
    effort,
  };
}
