import { spawnSync } from 'node:child_process';

/** Runs a script of `package.json` with the npm that runs this one. When it fails, so does this program, as it did. */
export function runScript(name: string): void {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('This program is started by npm run.');
  const { status } = spawnSync(process.execPath, [npm, 'run', '--silent', name], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
