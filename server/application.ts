import { join } from 'node:path';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { Gate } from './access/gate.ts';
import { type Program, RequestContext } from './access/request.ts';
import type { Demonstration } from './access/session.types.ts';
import type { Config } from './config.ts';
import { applicationOrm, readPool } from './database/connection.ts';
import type { HttpConfig } from './http/config.ts';
import { DEFAULT_CONNECTIONS } from './http/config.ts';
import type { GraphqlHost } from './http/graphql-host.ts';
import { DEFAULT_LIMITS } from './http/limits.ts';
import { createHttpServer } from './http/server.ts';
import type { Clock } from './identity/clock.ts';
import { Seal } from './protection/seal.ts';
import { Planner } from './read/plans.ts';
import { Reader } from './read/reader.ts';
import { buildSchema } from './schema/build.ts';
import { Writer } from './write/writer.ts';

/** Connections of each kind. PostgreSQL does the work; more of them than it has processors only wait inside it. */
const READING = 8;
const WRITING = 8;

/** What an application is started with. */
export interface ApplicationOptions {
  readonly config: Pick<Config, 'secure' | 'allowedHosts' | 'trustedProxies' | 'secrets'>;
  /** Signs in as the application's role, to a database that has been migrated. */
  readonly appUrl: string;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  readonly adminRoot?: string;
  readonly demonstration?: Demonstration | null;
  /** Other limits than the default, for a bench. */
  readonly http?: Partial<Pick<HttpConfig, 'limits' | 'connections'>>;
}

/** The running program, listening to nothing yet. */
export interface Application {
  readonly server: FastifyInstance;
  readonly program: Program;
  /** Closes the server and every connection to the database. */
  close(): Promise<void>;
}

function hostOf(program: Program, schema: ReturnType<typeof buildSchema>): GraphqlHost<RequestContext> {
  return {
    schema,
    context(http) {
      const { tokenHash, origin, requestId } = http.caller;
      return new RequestContext(http, program, tokenHash && { tokenHash, origin, requestId });
    },
    answer({ document, operationName, variables }, { credential }) {
      return credential ? program.reader.answer(document, operationName, variables, credential) : Promise.resolve(null);
    },
    mayIntrospect: (context) =>
      context.actor().then(
        () => true,
        () => false,
      ),
  };
}

/** Puts the program together over a migrated database. */
export async function startApplication({
  config,
  appUrl,
  clock,
  log,
  adminRoot,
  demonstration = null,
  http = {},
}: ApplicationOptions): Promise<Application> {
  const schema = buildSchema();
  const planner = new Planner(schema);
  const pool = readPool(appUrl, READING);
  const orm = await applicationOrm(appUrl, WRITING);
  const program: Program = {
    reader: new Reader(pool, planner, clock),
    writer: new Writer(orm, planner, clock, new Seal(config.secrets)),
    gate: new Gate(pool, clock),
    demonstration,
  };
  const server = await createHttpServer({
    config: { ...config, limits: DEFAULT_LIMITS, connections: DEFAULT_CONNECTIONS, ...http },
    host: hostOf(program, schema),
    readiness: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    ...(adminRoot ? { adminRoot } : {}),
    clock,
    log,
  });
  return {
    server,
    program,
    async close() {
      await server.close();
      await Promise.all([orm.close(), pool.end()]);
    },
  };
}

/** Where the built admin lies, beside the built server. */
export const ADMIN_ROOT = join(import.meta.dirname, '..', 'admin');
