import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { platform } from 'node:os';
import type { SystemUser } from './place.ts';

/** A program that dies with this process, however this process dies. */
export interface GuardedProcess {
  /** Settles when the program has ended. */
  readonly ended: Promise<void>;
  /** Whether the program has ended, by itself or because it was stopped. */
  hasEnded(): boolean;
  /** Asks the program to end and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Runs the program beside a shell that reads a pipe from this process. The system closes the pipe when this process
 * ends, even by `kill -9`; the shell then interrupts the program, which is PostgreSQL's fast shutdown.
 */
const GUARD = `
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
{ cat <&3 >/dev/null; kill -INT "$server"; } &
exec 3<&-
wait "$server"
`;

/**
 * Starts a program under guard. Windows has no such shell: there the program is ended with this process if this process
 * ends in order, and PostgreSQL's own recovery does the rest.
 *
 * @param logFile receives what the program prints; overwritten
 */
export async function startGuarded(
  command: string,
  args: readonly string[],
  user: SystemUser,
  logFile: string,
): Promise<GuardedProcess> {
  const log = await open(logFile, 'w', 0o600);
  const [program, ...rest] =
    platform() === 'win32' ? [command, ...args] : ['/bin/sh', '-c', GUARD, 'guard', command, ...args];
  const child = spawn(program as string, rest, {
    ...user,
    cwd: platform() === 'win32' ? undefined : '/',
    detached: platform() !== 'win32',
    stdio: ['pipe', log.fd, log.fd],
  });
  await once(child, 'spawn').finally(() => log.close());
  letParentEnd(child);
  return guardedProcess(child);
}

function guardedProcess(child: ChildProcess): GuardedProcess {
  const ended = once(child, 'exit').then(() => undefined);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    child.ref();
    child.stdin?.end();
    if (platform() === 'win32') child.kill('SIGINT');
    await ended;
  };
  return { ended, hasEnded, stop };
}

/** A forgotten `stop` must not keep this process alive: its end stops the program. */
function letParentEnd(child: ChildProcess): void {
  child.unref();
  if (child.stdin && 'unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref();
}
