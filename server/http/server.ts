import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import {
  type FastifyBaseLogger,
  type FastifyHttpOptions,
  type FastifyInstance,
  type FastifyPluginAsync,
  fastify,
  LogController,
} from 'fastify';
import type { Clock } from '../identity/clock.ts';
import { Refusal } from '../rules/refusal.ts';
import type { HttpConfig } from './config.ts';
import { answerError, answerNotFound } from './error-answer.ts';
import type { GraphqlHost, ServedContext } from './graphql-host.ts';
import { graphqlRoute } from './graphql-route.ts';
import { healthRoutes, type Readiness } from './health.ts';
import { pageRoutes } from './pages.ts';
import { RefusedRequest } from './refused-request.ts';

/** What the HTTP server is made of. */
export interface HttpServerOptions<Context extends ServedContext> {
  readonly config: HttpConfig;
  readonly host: GraphqlHost<Context>;
  readonly readiness: Readiness;
  /** The folder of the built admin; without it the server is the API alone. */
  readonly adminRoot?: string;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
}

function serverOptions(
  { connections, trustedProxies }: HttpConfig,
  log: FastifyBaseLogger,
): FastifyHttpOptions<Server> {
  const { headersMs, requestMs, silenceMs, keepAliveMs, checkEveryMs } = connections;
  return {
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    connectionTimeout: silenceMs,
    keepAliveTimeout: keepAliveMs,
    requestTimeout: requestMs,
    http: { headersTimeout: headersMs, connectionsCheckingInterval: checkEveryMs },
    return503OnClosing: false,
    frameworkErrors: answerError,
  };
}

/** One line a request, without a word of what was asked: addresses, queries, variables and cookies may name a child. */
function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { method, url: route } = request.routeOptions;
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ method, route, status: reply.statusCode, milliseconds }, 'request');
    done();
  });
}

function refuseWhileStopping(server: FastifyInstance, isStopping: () => boolean): void {
  server.addHook('onRequest', (_request, _reply, done) => {
    done(isStopping() ? new RefusedRequest(503, Refusal.unavailable()) : undefined);
  });
}

/**
 * The HTTP server: the API, the admin's pages, and health. It listens to nothing until told; {@link drain} stops it.
 * @throws when the admin's folder has no page
 */
export async function createHttpServer<Context extends ServedContext>({
  config,
  host,
  readiness,
  adminRoot,
  clock,
  log,
}: HttpServerOptions<Context>): Promise<FastifyInstance> {
  let stopping = false;
  const isStopping = () => stopping;
  const server: FastifyInstance = fastify(serverOptions(config, log));
  server.server.maxConnections = config.connections.connections;
  server.setErrorHandler(answerError);
  server.setNotFoundHandler(answerNotFound);
  server.addHook('preClose', async () => {
    stopping = true;
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    reply.header('x-request-id', request.id);
    if (stopping) reply.header('connection', 'close');
    done(null, payload);
  });
  logRequests(server);
  const health: FastifyPluginAsync = async (scope) => healthRoutes(scope, readiness, isStopping);
  const api: FastifyPluginAsync = async (scope) => {
    refuseWhileStopping(scope, isStopping);
    await graphqlRoute(scope, { config, host, clock });
  };
  const pages: FastifyPluginAsync = async (scope) => {
    refuseWhileStopping(scope, isStopping);
    if (adminRoot) await pageRoutes(scope, config, adminRoot);
  };
  await server.register(health).register(api).register(pages);
  await server.ready();
  return server;
}
