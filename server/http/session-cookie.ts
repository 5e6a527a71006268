import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The session cookie. `__Host-` has browsers hold it to this very host, to https and to all paths; plain http, which is for
 * development only, can't have it.
 */
function cookieName(secure: boolean): string {
  return secure ? '__Host-tonghu' : 'tonghu';
}

function attributes(secure: boolean) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
}

/** The session token that a request brings. */
export function sessionToken(request: FastifyRequest, secure: boolean): string | undefined {
  return request.cookies[cookieName(secure)] || undefined;
}

/** Hands out the session cookie: out of reach of scripts, and sent by our own pages only. */
export function giveSession(reply: FastifyReply, secure: boolean, token: string, expires: Date): void {
  reply.setCookie(cookieName(secure), token, { ...attributes(secure), expires });
}

/** Takes the session cookie back. */
export function takeSession(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(cookieName(secure), attributes(secure));
}
