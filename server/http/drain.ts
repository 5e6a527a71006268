import type { FastifyInstance } from 'fastify';

/** How long requests in flight have to finish. */
export interface DrainOptions {
  readonly graceMs: number;
}

/**
 * Stops a server without losing a request: it takes no more of them, says at `/ready` that it is not ready, finishes those
 * in flight, and closes. What has not finished after the grace is cut.
 * @returns whether everything finished in time
 */
export async function drain(server: FastifyInstance, { graceMs }: DrainOptions): Promise<boolean> {
  let finished = true;
  const deadline = setTimeout(() => {
    finished = false;
    server.server.closeAllConnections();
  }, graceMs);
  try {
    await server.close();
  } finally {
    clearTimeout(deadline);
  }
  return finished;
}
