import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const STOPPING_PATIENCE = 30_000;
const READY_PATIENCE = 3_000;
const INTERVAL = 25;

interface LockFile {
  readonly pid: number;
  readonly status: string;
}

/**
 * Waits until no other PostgreSQL uses this data folder: one that a stopped or killed program left is on its way out,
 * and a lock file whose process is gone, or has become some other program since, is removed.
 *
 * @throws Error when the folder is in use by a program that keeps running
 */
export async function waitForPredecessor(dataFolder: string): Promise<void> {
  const started = Date.now();
  for (;;) {
    const lock = await readLock(dataFolder);
    if (!lock) return;
    if (!(await runsPostgres(lock.pid, dataFolder))) return rm(join(dataFolder, 'postmaster.pid'), { force: true });
    const patience = lock.status === 'ready' ? READY_PATIENCE : STOPPING_PATIENCE;
    if (Date.now() - started > patience) {
      throw new Error(
        `${dataFolder} is in use (process ${lock.pid}): stop the program that is already running from it.`,
      );
    }
    await sleep(INTERVAL);
  }
}

/** The first line of PostgreSQL's lock file is its process, the eighth its status. */
async function readLock(dataFolder: string): Promise<LockFile | undefined> {
  const text = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), status: (lines[7] ?? '').trim() };
}

/** Process numbers are given again after a restart, so that a number alone proves nothing. */
async function runsPostgres(pid: number, dataFolder: string): Promise<boolean> {
  const command = await commandOf(pid).catch(() => '');
  return command.includes(dataFolder);
}

async function commandOf(pid: number): Promise<string> {
  if (platform() === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8');
  const { stdout } = await promisify(execFile)('ps', ['-o', 'args=', '-p', String(pid)]);
  return stdout;
}
