import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryOf } from './processes.ts';

const FOLDER = join('.data', 'bench', 'start');
const MAIN = join('.build', 'bench', 'server', 'main.js');
const INTERVAL_MS = 10;
const PATIENCE_MS = 60_000;

/** Seconds from starting the built program until it answers that it is ready, and the megabytes it then holds. */
export interface Startup {
  /** In an empty folder: a cluster is made, migrated, and the demonstration year is loaded. */
  readonly first: number;
  readonly again: number;
  readonly memory: number;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function start(): Promise<{ readonly seconds: number; readonly memory: number }> {
  const port = await freePort();
  const began = performance.now();
  const env = { PATH: process.env.PATH, PORT: String(port), DATA_FOLDER: FOLDER, LOG_LEVEL: 'warn' };
  const program = spawn(process.execPath, ['--enable-source-maps', MAIN], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await untilReady(port);
    return { seconds: (performance.now() - began) / 1000, memory: memoryOf(program.pid ?? 0).now };
  } finally {
    program.kill('SIGTERM');
    if (program.exitCode === null) await once(program, 'exit');
  }
}

async function untilReady(port: number): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(INTERVAL_MS);
  }
  throw new Error('The program did not become ready in time.');
}

/** Starts the program as `npm start` does once it is built: in an empty folder, then again. */
export async function measureStartup(): Promise<Startup> {
  rmSync(FOLDER, { recursive: true, force: true });
  const first = await start();
  const again = await start();
  return { first: first.seconds, again: again.seconds, memory: again.memory };
}
