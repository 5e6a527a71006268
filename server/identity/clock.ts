/** The one source of the present moment, injected wherever time matters. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still: for tests and for the demonstration year. */
export function fixedClock(instant: string | Date): Clock {
  const milliseconds = new Date(instant).getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant: ${String(instant)}`);
  return { now: () => new Date(milliseconds) };
}
