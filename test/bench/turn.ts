import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes a folder for this process until it ends: two benches at once would measure each other.
 * @throws Error when another one that still runs has it
 */
export function takeTurn(folder: string): void {
  const file = join(folder, 'running');
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (holder && isRunning(holder)) throw new Error(`A bench is already running (process ${holder}).`);
  writeFileSync(file, String(process.pid));
  process.once('exit', () => rmSync(file, { force: true }));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
