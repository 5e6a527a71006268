import { execFile } from 'node:child_process';
import { access, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Passwords } from './passwords.ts';
import { makePrivateFolder, type Place, writePrivateFile } from './place.ts';
import type { Durability } from './settings.ts';

/**
 * Character classes for the system's part of the locale. Sorting is PostgreSQL's own (`builtin`), the same everywhere;
 * but trigrams ask the system what a letter is, and under plain `C` no Han character is one.
 */
const CHARACTER_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/** Makes the data folder of an embedded database unless it exists. A start that was interrupted leaves nothing behind. */
export async function makeCluster(place: Place, passwords: Passwords, durability: Durability): Promise<string> {
  const dataFolder = join(place.folder, 'cluster');
  const exists = await access(dataFolder).then(
    () => true,
    () => false,
  );
  if (exists) return dataFolder;
  const unfinished = `${dataFolder}.unfinished`;
  await initialise(place, unfinished, passwords, durability);
  await rename(unfinished, dataFolder);
  return dataFolder;
}

async function initialise(place: Place, folder: string, passwords: Passwords, durability: Durability): Promise<void> {
  const failures: unknown[] = [];
  for (const locale of CHARACTER_LOCALES) {
    await rm(folder, { recursive: true, force: true });
    await makePrivateFolder(folder, place.user);
    const failure = await runInitdb(place, folder, passwords, [`--locale=${locale}`, ...speedFlags(durability)]);
    if (!failure) return;
    failures.push(failure);
  }
  throw new AggregateError(failures, `The embedded database could not be made in ${folder}: ${failures[0]}`);
}

const speedFlags = (durability: Durability) => (durability === 'durable' ? [] : ['--no-sync']);

async function runInitdb(
  { binaries, user }: Place,
  folder: string,
  passwords: Passwords,
  flags: readonly string[],
): Promise<unknown> {
  const passwordFile = `${folder}.password`;
  await writePrivateFile(passwordFile, passwords.superuser, user);
  const args = [
    `--pgdata=${folder}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...flags,
  ];
  const work = promisify(execFile)(binaries.initdb, args, {
    ...user,
    cwd: '/',
    env: { ...process.env, LC_ALL: undefined },
  });
  return work
    .then(
      () => undefined,
      (error: unknown) => error,
    )
    .finally(() => rm(passwordFile, { force: true }));
}
