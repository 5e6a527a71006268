import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const isOurs = (path: string) => !path.split(sep).includes('node_modules');

/** The files below some files and folders, without installed packages, in an order that does not depend on the machine. */
export function filesIn(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .filter(isOurs)
      : [path],
  );
  return files.sort();
}

/** One value for names and contents of files: it changes when any of them does. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of filesIn(paths)) {
    const content = readFileSync(file);
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
