const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const WARM_UP = 12;

/** Random choices that a seed repeats on every machine (sfc32). */
export class Chance {
  private readonly state: Uint32Array;

  constructor(seed: string) {
    this.state = Uint32Array.of(hash(`${seed}/a`), hash(`${seed}/b`), hash(`${seed}/c`), 1);
    for (let round = 0; round < WARM_UP; round += 1) this.bits();
  }

  /** 32 random bits, as a number from 0. */
  bits(): number {
    const [a = 0, b = 0, c = 0, counter = 0] = this.state;
    const result = (a + b + counter) | 0;
    this.state[0] = b ^ (b >>> 9);
    this.state[1] = (c + (c << 3)) | 0;
    this.state[2] = ((c << 21) | (c >>> 11)) + result;
    this.state[3] = counter + 1;
    return result >>> 0;
  }

  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number {
    return Math.floor((this.bits() / 2 ** 32) * limit);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  happens(probability: number): boolean {
    return this.bits() < probability * 2 ** 32;
  }

  /** @throws RangeError when there is nothing to pick from */
  pick<T>(from: readonly T[]): T {
    return elementOf(from, this.below(from.length));
  }

  /** One of the values, as often as its weight among all weights. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.below(total);
    for (const [value, weight] of choices) {
      if (left < weight) return value;
      left -= weight;
    }
    throw new RangeError('nothing to pick from');
  }
}

/** The element at an index that has to exist. @throws RangeError when it does not */
export function elementOf<T>(from: readonly T[], index: number): T {
  const element = from[index];
  if (element === undefined) throw new RangeError(`no element ${index} of ${from.length}`);
  return element;
}

/** The element at an index, counting round and round. @throws RangeError when there are none */
export function cycled<T>(from: readonly T[], index: number): T {
  return elementOf(from, index % from.length);
}

function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  return value >>> 0;
}
