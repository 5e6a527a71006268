import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../rules/refusal.ts';
import { openIncident } from './incident-log.ts';
import { languageOf } from './language.ts';
import { RefusedRequest } from './refused-request.ts';

const NOT_JSON = { zh: '请求正文不是有效的 JSON', en: 'The body is not valid JSON' };
const NOT_READABLE = { zh: '无法读取该请求', en: 'The request can’t be read' };
const NO_PAGE = { zh: '没有这个页面', en: 'There is no such page' };

function tooLarge(request: FastifyRequest): Refusal {
  const max = request.routeOptions.bodyLimit;
  const found = Math.max(Number(request.headers['content-length']) || 0, max + 1);
  return Refusal.limit({ limit: 'bodyBytes', max, found, retryAfterSeconds: null });
}

/** Statuses of Fastify's own refusals are right; its words are for developers. */
function fromFastify({ code, statusCode = 500 }: FastifyError, request: FastifyRequest): RefusedRequest | undefined {
  if (statusCode < 400 || statusCode > 499) return undefined;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new RefusedRequest(413, tooLarge(request));
  return new RefusedRequest(statusCode, Refusal.badRequest(statusCode === 400 ? NOT_JSON : NOT_READABLE));
}

function refusedRequest(error: Error, request: FastifyRequest): RefusedRequest {
  if (error instanceof RefusedRequest) return error;
  if (error instanceof Refusal) return new RefusedRequest(200, error);
  const known = fromFastify(error as FastifyError, request);
  return known ?? new RefusedRequest(500, openIncident(request.log, request.id, error));
}

function costOf({ exchange }: FastifyRequest) {
  return exchange ? { extensions: { cost: exchange.meter.report() } } : {};
}

/** Answers whatever failed before or beside GraphQL, in the shape of a GraphQL answer. */
export function answerError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const { status, refusal, headers } = refusedRequest(error, request);
  const { message, extensions } = refusal.render(languageOf(request.headers['accept-language']));
  const wait = extensions.retryAfterSeconds;
  if (typeof wait === 'number') reply.header('retry-after', String(wait));
  reply
    .code(status)
    .headers({ ...headers, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions }], ...costOf(request) }));
}

/** Refuses an address that leads nowhere. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): void {
  answerError(new RefusedRequest(404, Refusal.badRequest(NO_PAGE)), request, reply);
}
