import type { FastifyReply } from 'fastify';
import type { CostMeter } from './cost-budget.ts';
import type { Caller, HttpContext } from './graphql-host.ts';
import { giveSession, takeSession } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until the request has passed the guards of the API. */
    exchange: Exchange | null;
  }
}

/** One HTTP request and its answer, as the GraphQL program sees them. */
export class Exchange implements HttpContext {
  readonly #reply: FastifyReply;
  readonly #secure: boolean;
  #signal: AbortSignal | undefined;

  constructor(
    reply: FastifyReply,
    secure: boolean,
    readonly caller: Caller,
    readonly meter: CostMeter,
  ) {
    this.#reply = reply;
    this.#secure = secure;
  }

  get signal(): AbortSignal {
    this.#signal ??= this.#watch();
    return this.#signal;
  }

  setSession(token: string, maxAge: number): void {
    giveSession(this.#reply, this.#secure, token, maxAge);
  }

  clearSession(): void {
    takeSession(this.#reply, this.#secure);
  }

  #watch(): AbortSignal {
    const controller = new AbortController();
    const { raw } = this.#reply;
    raw.once('close', () => {
      if (!raw.writableFinished) controller.abort();
    });
    return controller.signal;
  }
}
