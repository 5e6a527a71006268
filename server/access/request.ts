import type { GraphQLResolveInfo } from 'graphql';
import type { ServedContext } from '../http/graphql-host.ts';
import type { Reader } from '../read/reader.ts';
import type { Locale } from '../rules/locale.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Act, Writer } from '../write/writer.ts';
import type { Actor, Credential } from './actor.ts';
import type { Gate } from './gate.ts';
import type { Demonstration } from './session.types.ts';

/** What all requests share. */
export interface Program {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly gate: Gate;
  readonly demonstration: Demonstration | null;
}

/** What one request carries through the schema: who asks, in which language, and the ways to read and to write. */
export class RequestContext implements ServedContext {
  /** One loader for each field that needs TypeScript, for the length of the request. */
  readonly loaders = new Map<string, unknown>();
  private found: Promise<Actor> | undefined;

  constructor(
    readonly http: ServedContext['http'],
    readonly program: Program,
    /** Absent when the request brings none. */
    readonly credential: Credential | undefined,
  ) {}

  get locale(): Locale {
    return this.http.caller.locale;
  }

  get origin(): string {
    return this.http.caller.origin;
  }

  get requestId(): string {
    return this.http.caller.requestId;
  }

  get gate(): Gate {
    return this.program.gate;
  }

  get demonstration(): Demonstration | null {
    return this.program.demonstration;
  }

  /** The injected clock's moment. */
  now(): Date {
    return this.program.reader.clock.now();
  }

  /** The same request with the credential it has just been given. */
  as(credential: Credential): RequestContext {
    return new RequestContext(this.http, this.program, credential);
  }

  /** Who calls, looked up once. @throws UNAUTHENTICATED */
  actor(): Promise<Actor> {
    this.found ??= this.program.reader.actor(this.required());
    return this.found;
  }

  /**
   * Answers a root field from the read path, as parsed rows keyed by response key.
   * @param found the id of the row, where TypeScript had to find it
   */
  read(info: GraphQLResolveInfo, found?: string): Promise<unknown> {
    return this.program.reader.root(info, this.required(), found);
  }

  /** The keyed hash by which an identifier is found. */
  hashOf(identifier: string): Buffer {
    return this.program.writer.seal.hash(identifier);
  }

  /** Rows of a statement of our own, for fields that need TypeScript, with the caller's rights. */
  query<Row extends object>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    return this.program.reader.query<Row>(sql, values, this.required());
  }

  /** Runs a mutation in its transaction and answers its payload, keyed by response key. */
  write(act: Act): Promise<object> {
    return this.program.writer.perform(act, this.required(), this.locale);
  }

  /** Hands out the session cookie, for so many seconds. */
  setSession(token: string, maxAge: number): void {
    this.http.setSession(token, maxAge);
  }

  /** Takes the session cookie back. */
  clearSession(): void {
    this.http.clearSession();
  }

  private required(): Credential {
    if (!this.credential) throw Refusal.unauthenticated();
    return this.credential;
  }
}
