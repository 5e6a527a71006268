import pg from 'pg';
import { OWNER_ROLE, ownerOrm } from './connection.ts';

const EXTENSIONS = ['btree_gist', 'pg_trgm'] as const;

/** Makes sure that the owner's and the application's roles exist, and that the migrations run as the owner. */
async function prepare(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'tonghu_owner') then create role tonghu_owner nologin createrole; end if;
      if not exists (select from pg_roles where rolname = 'tonghu_app') then create role tonghu_app nologin noinherit; end if;
    end $$`);
    const { rows } = await client.query<{ able: boolean }>(
      `select pg_has_role(current_user, '${OWNER_ROLE}', 'member') as able`,
    );
    if (!rows[0]?.able) await client.query(`grant ${OWNER_ROLE} to current_user`);
    for (const extension of EXTENSIONS) await client.query(`create extension if not exists ${extension}`);
    await client.query(`grant create, usage on schema public to ${OWNER_ROLE}`);
  } finally {
    await client.end();
  }
}

/**
 * Brings a database to the present schema, from empty or from any earlier version.
 * @param ownerUrl signs in as the owner, or as a role that may create roles and become the owner
 */
export async function migrate(ownerUrl: string): Promise<void> {
  await prepare(ownerUrl);
  const orm = await ownerOrm(ownerUrl);
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}
