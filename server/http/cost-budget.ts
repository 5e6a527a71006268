import { LRUCache } from 'lru-cache';
import type { Clock } from '../identity/clock.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Caller } from './graphql-host.ts';
import type { CostLimits } from './limits.ts';

/** Callers remembered; the one heard of longest ago is forgotten, and starts afresh. */
const CALLERS_KEPT = 50_000;
const MINUTE_MS = 60_000;

interface Bucket {
  points: number;
  filledAt: number;
}

/** A bucket with the points that it holds when full. */
interface Purse {
  readonly bucket: Bucket;
  readonly size: number;
}

/** What an answer says about cost, under `extensions.cost`. Points. */
export interface CostReport {
  readonly requested: number;
  readonly max: number;
  /** What is left for this minute. */
  readonly remaining: number;
  readonly perMinute: number;
}

/**
 * Points that callers may spend: a bucket each that holds a minute's points and fills steadily. Kept in the process: with
 * several processes a caller has as many budgets, which bounds the load on each.
 */
export class CostBudget {
  readonly #buckets = new LRUCache<string, Bucket>({ max: CALLERS_KEPT });

  constructor(
    readonly limits: CostLimits,
    readonly clock: Clock,
  ) {}

  /** Starts to count the cost of one request. */
  meter({ tokenHash, origin }: Caller): CostMeter {
    const { perMinute, callersPerOrigin } = this.limits;
    const now = this.clock.now().getTime();
    if (!tokenHash) return new CostMeter(this.limits, [this.#purse(`none ${origin}`, perMinute, now)]);
    return new CostMeter(this.limits, [
      this.#purse(tokenHash.toString('latin1'), perMinute, now),
      this.#purse(`origin ${origin}`, perMinute * callersPerOrigin, now),
    ]);
  }

  #purse(key: string, size: number, now: number): Purse {
    const known = this.#buckets.get(key);
    const bucket = known ?? { points: size, filledAt: now };
    if (!known) this.#buckets.set(key, bucket);
    bucket.points = Math.min(size, bucket.points + (Math.max(0, now - bucket.filledAt) * size) / MINUTE_MS);
    bucket.filledAt = now;
    return { bucket, size };
  }
}

/** The cost of one request. It is taken from the caller's points, and from those of the caller's address. */
export class CostMeter {
  #requested = 0;
  readonly #purses: readonly Purse[];

  constructor(
    readonly limits: CostLimits,
    purses: readonly Purse[],
  ) {
    this.#purses = purses;
  }

  /**
   * Adds points to what the request costs.
   * @throws LIMIT_EXCEEDED with the seconds to wait when there are not enough left; takes nothing then
   */
  charge(points: number): void {
    for (const { bucket, size } of this.#purses) {
      if (bucket.points >= points) continue;
      const retryAfterSeconds = Math.ceil(((Math.min(points, size) - bucket.points) * MINUTE_MS) / size / 1000);
      const found = Math.ceil(size - bucket.points + points);
      throw Refusal.limit({ limit: 'costPerMinute', max: size, found, retryAfterSeconds });
    }
    for (const { bucket } of this.#purses) bucket.points -= points;
    this.#requested += points;
  }

  report(): CostReport {
    const { perRequest, perMinute } = this.limits;
    const remaining = Math.floor(Math.min(...this.#purses.map(({ bucket }) => bucket.points)));
    return { requested: this.#requested, max: perRequest, remaining, perMinute };
  }
}
