import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';

const module = new URL('../../server/launcher.ts', import.meta.url).href;

test('a program that npm started stops when the shell between them is killed', async () => {
  const source = `
    const { whenLauncherEnds } = await import(${JSON.stringify(module)});
    const alive = setInterval(() => undefined, 1000);
    whenLauncherEnds(async () => { console.log('stopped'); clearInterval(alive); });
    console.log('started');`;
  const shell = spawn('/bin/sh', ['-c', '"$@" & wait', 'sh', process.execPath, '--input-type=module', '-e', source], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect(String(await once(shell.stdout, 'data'))).toBe('started\n');
  shell.kill('SIGKILL');
  expect(String(await once(shell.stdout, 'data'))).toBe('stopped\n');
});
