import { Client } from 'pg';
import type { Passwords } from './passwords.ts';

/** The database that the product lives in, and its two logins. */
export const DATABASE = 'tonghu';
export const OWNER = 'tonghu_owner';
export const APPLICATION = 'tonghu_app';

/** Trusted extensions, made by the superuser so that the owner needs no right to make them. */
const EXTENSIONS = ['pg_trgm', 'btree_gist', 'pgcrypto'];

/** The address of a database of an embedded server. */
export function databaseUrl(login: string, password: string, port: number, database: string = DATABASE): string {
  return `postgres://${login}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes what migrations presuppose, as far as it is missing: the owner, who may make roles but is no superuser and so
 * bound by row-level security; the application's login, which owns
 * nothing and has no role's rights until it takes the role; the database; its extensions.
 */
export async function prepareDatabase(superuserUrl: string, passwords: Passwords): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await keepLogin(client, OWNER, 'createrole', passwords.owner);
    await keepLogin(client, APPLICATION, 'nocreaterole noinherit', passwords.application);
    await client.query(`grant ${APPLICATION} to ${OWNER} with admin true, inherit false, set true`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`);
  });
  const url = new URL(superuserUrl);
  url.pathname = `/${DATABASE}`;
  await withClient(url.href, async (client) => {
    for (const extension of EXTENSIONS) await client.query(`create extension if not exists ${extension}`);
  });
}

/** Runs work on a connection of its own. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url);
  await client.connect();
  return work(client).finally(() => client.end());
}

async function keepLogin(client: Client, login: string, attributes: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [login]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(
    `${verb} role ${login} login nosuperuser ${attributes} password ${client.escapeLiteral(password)}`,
  );
}
