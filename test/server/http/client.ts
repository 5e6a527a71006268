import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Ask {
  readonly port: number;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
  readonly agent?: Agent;
}

const DEFAULT_HEADERS = { host: 'tonghu.test', 'accept-language': 'en' };

/** Sends an HTTP request with exactly these headers; an undefined one is left out. */
export function send({ port, method = 'GET', path = '/', headers = {}, body, agent }: Ask): Promise<Answer> {
  const all = Object.entries({ ...DEFAULT_HEADERS, ...headers }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port, method, path, headers: Object.fromEntries(all), agent },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** A GraphQL answer, read. */
export interface GraphqlAnswer extends Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: {
    readonly cost: {
      readonly requested: number;
      readonly max: number;
      readonly remaining: number;
      readonly perMinute: number;
    };
  };
}

export interface Query {
  readonly query?: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly body?: string;
  readonly headers?: Ask['headers'];
  readonly path?: string;
}

/** Asks the API of the server at a port. */
export async function ask(port: number, { body, headers, path = '/graphql', ...query }: Query): Promise<GraphqlAnswer> {
  const answer = await send({
    port,
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', ...headers },
    body: body ?? JSON.stringify(query),
  });
  return { ...answer, ...JSON.parse(answer.text) };
}

/** The codes of an answer's errors. */
export function codes(answer: GraphqlAnswer): readonly unknown[] {
  return (answer.errors ?? []).map((error) => error.extensions.code);
}
