/**
 * Keys that make a mutation safe to send again. The same content has the same key until the server has answered it, so
 * that a retry after a lost connection is recognised, while a later submit of equal content is a new request.
 */
export class IdempotencyKeys {
  readonly #open = new Map<string, string>();
  readonly #create: () => string;

  constructor(create: () => string = randomKey) {
    this.#create = create;
  }

  /** The key of a submit, by the operation's name and its input. */
  keyOf(operation: string, input: object): string {
    const fingerprint = fingerprintOf(operation, input);
    const key = this.#open.get(fingerprint) ?? this.#create();
    this.#open.set(fingerprint, key);
    return key;
  }

  /** The server has answered, well or badly: nothing is left in doubt. */
  settle(operation: string, input: object): void {
    this.#open.delete(fingerprintOf(operation, input));
  }
}

function fingerprintOf(operation: string, input: object): string {
  return `${operation} ${JSON.stringify(input)}`;
}

/** A version 4 UUID; `crypto.randomUUID` itself is missing on pages without TLS. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
