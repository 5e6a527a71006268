import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Secrets } from '../config/secrets.ts';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 1;

/** A key that seals, by the name under which old seals find it. */
type SealingKey = Secrets['encryptionKeys'][number];

function headerOf(key: SealingKey): Buffer {
  const name = Buffer.from(key.id, 'utf8');
  return Buffer.concat([Buffer.from([VERSION, name.length]), name]);
}

/**
 * Seals identifiers at rest with authenticated encryption under a key ring, and finds them again by a keyed hash. The
 * first key of the ring seals; all of them open.
 */
export class Seal {
  readonly #keys: Secrets['encryptionKeys'];
  readonly #lookupKey: Buffer;

  constructor({ encryptionKeys, lookupKey }: Secrets) {
    this.#keys = encryptionKeys;
    this.#lookupKey = lookupKey;
  }

  /** Seals a text. @returns version, key name, nonce, tag and ciphertext in one */
  close(text: string): Buffer {
    const [key] = this.#keys;
    const header = headerOf(key);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, key.key, nonce).setAAD(header);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([header, nonce, cipher.getAuthTag(), sealed]);
  }

  /** Opens a sealed text. @throws when it was altered, or when its key is not in the ring */
  open(sealed: Buffer): string {
    const length = sealed[1] ?? 0;
    const name = sealed.subarray(2, 2 + length).toString('utf8');
    const key = this.#keys.find((candidate) => candidate.id === name);
    if (sealed[0] !== VERSION || !key) throw new Error('sealed under a key that is not in the ring');
    const header = sealed.subarray(0, 2 + length);
    const nonce = sealed.subarray(header.length, header.length + NONCE_BYTES);
    const tag = sealed.subarray(header.length + NONCE_BYTES, header.length + NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(ALGORITHM, key.key, nonce).setAAD(header).setAuthTag(tag);
    return Buffer.concat([
      decipher.update(sealed.subarray(header.length + NONCE_BYTES + TAG_BYTES)),
      decipher.final(),
    ]).toString('utf8');
  }

  /** The keyed hash by which an identifier is found. Equal texts have equal hashes; nothing else can be told from it. */
  hash(text: string): Buffer {
    return createHmac('sha256', this.#lookupKey).update(text, 'utf8').digest();
  }
}
