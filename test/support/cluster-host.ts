import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedDatabase, startEmbedded } from '../../server/database/embedded.ts';

/** Where test files, which run in processes of their own, ask for the database server of this run. */
export const CLUSTER_VARIABLE = 'TONGHU_TEST_CLUSTER';

const PREFIX = 'tonghu-test-';

/** Started by root, the server runs as another user, who must be able to enter its folder. */
const OPEN_TO_THE_SERVER = 0o755;

/**
 * One database server for a whole run of the tests, started when the first test file asks for it: rules need none.
 * It goes down with this process, however that ends.
 */
export async function hostCluster(): Promise<{ url: string; close(): Promise<void> }> {
  await removeForgottenFolders();
  let starting: Promise<RunningCluster> | undefined;
  const host = createServer(async (_request, response) => {
    starting ??= startCluster();
    await starting.then(
      ({ database }) => answer(response, 200, database),
      (error: unknown) => answer(response, 500, String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  const address = host.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  const close = async () => {
    host.close();
    host.closeAllConnections();
    const running = await starting?.catch(() => undefined);
    await running?.database.stop();
    if (running) await rm(running.folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}

interface RunningCluster {
  readonly folder: string;
  readonly database: EmbeddedDatabase;
}

async function startCluster(): Promise<RunningCluster> {
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  await chmod(folder, OPEN_TO_THE_SERVER);
  const database = await startEmbedded({ folder: join(folder, 'database'), durability: 'disposable' });
  return { folder, database };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** A run that was interrupted could not remove its folder. */
async function removeForgottenFolders(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)-`).exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
