import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../identity/clock.ts';
import { Refusal } from '../rules/refusal.ts';
import { callerOf } from './caller.ts';
import type { HttpConfig } from './config.ts';
import { CostBudget, CostMeter } from './cost-budget.ts';
import { queryOf } from './envelope.ts';
import { Exchange } from './exchange.ts';
import type { GraphqlHost, ServedContext } from './graphql-host.ts';
import { startGraphqlServer } from './graphql-server.ts';
import { RefusedRequest } from './refused-request.ts';
import { checkHost, checkSender, checkShape } from './request-guards.ts';

const PATH = '/graphql';
const POST_ONLY = { zh: '此地址只接受 POST', en: 'This address takes POST only' };

/** Answers hold personal data: they are never kept, never framed, never read as anything but JSON, and load nothing. */
const ANSWER_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
const HTTPS_HEADERS = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

/** What the route needs. */
export interface GraphqlRouteOptions<Context extends ServedContext> {
  readonly config: HttpConfig;
  readonly host: GraphqlHost<Context>;
  readonly clock: Clock;
}

/**
 * `POST /graphql`, the API. Answers are not compressed: they hold secrets beside text of the caller's choosing, and the
 * length of such a compressed answer tells the secret (BREACH).
 */
export async function graphqlRoute<Context extends ServedContext>(
  server: FastifyInstance,
  { config, host, clock }: GraphqlRouteOptions<Context>,
): Promise<void> {
  const { limits, secure } = config;
  const exchanges = new WeakMap<FastifyRequest, Exchange>();
  const budget = new CostBudget(limits.cost, clock);
  const apollo = await startGraphqlServer(host, limits, server.log);
  server.addHook('onClose', () => apollo.stop());

  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    checkHost(request, config);
    checkShape(request);
    const caller = callerOf(request, secure);
    checkSender(request, caller, config);
    exchanges.set(request, new Exchange(reply, secure, caller, new CostMeter(budget, caller)));
  };
  const exchangeOf = (request: FastifyRequest): Exchange => {
    const exchange = exchanges.get(request);
    if (!exchange) throw new Error('a request reached GraphQL past the guards');
    return exchange;
  };

  await server.register(fastifyCookie);
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(secure ? { ...ANSWER_HEADERS, ...HTTPS_HEADERS } : ANSWER_HEADERS);
  });
  server.post(PATH, {
    bodyLimit: limits.bodyBytes,
    onRequest: admit,
    preHandler: async (request) => {
      const query = queryOf(request.body, limits);
      exchangeOf(request).meter.charge(1 + Math.floor(query.length / limits.cost.charactersPerPoint));
    },
    handler: fastifyApolloHandler(apollo, { context: async (request) => host.context(exchangeOf(request)) }),
  });
  server.route({
    method: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'],
    url: PATH,
    onRequest: async () => {
      throw new RefusedRequest(405, Refusal.badRequest(POST_ONLY), { allow: 'POST' });
    },
    handler: () => undefined,
  });
}
