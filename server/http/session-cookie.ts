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
export function sessionToken({ headers, server }: FastifyRequest, secure: boolean): string | undefined {
  return headers.cookie === undefined ? undefined : server.parseCookie(headers.cookie)[cookieName(secure)] || undefined;
}

/** Hands out the session cookie: out of reach of scripts, and sent by our own pages only. @param maxAge seconds, since the browser's clock is not ours */
export function giveSession(reply: FastifyReply, secure: boolean, token: string, maxAge: number): void {
  reply.setCookie(cookieName(secure), token, { ...attributes(secure), maxAge });
}

/** Takes the session cookie back. */
export function takeSession(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(cookieName(secure), attributes(secure));
}
