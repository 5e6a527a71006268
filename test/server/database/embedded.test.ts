import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withClient } from '../../../server/database/embedded/roles.ts';
import { startEmbedded } from '../../../server/database/embedded.ts';

const module = new URL('../../../server/database/embedded.ts', import.meta.url).href;
let folder: string;

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'tonghu-embedded-'));
  await chmod(parent, 0o755);
  folder = join(parent, 'database');
});

afterAll(async () => {
  await rm(join(folder, '..'), { recursive: true, force: true });
});

/** A program that starts the database and then waits to be killed; says the owner's address. */
async function startInAnotherProcess(): Promise<{ program: ChildProcess; ownerUrl: string }> {
  const source = `
    const { startEmbedded } = await import(${JSON.stringify(module)});
    console.log((await startEmbedded({ folder: ${JSON.stringify(folder)} })).ownerUrl);
    setInterval(() => undefined, 1000);`;
  const program = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(program.stdout, 'data');
  return { program, ownerUrl: String(line).trim() };
}

const ask = (url: string, question: string) =>
  withClient(url, async (client) => (await client.query({ text: question, rowMode: 'array' })).rows[0]?.[0] as unknown);

describe('the embedded database', () => {
  test('gives an owner who is no superuser, an application login that owns nothing, and keeps its secrets', async () => {
    const database = await startEmbedded({ folder });
    const superuser = "select current_setting('is_superuser')";
    expect(await ask(database.ownerUrl, superuser)).toBe('off');
    expect(await ask(database.appUrl, superuser)).toBe('off');
    expect(await ask(database.ownerUrl, 'show synchronous_commit')).toBe('on');
    expect(await ask(database.ownerUrl, 'show fsync')).toBe('on');
    await expect(ask(database.appUrl, 'create table x()')).rejects.toThrow('permission denied');
    await ask(database.ownerUrl, 'create table kept as select 1');
    expect((await stat(join(folder, 'passwords.json'))).mode & 0o777).toBe(0o600);
    await database.stop();
    await expect(ask(database.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  test('knows Han characters as letters, so that names have trigrams', async () => {
    const database = await startEmbedded({ folder });
    expect(await ask(database.ownerUrl, "select cardinality(show_trgm('张小满'))")).toBe(4);
    await database.stop();
  });

  test('goes down with a program killed by -9, and starts again on the same data', async () => {
    const { program, ownerUrl } = await startInAnotherProcess();
    program.kill('SIGKILL');
    await once(program, 'exit');
    const database = await startEmbedded({ folder });
    expect(await ask(database.ownerUrl, 'select count(*)::int from kept')).toBe(1);
    await expect(ask(ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
    await database.stop();
  });

  test('refuses a folder that another running program uses', async () => {
    const { program } = await startInAnotherProcess();
    await expect(startEmbedded({ folder })).rejects.toThrow('is in use');
    program.kill('SIGTERM');
    await once(program, 'exit');
  });
});
