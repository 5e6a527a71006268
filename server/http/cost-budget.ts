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

  /** Takes points from the caller and from its address. @throws LIMIT_EXCEEDED with the seconds to wait; takes nothing then */
  charge(caller: Caller, points: number): void {
    const purses = this.#pursesOf(caller);
    for (const { bucket, size } of purses) {
      if (bucket.points >= points) continue;
      const retryAfterSeconds = Math.ceil(((Math.min(points, size) - bucket.points) * MINUTE_MS) / size / 1000);
      const found = Math.ceil(size - bucket.points + points);
      throw Refusal.limit({ limit: 'costPerMinute', max: size, found, retryAfterSeconds });
    }
    for (const { bucket } of purses) bucket.points -= points;
  }

  /** Points that the caller has left at this moment. */
  remaining(caller: Caller): number {
    return Math.floor(Math.min(...this.#pursesOf(caller).map(({ bucket }) => bucket.points)));
  }

  #pursesOf({ tokenHash, origin }: Caller): readonly Purse[] {
    const { perMinute, callersPerOrigin } = this.limits;
    if (!tokenHash) return [this.#purse(`none ${origin}`, perMinute)];
    return [
      this.#purse(tokenHash.toString('base64'), perMinute),
      this.#purse(`origin ${origin}`, perMinute * callersPerOrigin),
    ];
  }

  #purse(key: string, size: number): Purse {
    const now = this.clock.now().getTime();
    const bucket = this.#buckets.get(key) ?? { points: size, filledAt: now };
    const gained = (Math.max(0, now - bucket.filledAt) * size) / MINUTE_MS;
    bucket.points = Math.min(size, bucket.points + gained);
    bucket.filledAt = now;
    this.#buckets.set(key, bucket);
    return { bucket, size };
  }
}

/** The cost of one request. */
export class CostMeter {
  #requested = 0;

  constructor(
    readonly budget: CostBudget,
    readonly caller: Caller,
  ) {}

  /** Adds points to what the request costs. @throws LIMIT_EXCEEDED when the caller's budget does not hold them */
  charge(points: number): void {
    this.budget.charge(this.caller, points);
    this.#requested += points;
  }

  report(): CostReport {
    const { perRequest, perMinute } = this.budget.limits;
    return {
      requested: this.#requested,
      max: perRequest,
      remaining: this.budget.remaining(this.caller),
      perMinute,
    };
  }
}
