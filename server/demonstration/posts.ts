import type { IsoDate } from '../identity/calendar.ts';
import { elementOf } from './chance.ts';
import type { WorkerRow } from './rows.ts';

/** A worker's time in a post; `toOn` is the first day on which the successor holds it. */
export interface Tenure {
  readonly worker: WorkerRow;
  readonly fromOn: IsoDate | null;
  readonly toOn: IsoDate | null;
}

/** A place in teams that one worker after another holds. */
export type Post = readonly Tenure[];

/** The time of one holder within a case: its own bounds, or the case's where those are narrower. */
export interface Holding {
  readonly worker: WorkerRow;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
}

/** Who held a post on a day. */
export function holderOn(post: Post, on: IsoDate): WorkerRow {
  const index = post.findIndex(({ toOn }) => toOn === null || on < toOn);
  return elementOf(post, index).worker;
}

/** The holders of a post since a day, the first of them from that day on. */
export function holdingsSince(post: Post, since: IsoDate): readonly Holding[] {
  return post
    .filter(({ toOn }) => toOn === null || toOn > since)
    .map(({ worker, fromOn, toOn }) => ({ worker, toOn, fromOn: fromOn === null || fromOn < since ? since : fromOn }));
}
