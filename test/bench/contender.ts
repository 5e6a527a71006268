import { HttpConnection } from './connection.ts';
import { type ServerProcess, type ServerProgram, startServer } from './processes.ts';
import type { Json } from './questions/answer.ts';
import type { Ask, Contender, Question } from './questions/question.ts';
import type { ServerSettings } from './servers/settings.ts';

const BUILT = '.build/bench/test/bench/servers';

/** Each server's program. Ours is started with the options of `npm start`, the others with Node's defaults. */
const PROGRAMS: Readonly<Record<Contender, ServerProgram>> = {
  ours: { script: `${BUILT}/ours.js`, options: ['--max-semi-space-size=8', '--enable-source-maps'] },
  postgraphile: { script: 'test/bench/postgraphile/server.ts', options: [] },
  bare: { script: `${BUILT}/bare.js`, options: [] },
};

/** A server that runs, and connections to it that are kept. */
export interface RunningContender {
  readonly name: Contender;
  readonly server: ServerProcess;
  readonly connections: readonly HttpConnection[];
  /** The request that puts a question to this server. */
  request(question: Question, ask: Ask): Buffer;
  stop(): Promise<void>;
}

/** Starts a server and opens connections to it. */
export async function startContender(
  name: Contender,
  settings: ServerSettings,
  connections: number,
): Promise<RunningContender> {
  const server = await startServer(PROGRAMS[name], settings);
  const opened = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(server.port)));
  return {
    name,
    server,
    connections: opened,
    request: (question, ask) => HttpConnection.request(server.port, bodyOf(name, question, ask), ask.token),
    async stop() {
      for (const connection of opened) connection.close();
      await server.stop();
    },
  };
}

function bodyOf(name: Contender, question: Question, { variables }: Ask): string {
  if (name === 'bare') return JSON.stringify({ name: question.name, variables });
  const own = name === 'postgraphile' ? (question.postgraphileVariables?.(variables) ?? variables) : variables;
  return JSON.stringify({ query: question.documents[name], variables: own });
}

/** The `data` of a server's answer. @throws when it is no success */
export async function dataOf(contender: RunningContender, question: Question, ask: Ask): Promise<Json> {
  const [connection] = contender.connections;
  if (!connection) throw new Error(`${contender.name} has no connection`);
  const { status, body } = await connection.send(contender.request(question, ask));
  const answer = JSON.parse(body.toString('utf8')) as { data?: Json; errors?: Json };
  if (status !== 200 || answer.errors || !answer.data)
    throw new Error(`${contender.name} answered ${question.name} with ${status}: ${body.toString('utf8', 0, 1000)}`);
  return answer.data;
}
