import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as bodyOf } from 'node:stream/consumers';
import { v7 as uuid } from 'uuid';
import { become } from '../../../server/access/actor.ts';
import { tokenHashOf } from '../../../server/access/gate.ts';
import { readPool } from '../../../server/database/connection.ts';
import { type NamedStatement, runTogether } from '../../../server/database/pipeline.ts';
import { shanghaiDate } from '../../../server/identity/calendar.ts';
import { type BareStatement, STATEMENTS } from './bare-statements.ts';
import { announcePort, givenSettings } from './settings.ts';

const { appUrl, connections, behindMs } = givenSettings();
const pool = readPool(appUrl, connections);

function credentialOf({ headers, socket }: IncomingMessage) {
  const token = /(?:^|; )tonghu=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? '';
  return { tokenHash: tokenHashOf(token), origin: socket.remoteAddress ?? '', requestId: '' };
}

interface Question {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The caller's settings and the statement in one round trip; PostgreSQL's text is the answer. */
async function answer(request: IncomingMessage): Promise<string> {
  const { name, variables: given } = JSON.parse(await bodyOf(request)) as Question;
  const statement = STATEMENTS[name];
  if (!statement) throw new Error(`${name} is not a question`);
  const variables = statement.writes ? { ...given, visitId: uuid() } : given;
  const now = new Date(Date.now() - behindMs);
  const bound = ({ sql, parameters }: BareStatement, as: string): NamedStatement => ({
    name: as,
    text: sql,
    values: parameters.map((parameter) => variables[parameter]),
  });
  const answers = await runTogether(pool, [
    become(credentialOf(request), '', { now: now.toISOString(), today: shanghaiDate(now) }),
    ...(statement.writes ? [bound(statement.writes, `${name} writes`)] : []),
    bound(statement, name),
  ]);
  return answers.at(-1)?.[0]?.[0] ?? 'null';
}

function send(response: ServerResponse, status: number, text: string): void {
  const body = Buffer.from(text);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
}

const server = createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
  answer(request).then(
    (text) => send(response, 200, text),
    (error: unknown) => send(response, 500, JSON.stringify({ errors: [{ message: String(error) }] })),
  );
});
server.listen(0, '127.0.0.1', () => announcePort((server.address() as AddressInfo).port));
