import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import pg from 'pg';
import { ENTITIES } from '../schema/entities.ts';
import { Migration20220207Ground } from './migrations/20220207-ground.ts';
import { PreparingClient } from './preparing-client.ts';

/** The role that owns every table. Migrations run as it. */
export const OWNER_ROLE = 'tonghu_owner';
/** The role the application signs in as; it may only take the callers' roles. */
export const APPLICATION_ROLE = 'tonghu_app';

function ormOptions(url: string): Options {
  return {
    clientUrl: url,
    entities: ENTITIES,
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    migrations: {
      migrationsList: [Migration20220207Ground],
      snapshot: false,
      transactional: true,
      tableName: 'migration',
    },
    schemaGenerator: {
      skipTables: ['credential', 'session', 'api_key', 'sign_in_attempt', 'idempotency', 'number_series', 'migration'],
    },
    forceUtcTimezone: false,
    logger: () => undefined,
    validateRequired: true,
  };
}

/** The ORM for migrations, as the owner. The caller closes it. */
export function ownerOrm(url: string): Promise<MikroORM> {
  const driverOptions = { options: `-c role=${OWNER_ROLE}` };
  return MikroORM.init({ ...ormOptions(url), pool: { min: 0, max: 1 }, driverOptions } as Options);
}

/** The ORM of the application's writes. @param url signs in as {@link APPLICATION_ROLE}, or as one that may become it */
export function applicationOrm(url: string, connections: number): Promise<MikroORM> {
  return MikroORM.init({
    ...ormOptions(url),
    pool: { min: 0, max: connections, idleTimeoutMillis: 0 },
    driverOptions: { ...sessionOptions(), Client: PreparingClient },
  } as Options);
}

function sessionOptions(): { options: string } {
  return {
    options: `-c role=${APPLICATION_ROLE} -c timezone=Asia/Shanghai -c statement_timeout=15000 -c idle_in_transaction_session_timeout=20000`,
  };
}

/** The pool of the read path. Idle connections are kept, since their plans go with them. */
export function readPool(url: string, connections: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: connections, idleTimeoutMillis: 0, ...sessionOptions() });
  pool.on('error', () => undefined);
  return pool;
}
