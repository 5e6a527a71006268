import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { ServerSettings } from './servers/settings.ts';

/** Clock ticks of `/proc` in a second; Linux has had 100 for all programs ever since. */
const TICKS = 100;
const KILOBYTES = 1024;
const PATIENCE_MS = 30_000;

/** A server under measurement, in a process of its own. */
export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  stop(): Promise<void>;
}

/** A server's program, and the options that Node is started with for it. */
export interface ServerProgram {
  readonly script: string;
  readonly options: readonly string[];
}

/** Starts a server and waits until it listens. @throws when it ends first, or takes too long */
export function startServer({ script, options }: ServerProgram, settings: ServerSettings): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...options, ...profiling(), script], {
    env: { ...process.env, NODE_ENV: 'production', BENCH_SERVER: JSON.stringify(settings) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${script} did not listen in time`)), PATIENCE_MS);
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
    child.once('message', (message: { port: number }) => {
      clearTimeout(late);
      child.removeAllListeners('exit');
      resolve({ pid: child.pid ?? 0, port: message.port, stop: () => stop(child) });
    });
  });
}

/** `BENCH_PROFILE=folder` has every server write a CPU profile there when it is stopped. */
function profiling(): readonly string[] {
  const folder = process.env.BENCH_PROFILE;
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.disconnect();
  });
}

/** Milliseconds of processor time that a process has used so far; none when it has ended. */
export function cpuOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user + system) * 1000) / TICKS;
}

/** Milliseconds of processor time that a process's children have used so far, by process. */
export function cpuOfChildren(pid: number): ReadonlyMap<number, number> {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  return new Map(children.map((child) => [child, cpuOf(child)]));
}

/** Megabytes of memory that a process holds now, and has held at most. */
export function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  const status = read(`/proc/${pid}/status`);
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / KILOBYTES;
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
