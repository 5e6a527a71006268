import { execFile } from 'node:child_process';
import { chown, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Binaries, copyBinaries } from './binaries.ts';

const run = promisify(execFile);

/** The system user that PostgreSQL runs as; empty where it runs as whoever started this program. */
export interface SystemUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** Where an embedded PostgreSQL lives and who runs it. */
export interface Place {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: SystemUser;
}

/** Users that exist without our doing, the better one first. */
const UNPRIVILEGED_USERS = ['postgres', 'nobody'];

/** Where a database goes that cannot live beside the program: the lasting place first. */
const REACHABLE_FOLDERS = ['/var/lib/tonghu', join(tmpdir(), 'tonghu')];

/**
 * Chooses a place that PostgreSQL can work in. It refuses to run as root, so root hands it to an unprivileged user; a
 * folder that this user cannot enter (below a home directory, say) is replaced by one it can, and the programs are
 * copied there if they are out of reach as well.
 *
 * @param name what the folder is called when it must lie elsewhere than in `wanted`
 * @param announce is told in one line when it does
 */
export async function choosePlace(
  wanted: string,
  name: string,
  binaries: Binaries,
  announce: (line: string) => void,
): Promise<Place> {
  if (userInfo().uid !== 0) return { folder: wanted, binaries, user: {} };
  const user = (await keeperOf(join(wanted, 'cluster'))) ?? (await unprivilegedUser());
  const folder = (await canEnter(wanted, user)) ? wanted : await reachableFolder(name, user);
  const reachable = (await canEnter(binaries.root, user)) ? binaries : await copyBinaries(binaries, folder);
  if (folder !== wanted) {
    announce(`The database's system user cannot enter ${wanted}; the embedded database lives in ${folder}.`);
  }
  return { folder, binaries: reachable, user };
}

/** Makes a folder that PostgreSQL, and nobody else but root, may use. */
export async function makePrivateFolder(folder: string, user: SystemUser): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  await give(folder, user);
}

/** Writes a file that PostgreSQL, and nobody else but root, may read. */
export async function writePrivateFile(file: string, text: string, user: SystemUser): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  await give(file, user);
}

async function give(path: string, { uid, gid }: SystemUser): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

/** Whose data is already there: root may start what an ordinary user has begun. */
async function keeperOf(folder: string): Promise<SystemUser | undefined> {
  const owner = await stat(folder).catch(() => undefined);
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined;
}

async function unprivilegedUser(): Promise<SystemUser> {
  for (const name of UNPRIVILEGED_USERS) {
    const found = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]).catch(() => undefined);
    if (found) return { uid: Number(found[0].stdout), gid: Number(found[1].stdout) };
  }
  throw new Error(
    `PostgreSQL does not run as root and there is no user ${UNPRIVILEGED_USERS.join(' or ')}: ` +
      'start the program as an ordinary user, or set DATABASE_URL.',
  );
}

async function reachableFolder(name: string, user: SystemUser): Promise<string> {
  for (const parent of REACHABLE_FOLDERS) {
    const folder = join(parent, name);
    const made = await mkdir(folder, { recursive: true }).then(
      () => true,
      () => false,
    );
    if (made && (await canEnter(folder, user))) return folder;
  }
  throw new Error(`The user that runs PostgreSQL can enter none of ${REACHABLE_FOLDERS.join(', ')}.`);
}

/** Asks the system rather than reading modes, which know nothing of access lists and mounts. */
async function canEnter(folder: string, user: SystemUser): Promise<boolean> {
  const question = run('test', ['-r', folder, '-a', '-x', folder], { ...user, cwd: '/' });
  return question.then(
    () => true,
    () => false,
  );
}
