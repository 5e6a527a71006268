import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

/** One password per login of the embedded database. */
export interface Passwords {
  readonly superuser: string;
  readonly owner: string;
  readonly application: string;
}

const newPassword = () => randomBytes(24).toString('base64url');

/** Reads the passwords of an embedded database, or makes them at its first start; the file is its owner's alone. */
export async function keepPasswords(file: string): Promise<Passwords> {
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as Passwords;
  const made: Passwords = { superuser: newPassword(), owner: newPassword(), application: newPassword() };
  await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
}

/** A name that goes with these passwords: a folder made anew gets a database of its own, wherever that must lie. */
export function clusterName(passwords: Passwords): string {
  return createHash('sha256').update(`cluster ${passwords.superuser}`).digest('hex').slice(0, 12);
}
