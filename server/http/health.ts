import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Milliseconds that the database has to show that it is there. */
const READINESS_MS = 2000;

/** Whether the server can do its work at this moment. */
export type Readiness = () => Promise<boolean>;

async function isReady(readiness: Readiness): Promise<boolean> {
  const patience = new AbortController();
  const tooLate = setTimeout(READINESS_MS, false, { signal: patience.signal }).catch(() => false);
  const answer = readiness().catch(() => false);
  const ready = await Promise.race([answer, tooLate]);
  patience.abort();
  return ready;
}

/**
 * `GET /live`: the process answers; restart it when this fails. `GET /ready`: it can take requests; send it none while this
 * is 503, as when the database is away or the server is about to stop. Both answer under any host name, since those who ask
 * them know an address only, and tell nothing else.
 */
export function healthRoutes(server: FastifyInstance, readiness: Readiness, isStopping: () => boolean): void {
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  server.get('/live', async () => ({ status: 'live' }));
  server.get('/ready', async (_request, reply) => {
    const ready = !isStopping() && (await isReady(readiness));
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}
