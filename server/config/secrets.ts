import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** A key for encrypting identifiers; its id is written beside every value it has encrypted. */
export interface EncryptionKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** What must be kept secret, and kept: without these keys, stored identifiers can be neither read nor found. */
export interface Secrets {
  /** The key ring, newest first: the first encrypts, all of them decrypt. Never empty. */
  readonly encryptionKeys: readonly [EncryptionKey, ...EncryptionKey[]];
  /** 32 bytes; makes the keyed hash by which an identifier is found. */
  readonly lookupKey: Buffer;
}

const KEY_BYTES = 32;
/** A random key of 32 bytes has about 30 different ones; fewer than this is a pattern, not a key. */
const LEAST_DIFFERENT_BYTES = 16;

const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === KEY_BYTES && new Set(bytes).size >= LEAST_DIFFERENT_BYTES, {
    error: `must be ${KEY_BYTES} random bytes in base64; make one with: openssl rand -base64 ${KEY_BYTES}`,
  });

const keyWithId = z
  .string()
  .regex(
    /^[\w-]{1,32}:/,
    'must be id:key pairs separated by commas, the newest first; an id is made of letters, digits, _ and -',
  )
  .transform((pair) => ({ id: pair.slice(0, pair.indexOf(':')), key: pair.slice(pair.indexOf(':') + 1) }))
  .pipe(z.object({ id: z.string(), key }));

/** `LOOKUP_KEY`: 32 bytes in base64. */
export const lookupKeyText = key;

/** `ENCRYPTION_KEYS`: `2026:base64,2025:base64`, the newest first. */
export const encryptionKeysText = z
  .string()
  .transform((text) => text.split(',').map((pair) => pair.trim()))
  .pipe(z.tuple([keyWithId], keyWithId))
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, { error: 'must not name an id twice' });

const secretsFile = z.object({ encryptionKeys: encryptionKeysText, lookupKey: lookupKeyText });

/**
 * The secrets of a development machine: made once, kept in a file that is its owner's alone, so that what was encrypted
 * before a restart can be read after it.
 */
export function developmentSecrets(file: string): Secrets {
  mkdirSync(dirname(file), { recursive: true });
  const random = () => randomBytes(KEY_BYTES).toString('base64');
  const made = { encryptionKeys: `development:${random()}`, lookupKey: random() };
  try {
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return secretsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}
