import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../rules/refusal.ts';
import type { Caller } from './graphql-host.ts';
import { languageOf } from './language.ts';
import { RefusedRequest } from './refused-request.ts';
import { sessionToken } from './session-cookie.ts';

/** `Bearer` and a token of at most 256 characters. */
const BEARER = /^Bearer ([\w.~+/=-]{1,256})$/i;

const TWO_CREDENTIALS = { zh: '会话与密钥只能择一使用', en: 'Use either the session or a key, not both' };
const NOT_BEARER = { zh: 'Authorization 须为 Bearer 加密钥', en: 'Authorization must be Bearer and the key' };

function keyOf(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined;
  const key = BEARER.exec(authorization)?.[1];
  if (!key) throw new RefusedRequest(400, Refusal.badRequest(NOT_BEARER));
  return key;
}

/**
 * Who sends a request: the session of its cookie, or the key of its Authorization header; never both, and never anything
 * in the address, which ends up in logs and histories. @throws RefusedRequest
 */
export function callerOf(request: FastifyRequest, secure: boolean): Caller {
  const session = sessionToken(request, secure);
  const key = keyOf(request.headers.authorization);
  if (session && key) throw new RefusedRequest(400, Refusal.badRequest(TWO_CREDENTIALS));
  const token = session ?? key;
  return {
    kind: session ? 'session' : key ? 'key' : 'none',
    ...(token && { tokenHash: hash('sha256', token, 'buffer') }),
    origin: request.ip,
    requestId: request.id,
    locale: languageOf(request.headers['accept-language']),
  };
}
