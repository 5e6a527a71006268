import { hash, verify } from '@node-rs/argon2';
import type { Path } from '../rules/evidence.ts';
import type { Fault } from '../rules/fault.ts';
import { faultAt } from '../rules/fault.ts';

/** The least number of characters of a password. Length protects; demanded kinds of characters do not. */
export const PASSWORD_MIN = 12;
const PASSWORD_MAX = 128;
/** Argon2id, the library's algorithm, with 19 MiB and two passes: the recommendation of OWASP. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes a password for keeping. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), OPTIONS);
}

const nobody = hashPassword('nobody has this password');

/** Whether a password is the one that was hashed. Takes as long for an account that does not exist. */
export async function isPassword(given: string, kept: string | null): Promise<boolean> {
  const matches = await verify(kept ?? (await nobody), given.normalize('NFKC'));
  return matches && kept !== null;
}

/** What is wrong with a new password. */
export function passwordFaults(password: string, path: Path): readonly Fault[] {
  const { length } = [...password];
  if (length < PASSWORD_MIN) return [faultAt(path, 'TOO_SHORT', { min: PASSWORD_MIN })];
  return length > PASSWORD_MAX ? [faultAt(path, 'TOO_LONG', { max: PASSWORD_MAX })] : [];
}
