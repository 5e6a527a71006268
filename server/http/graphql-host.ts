import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Locale } from '../rules/locale.ts';
import type { CostMeter } from './cost-budget.ts';

/** Who is calling, as far as HTTP can tell. Whether the credential is worth anything, the database decides. */
export interface Caller {
  readonly kind: 'session' | 'key' | 'none';
  /** SHA-256 of the cookie's or key's token. The token itself goes no further than the HTTP layer. */
  readonly tokenHash?: Buffer;
  /** The caller's address. */
  readonly origin: string;
  readonly requestId: string;
  readonly locale: Locale;
}

/** What HTTP gives to one GraphQL request, and what the request may do to the HTTP answer. */
export interface HttpContext {
  readonly caller: Caller;
  /** What the request has cost so far; work outside the query's own size is charged here. */
  readonly meter: CostMeter;
  /** Aborted when the caller goes away before the answer is complete. */
  readonly signal: AbortSignal;
  /** Hands out the session cookie, for so many seconds. */
  setSession(token: string, maxAge: number): void;
  /** Takes the session cookie back. */
  clearSession(): void;
}

/** An operation that has been parsed, validated, and found within the limits. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a GraphQL context must carry for the HTTP layer. Apollo copies the context: no private `#fields` in it. */
export interface ServedContext {
  readonly http: HttpContext;
}

/** The GraphQL program behind `/graphql`. */
export interface GraphqlHost<Context extends ServedContext> {
  readonly schema: GraphQLSchema;
  /** Further Apollo plugins. None by default: each costs every request something. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  /** The context of one request. It may not fail: who is calling is found out when something is asked for. */
  context(http: HttpContext): Context;
  /**
   * Answers a whole operation as JSON text, an object without `extensions`, or null when ordinary execution must answer it.
   * A refusal thrown here is left to ordinary execution, which knows the field it belongs to.
   */
  answer(operation: Operation, context: Context): Promise<string | null>;
  /** Whether the caller may look at the schema through `__schema` and `__type`. */
  mayIntrospect(context: Context): Promise<boolean>;
}
