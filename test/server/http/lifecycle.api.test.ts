import { Agent } from 'node:http';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { DEFAULT_CONNECTIONS } from '../../../server/http/config.ts';
import { drain } from '../../../server/http/drain.ts';
import { ask, send } from './client.ts';
import { CONFIG, smallProgram, startServer } from './small-program.ts';

const started: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()));
});

async function serve(options: Partial<Parameters<typeof startServer>[0]> = {}) {
  const host = options.host ?? smallProgram();
  const { server, port } = await startServer({ ...options, host });
  started.push(server);
  return { server, port, host };
}

/** A request to `held` that stays in flight until released. */
async function hold() {
  const host = smallProgram();
  const arrived = Promise.withResolvers<void>();
  const release = Promise.withResolvers<string>();
  host.held = () => {
    arrived.resolve();
    return release.promise;
  };
  const { server, port } = await serve({ host });
  const answer = ask(port, { query: '{ held }' });
  await arrived.promise;
  return { server, port, host, answer, release };
}

describe('health', () => {
  test('is told under any host name', async () => {
    const { port } = await serve();
    const live = await send({ port, path: '/live', headers: { host: '10.0.0.7:4000' } });
    const ready = await send({ port, path: '/ready', headers: { host: '10.0.0.7:4000' } });
    expect([live.status, live.text]).toEqual([200, '{"status":"live"}']);
    expect([ready.status, ready.text]).toEqual([200, '{"status":"ready"}']);
    expect(ready.headers['cache-control']).toBe('no-store');
  });

  test.each([
    ['says no', async () => false],
    ['fails', async () => Promise.reject(new Error('ECONNREFUSED'))],
    ['does not answer', () => new Promise<boolean>(() => undefined)],
  ])('is not ready when the database %s, and lives on', async (_, readiness) => {
    const { port } = await serve({ readiness });
    expect((await send({ port, path: '/ready' })).status).toBe(503);
    expect((await send({ port, path: '/live' })).status).toBe(200);
  });
});

describe('draining', () => {
  test('finishes what is in flight, takes nothing new, and closes', async () => {
    const { server, port, answer, release } = await hold();
    const drained = drain(server, { graceMs: 5000 });
    await setTimeout(50);
    await expect(ask(port, { query: '{ hello }' })).rejects.toThrow('ECONNREFUSED');
    release.resolve('finished');
    expect((await answer).data).toEqual({ held: 'finished' });
    expect((await answer).headers.connection).toBe('close');
    expect(await drained).toBe(true);
  });

  test('refuses what comes over a connection that is still open, and is not ready', async () => {
    const { server, port, answer, release } = await hold();
    const socket = connect(port, '127.0.0.1');
    const said: string[] = [];
    socket.on('data', (chunk) => said.push(String(chunk)));
    socket.write('GET /ready HTTP/1.1\r\nhost: tonghu.test\r\n');
    await setTimeout(50);
    const drained = drain(server, { graceMs: 5000 });
    await setTimeout(50);
    socket.write('\r\n');
    await setTimeout(100);
    expect(said.join('')).toMatch(/^HTTP\/1\.1 503 /);
    release.resolve('finished');
    await answer;
    expect(await drained).toBe(true);
  });

  test('cuts what does not finish within the grace', async () => {
    const { server, answer } = await hold();
    const cut = expect(answer).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(await drain(server, { graceMs: 100 })).toBe(false);
    await cut;
  });
});

describe('connections', () => {
  test('are cut when the headers, or the body, do not come', async () => {
    const connections = { ...DEFAULT_CONNECTIONS, headersMs: 200, requestMs: 400, checkEveryMs: 50 };
    const { port } = await serve({ config: { ...CONFIG, connections } });
    const head =
      'POST /graphql HTTP/1.1\r\nhost: tonghu.test\r\ncontent-type: application/json\r\ncontent-length: 20\r\n';
    const ends = [head, `${head}\r\n{"query"`].map(
      (start) =>
        new Promise<string>((resolve) => {
          const socket = connect(port, '127.0.0.1', () => socket.write(start));
          let said = '';
          socket.on('data', (chunk) => {
            said += String(chunk);
          });
          socket.on('close', () => resolve(said));
        }),
    );
    for (const said of await Promise.all(ends)) expect(said).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('are bounded in number', async () => {
    const { port } = await serve({ config: { ...CONFIG, connections: { ...DEFAULT_CONNECTIONS, connections: 1 } } });
    const agent = new Agent({ keepAlive: true });
    expect((await send({ port, path: '/live', agent })).status).toBe(200);
    await expect(send({ port, path: '/live' })).rejects.toThrow(/hang up|ECONNRESET/);
    agent.destroy();
  });

  test('that the caller drops tell the program so', async () => {
    const { server, host, answer, release } = await hold();
    const { signal } = host.contexts[0] ?? {};
    expect(signal?.aborted).toBe(false);
    const dropped = expect(answer).rejects.toThrow();
    server.server.closeAllConnections();
    await dropped;
    await setTimeout(20);
    expect(signal?.aborted).toBe(true);
    release.resolve('too late');
  });

  test('that end well tell nothing', async () => {
    const { answer, host, release } = await hold();
    const { signal } = host.contexts[0] ?? {};
    release.resolve('in time');
    await answer;
    await setTimeout(20);
    expect(signal?.aborted).toBe(false);
  });
});
