import type { GraphQLResolveInfo } from 'graphql';
import type { Locale } from '../rules/locale.ts';
import type { Act } from '../write/writer.ts';
import type { Actor, Credential } from './actor.ts';

/** What one request carries through the schema: who asks, in which language, and the ways to read and to write. */
export interface RequestContext {
  /** Absent when the request brings no credential. */
  readonly credential: Credential | undefined;
  readonly locale: Locale;
  /** Who calls, looked up once. @throws UNAUTHENTICATED */
  actor(): Promise<Actor>;
  /** Answers a root field from the read path, as parsed rows keyed by response key. */
  read(info: GraphQLResolveInfo): Promise<unknown>;
  /** Rows of a statement of our own, for fields that need TypeScript, with the caller's rights. */
  query<Row extends object>(sql: string, values: readonly unknown[]): Promise<readonly Row[]>;
  /** Runs a mutation in its transaction and answers its payload, keyed by response key. */
  write(act: Act): Promise<object>;
  /** One loader for each field that needs TypeScript, for the length of the request. */
  readonly loaders: Map<string, unknown>;
  /** Hands out or takes back the session cookie. */
  setSession(token: string, expires: Date): void;
  clearSession(): void;
}
