/** A figure that was measured several times: the middle one, and how far the others lie from it. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The middle of some figures, and their range. @throws when there is none */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((one, other) => one - other);
  return { median: quantile(sorted, 0.5), least: quantile(sorted, 0), most: quantile(sorted, 1) };
}

/** The figure below which a share of sorted figures lies. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('nothing was measured');
  return below + (above - below) * (place - Math.floor(place));
}

/** The quotients of figures that were measured in the same round. */
export function pairedRatios(ones: readonly number[], others: readonly number[]): readonly number[] {
  return ones.map((one, round) => one / (others[round] ?? Number.NaN));
}
