import type { FastifyRequest } from 'fastify';
import { Refusal } from '../rules/refusal.ts';
import type { HttpConfig } from './config.ts';
import type { Caller } from './graphql-host.ts';
import { RefusedRequest } from './refused-request.ts';

/** The header by which our own pages show that they are ours. */
export const CSRF_HEADER = 'x-tonghu-csrf';

const WRONG_HOST = { zh: '本服务不应答此主机名', en: 'This server does not answer to that host name' };
const FOREIGN_PAGE = { zh: '不接受来自其他网站的请求', en: 'Requests from other sites are not taken' };
const NO_CSRF_HEADER = {
  zh: '使用会话的请求须带有 x-tonghu-csrf: 1',
  en: 'A request with a session needs the header x-tonghu-csrf: 1',
};
const JSON_ONLY = { zh: '请求须为 application/json', en: 'The request must be application/json' };
const ADDRESS_ONLY = { zh: '地址中不得带有参数', en: 'The address must not carry parameters' };

/**
 * Refuses host names that are not ours: a name that someone points at us would make their pages and ours one origin (DNS
 * rebinding), and links built from it would lead astray. @throws RefusedRequest 421
 */
export function checkHost(request: FastifyRequest, { allowedHosts }: HttpConfig): void {
  if (allowedHosts.includes(request.host.toLowerCase())) return;
  if (allowedHosts.includes(request.hostname.toLowerCase())) return;
  throw new RefusedRequest(421, Refusal.forbidden(WRONG_HOST));
}

/** Refuses anything but JSON, before the body is read. @throws RefusedRequest 415, 400 */
export function checkShape(request: FastifyRequest): void {
  const [type] = (request.headers['content-type'] ?? '').split(';', 1);
  if (type?.trim().toLowerCase() !== 'application/json') throw new RefusedRequest(415, Refusal.badRequest(JSON_ONLY));
  if (request.url.includes('?')) throw new RefusedRequest(400, Refusal.badRequest(ADDRESS_ONLY));
}

/**
 * Refuses what another site makes a browser send. Several locks on one door, since each has failed somewhere: the cookie is
 * `SameSite=Strict`; JSON and our own header force a preflight, which is never granted; and browsers say where a request
 * comes from. Programs that are no browsers send neither Origin nor Sec-Fetch-Site. @throws RefusedRequest 403
 */
export function checkSender(request: FastifyRequest, caller: Caller, { secure }: HttpConfig): void {
  const { origin, 'sec-fetch-site': site, [CSRF_HEADER]: ours } = request.headers;
  const own = `${secure ? 'https' : 'http'}://${request.host}`;
  const foreign = (origin !== undefined && origin !== own) || (site !== undefined && site !== 'same-origin');
  if (foreign) throw new RefusedRequest(403, Refusal.forbidden(FOREIGN_PAGE));
  if (caller.kind === 'session' && ours !== '1') throw new RefusedRequest(403, Refusal.forbidden(NO_CSRF_HEADER));
}
