import { randomBytes } from 'node:crypto';
import { OWNER, withClient } from '../../server/database/embedded/roles.ts';
import { CLUSTER_VARIABLE } from './cluster-host.ts';

/** The addresses of one database under the three logins that tests need. */
export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
}

/** A database that belongs to one test file alone. */
export interface TestDatabase extends DatabaseUrls {
  readonly name: string;
  /** Removes it, ending connections that are still open. */
  drop(): Promise<void>;
}

/** What a test's database holds at its start: prepared once per run, then copied in a tenth of a second. */
export interface Template {
  readonly name: string;
  /** What it builds on; without one, an empty database with the product's logins and extensions. */
  readonly from?: Template;
  /** Fills the database. Must close its connections before it returns. */
  prepare(urls: DatabaseUrls): Promise<void>;
}

/** The present schema, without any rows but those that migrations write. */
export const MIGRATED: Template = {
  name: 'migrated',
  async prepare({ ownerUrl }) {
    const { migrate } = await import('../../server/database/migrate.ts');
    await migrate(ownerUrl);
  },
};

/** Held while a template is prepared, so that of several test files only one prepares it. Any number serves. */
const PREPARING = 20220207;

/** Makes a database for one test file. */
export async function createDatabase(template: Template = MIGRATED): Promise<TestDatabase> {
  const server = await clusterUrls();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(server.superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [PREPARING]);
    const source = await prepared(server, template);
    await client.query('select pg_advisory_unlock($1)', [PREPARING]);
    await client.query(`create database ${name} template ${source} owner ${OWNER}`);
  });
  const drop = () => execute(server, `drop database ${name} with (force)`);
  return { ...urlsOf(server, name), name, drop };
}

/** The name of a template's database, which is prepared first if this run has not done so yet. */
async function prepared(server: DatabaseUrls, template: Template): Promise<string> {
  const name = `template_${template.name}`;
  if (await exists(server, name)) return name;
  const source = template.from ? await prepared(server, template.from) : 'tonghu';
  const unfinished = `${name}_unfinished`;
  await execute(server, `drop database if exists ${unfinished} with (force)`);
  await execute(server, `create database ${unfinished} template ${source} owner ${OWNER}`);
  await template.prepare(urlsOf(server, unfinished));
  await execute(server, `alter database ${unfinished} rename to ${name}`);
  return name;
}

async function clusterUrls(): Promise<DatabaseUrls> {
  const host = process.env[CLUSTER_VARIABLE];
  if (!host) throw new Error('There is no database server for tests: run them with npm run jest.');
  const response = await fetch(host);
  if (!response.ok) throw new Error(`The database server for tests did not start: ${await response.text()}`);
  return (await response.json()) as DatabaseUrls;
}

function urlsOf(server: DatabaseUrls, database: string): DatabaseUrls {
  const inDatabase = (url: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
  return {
    ownerUrl: inDatabase(server.ownerUrl),
    appUrl: inDatabase(server.appUrl),
    superuserUrl: inDatabase(server.superuserUrl),
  };
}

function exists(server: DatabaseUrls, database: string): Promise<boolean> {
  return withClient(server.superuserUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    return rowCount === 1;
  });
}

async function execute(server: DatabaseUrls, statement: string): Promise<void> {
  await withClient(server.superuserUrl, (client) => client.query(statement));
}
