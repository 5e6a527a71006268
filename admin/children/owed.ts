import type { ChildRecord } from './documents.ts';

type Month = NonNullable<ChildRecord['currentCase']>['months'][number];

const monthsOf = (child: ChildRecord): readonly Month[] => child.currentCase?.months ?? [];

/** The months of the case that the server calls missed. */
export function missedMonths(child: ChildRecord): readonly Month[] {
  return monthsOf(child).filter(({ state }) => state === 'MISSED');
}

/** The month of now, where it still owes visits. */
export function dueMonths(child: ChildRecord): readonly Month[] {
  return monthsOf(child).filter(({ state }) => state === 'DUE');
}

/** Months were missed, and in none was there a visit that counts. */
export function wasNeverVisited(child: ChildRecord): boolean {
  return missedMonths(child).length > 0 && monthsOf(child).every(({ qualifying }) => qualifying === 0);
}
