import { LRUCache } from 'lru-cache';
import pg from 'pg';

/** Prepared statements a connection keeps; a plan holds 64 to 197 KB in the backend, so the least recently used goes. */
const STATEMENTS_KEPT = 120;

type Send = (config: unknown, values?: unknown, callback?: unknown) => unknown;
type Wire = { readonly connection: { close(message: { type: 'S'; name: string }): void } };

/**
 * A connection that prepares every statement with parameters under a name of its own, so that PostgreSQL parses and plans
 * it once and not for every mutation; what is sent while another statement is under way does not wait for its answer.
 */
export class PreparingClient extends pg.Client {
  readonly #names = new LRUCache<string, string>({
    max: STATEMENTS_KEPT,
    dispose: (name) => (this as unknown as Wire).connection.close({ type: 'S', name }),
  });
  #named = 0;

  constructor(config: pg.ClientConfig) {
    super(config);
    const send = super.query.bind(this) as Send;
    const prepare: Send = (text, values, callback) =>
      typeof text === 'string' && Array.isArray(values) && values.length > 0
        ? send({ name: this.#nameOf(text), text, values }, callback)
        : send(text, values, callback);
    this.query = prepare as typeof this.query;
  }

  #nameOf(text: string): string {
    const known = this.#names.get(text);
    if (known) return known;
    this.#named += 1;
    const name = `write${this.#named}`;
    this.#names.set(text, name);
    return name;
  }
}
