import type { Limits } from './limits.ts';

/** How the server is reached, and how much it takes. */
export interface HttpConfig {
  /** People reach it over https, here or at a proxy in front: cookies are then `Secure`, and browsers are told to stay on it. */
  readonly secure: boolean;
  /** The names it answers to, each with a port or for any port: `tonghu.example`, `localhost:4000`. */
  readonly allowedHosts: readonly string[];
  /** Addresses or ranges of the proxies whose `X-Forwarded-*` headers are believed. Empty: none is. */
  readonly trustedProxies: readonly string[];
  readonly limits: Limits;
  readonly connections: ConnectionLimits;
}

/** When a connection is cut, so that slow clients hold nothing. Times in milliseconds. */
export interface ConnectionLimits {
  /** Until the headers of a request have arrived. */
  readonly headersMs: number;
  /** Until the whole request has arrived. */
  readonly requestMs: number;
  /** Of silence in the midst of a request or its answer. */
  readonly silenceMs: number;
  /** Of silence between two requests. */
  readonly keepAliveMs: number;
  /** How often the first two are looked at. */
  readonly checkEveryMs: number;
  /** Connections at one time; further ones are closed at once. */
  readonly connections: number;
}

/** Limits of connections for a server that nobody has set otherwise. */
export const DEFAULT_CONNECTIONS: ConnectionLimits = {
  headersMs: 5_000,
  requestMs: 15_000,
  silenceMs: 60_000,
  keepAliveMs: 30_000,
  checkEveryMs: 2_000,
  connections: 5_000,
};
