import type { ReactNode } from 'react';

/** What of a row stands on a phone: its title, the two facts that matter, and its state. */
export interface CardFace<R> {
  readonly title: (row: R) => ReactNode;
  readonly facts: (row: R) => readonly [ReactNode, ReactNode?];
  readonly state?: (row: R) => ReactNode;
}
