import type { HttpConnection } from './connection.ts';
import { cpuOf, cpuOfChildren, memoryOf } from './processes.ts';

/** What is watched while a server is under load. */
export interface Watched {
  readonly serverPid: number;
  readonly postmasterPid: number;
}

/** What a short time under load came to. */
export interface Slice {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
  /** Milliseconds of processor time of the server, and of all of PostgreSQL. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  /** Megabytes that the server holds. */
  readonly memory: number;
}

const ERRORS = Buffer.from('"errors":');

/**
 * Keeps connections busy for a while: each sends its next request as soon as it has the answer to its last one.
 * @throws when an answer is no success, since a fast refusal is no figure
 */
export async function runSlice(
  connections: readonly HttpConnection[],
  next: () => Buffer,
  milliseconds: number,
  watched: Watched,
): Promise<Slice> {
  const latencies: number[] = [];
  const serverBefore = cpuOf(watched.serverPid);
  const databaseBefore = cpuOfChildren(watched.postmasterPid);
  const began = performance.now();
  const end = began + milliseconds;
  await Promise.all(connections.map((connection) => keepBusy(connection, next, end, latencies)));
  const seconds = (performance.now() - began) / 1000;
  const databaseAfter = cpuOfChildren(watched.postmasterPid);
  const databaseCpu = [...databaseAfter].reduce((sum, [pid, cpu]) => sum + cpu - (databaseBefore.get(pid) ?? 0), 0);
  return {
    requests: latencies.length,
    seconds,
    latencies,
    serverCpu: cpuOf(watched.serverPid) - serverBefore,
    databaseCpu,
    memory: memoryOf(watched.serverPid).now,
  };
}

async function keepBusy(
  connection: HttpConnection,
  next: () => Buffer,
  end: number,
  latencies: number[],
): Promise<void> {
  for (let sent = performance.now(); sent < end; ) {
    const { status, body } = await connection.send(next());
    const received = performance.now();
    if (status !== 200 || body.includes(ERRORS))
      throw new Error(`answered ${status}: ${body.toString('utf8', 0, 500)}`);
    latencies.push(received - sent);
    sent = received;
  }
}
