import { type ApolloServer, HeaderMap } from '@apollo/server';
import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Clock } from '../identity/clock.ts';
import { Refusal } from '../rules/refusal.ts';
import { callerOf } from './caller.ts';
import type { HttpConfig } from './config.ts';
import { CostBudget } from './cost-budget.ts';
import { queryOf } from './envelope.ts';
import { Exchange } from './exchange.ts';
import type { GraphqlHost, ServedContext } from './graphql-host.ts';
import { startGraphqlServer } from './graphql-server.ts';
import { RefusedRequest } from './refused-request.ts';
import { checkHost, checkSender, checkShape } from './request-guards.ts';

const PATH = '/graphql';
const POST_ONLY = { zh: '此地址只接受 POST', en: 'This address takes POST only' };
const NO_HEADERS = new HeaderMap();

/** Answers hold personal data: they are never kept, never framed, never read as anything but JSON, and load nothing. */
const ANSWER_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
const HTTPS_HEADERS = { ...ANSWER_HEADERS, 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

/** What the route needs. */
export interface GraphqlRouteOptions<Context extends ServedContext> {
  readonly config: HttpConfig;
  readonly host: GraphqlHost<Context>;
  readonly clock: Clock;
}

/** Has Apollo answer. The request's headers are our business alone, so it sees none of them. */
async function execute<Context extends ServedContext>(
  apollo: ApolloServer<Context>,
  reply: FastifyReply,
  body: unknown,
  context: () => Promise<Context>,
): Promise<string> {
  const httpGraphQLRequest = { method: 'POST', headers: NO_HEADERS, search: '', body };
  const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
  if (answer.body.kind !== 'complete') throw new Error('an answer in parts, which no schema of ours can have');
  reply.code(answer.status ?? 200);
  for (const [name, value] of answer.headers) reply.header(name, value);
  return answer.body.string;
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
  const budget = new CostBudget(limits.cost, clock);
  const apollo = await startGraphqlServer(host, limits, server.log);

  server.decorateRequest('exchange', null);
  await server.register(fastifyCookie, { hook: false });
  server.addHook('onClose', () => apollo.stop());
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(secure ? HTTPS_HEADERS : ANSWER_HEADERS);
    done();
  });
  server.post(PATH, {
    bodyLimit: limits.bodyBytes,
    onRequest: (request, reply, done) => {
      checkHost(request, config);
      checkShape(request);
      const caller = callerOf(request, secure);
      checkSender(request, caller, config);
      request.exchange = new Exchange(reply, secure, caller, budget.meter(caller));
      done();
    },
    handler: ({ exchange, body }, reply) => {
      if (!exchange) throw new Error('a request reached GraphQL past the guards');
      const query = queryOf(body, limits);
      exchange.meter.charge(1 + Math.floor(query.length / limits.cost.charactersPerPoint));
      return execute(apollo, reply, body, async () => host.context(exchange));
    },
  });
  server.route({
    method: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'],
    url: PATH,
    handler: () => {
      throw new RefusedRequest(405, Refusal.badRequest(POST_ONLY), { allow: 'POST' });
    },
  });
}
