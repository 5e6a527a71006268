import { Writable } from 'node:stream';
import { type FastifyBaseLogger, type FastifyInstance, fastify } from 'fastify';
import { buildSchema, execute, type GraphQLSchema, isObjectType } from 'graphql';
import { DEFAULT_CONNECTIONS, type HttpConfig } from '../../../server/http/config.ts';
import type { GraphqlHost, HttpContext, Operation, ServedContext } from '../../../server/http/graphql-host.ts';
import { DEFAULT_LIMITS } from '../../../server/http/limits.ts';
import { createHttpServer, type HttpServerOptions } from '../../../server/http/server.ts';
import { systemClock } from '../../../server/identity/clock.ts';
import { Refusal } from '../../../server/rules/refusal.ts';

/** A schema with everything the HTTP layer looks at: pages within pages, lists without pages, inputs, refusals, defects. */
const SDL = `
  scalar Date
  enum Sex { GIRL BOY }
  input When { date: Date!, place: String, pause: Int, sex: Sex, workers: [ID!], and: [When!] }
  type Worker { name: String! }
  type Child { id: ID! name: String! visits(first: Int, last: Int): VisitConnection! team: [Worker!]! months(last: Int = 12): [Month!]! }
  type Month { month: String! }
  type Visit { id: ID! child: Child! }
  type VisitEdge { cursor: String! node: Visit! }
  type VisitConnection { totalCount: Int! nodes: [Visit!]! edges: [VisitEdge!]! }
  type ChildConnection { totalCount: Int! nodes: [Child!]! }
  type Query {
    hello(name: String): String!
    child: Child!
    children(first: Int, last: Int, ids: [ID!]): ChildConnection!
    look(at: When): String!
    who: String!
    refused: String
    broken: String
    held: String
  }
  type Mutation { visit(input: When!): String! signIn: String! signOut: String! }
`;

export interface SmallContext extends ServedContext {
  readonly http: HttpContext;
}

/** What a test may change of the program, and see of it. */
export interface Program extends GraphqlHost<SmallContext> {
  readonly contexts: HttpContext[];
  answer: GraphqlHost<SmallContext>['answer'];
  mayIntrospect: GraphqlHost<SmallContext>['mayIntrospect'];
  /** What `held` waits for. */
  held: () => Promise<unknown>;
}

const child = () => ({
  id: '1',
  name: '小明',
  visits: () => visits,
  team: () => [{ name: '李' }],
  months: [{ month: '2022-03' }],
});
const visit = { id: '7', child };
const visits = { totalCount: 1, nodes: [visit], edges: [{ cursor: 'x', node: visit }] };

function rootOf(program: Program): Readonly<Record<string, unknown>> {
  return {
    hello: ({ name }: { name?: string }) => `你好，${name ?? '世界'}`,
    child,
    children: { totalCount: 1, nodes: [child()] },
    look: '看',
    who: (_: unknown, { http }: SmallContext) =>
      `${http.caller.kind} ${http.caller.tokenHash?.toString('hex') ?? ''}`.trim(),
    refused: () => {
      throw Refusal.unauthenticated();
    },
    broken: () => {
      throw new Error('duplicate key: 310101201501011234');
    },
    held: () => program.held(),
    visit: '好',
    signIn: (_: unknown, { http }: SmallContext) => {
      http.setSession('the-token', 36_000);
      return '好';
    },
    signOut: (_: unknown, { http }: SmallContext) => {
      http.clearSession();
      return '好';
    },
  };
}

function schemaOf(program: Program): GraphQLSchema {
  const schema = buildSchema(SDL);
  const root = rootOf(program);
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const value = root[name];
      field.resolve = (_source, given, context) => (typeof value === 'function' ? value(given, context) : value);
    }
  }
  return schema;
}

export function smallProgram(): Program {
  const program = {
    contexts: [] as HttpContext[],
    context(http: HttpContext): SmallContext {
      program.contexts.push(http);
      return { http };
    },
    answer: async (): Promise<string | null> => null,
    mayIntrospect: async ({ http }: SmallContext): Promise<boolean> => http.caller.kind !== 'none',
    held: async (): Promise<unknown> => 'done',
  };
  const whole: Program = Object.assign(program, { schema: buildSchema(SDL) });
  return Object.assign(whole, { schema: schemaOf(whole) });
}

/** Answers operations as text, as the read path does, by running them. */
export function textOf(program: Program): (operation: Operation, context: SmallContext) => Promise<string | null> {
  return async ({ document, operationName, variables }, contextValue) => {
    const variableValues = { ...variables };
    return JSON.stringify(
      await execute({ schema: program.schema, document, operationName, variableValues, contextValue }),
    );
  };
}

/** A log that remembers its lines. */
export function recordingLog(): { readonly log: FastifyBaseLogger; readonly lines: string[] } {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: fastify({ logger: { level: 'trace', stream } }).log, lines };
}

export const CONFIG: HttpConfig = {
  secure: false,
  allowedHosts: ['tonghu.test'],
  trustedProxies: [],
  limits: DEFAULT_LIMITS,
  connections: DEFAULT_CONNECTIONS,
};

/** A server that listens on a port of its own. */
export async function startServer(
  options: Partial<HttpServerOptions<SmallContext>> & { readonly host: Program },
): Promise<{ readonly server: FastifyInstance; readonly port: number }> {
  const server = await createHttpServer<SmallContext>({
    config: CONFIG,
    readiness: async () => true,
    clock: systemClock,
    log: recordingLog().log,
    ...options,
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  return { server, port: Number(new URL(server.listeningOrigin).port) };
}
