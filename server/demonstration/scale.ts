import type { IsoDate } from '../identity/calendar.ts';
import { NOTICE_2022, type QuotaLine } from '../programmes/notice-2022.ts';

/** How large a year is generated, and when it begins. */
export interface Scale {
  /** Confirmed children; the notice's own table is spread over them. */
  readonly children: number;
  /** Whether there are also drafts, children in the queue, confirmed ones without a team, and staff not yet cleared. */
  readonly waiting: boolean;
  /** Visits of every case, all kinds together; null where each case has its own story. */
  readonly visitsPerCase: number | null;
  /** The first day on which a bureau confirms a child. */
  readonly confirmsFrom: IsoDate;
  readonly contractsFrom: IsoDate;
  /** Days on which teams start; a social worker's cases start together. */
  readonly teamsFrom: readonly IsoDate[];
}

/** The year that a new installation shows: the 375 children of the notice. */
export const DEMONSTRATION: Scale = {
  children: NOTICE_2022.plannedInDifficulty + NOTICE_2022.plannedOrphans,
  waiting: true,
  visitsPerCase: null,
  confirmsFrom: '2022-02-08',
  contractsFrom: '2022-02-11',
  teamsFrom: ['2022-02-15', '2022-02-16', '2022-02-17', '2022-02-15', '2022-03-01'],
};

/** The year that figures of speed are measured on. @param children how many, and so many cases; 12 visits each */
export function benchScale(children = 100_000): Scale {
  return {
    children,
    waiting: false,
    visitsPerCase: 12,
    confirmsFrom: '2022-01-01',
    contractsFrom: '2022-01-01',
    teamsFrom: ['2022-01-04', '2022-01-05', '2022-01-06'],
  };
}

/** The day on which the demonstration takes place, in Shanghai. */
export const DEMONSTRATION_TODAY: IsoDate = '2022-10-18';

/** The district whose offices, provider and workers people sign in as. */
export const SHOWN_DISTRICT = '310115';

export const DEMONSTRATION_SEED = 'tonghu-2022';

/** The notice's table stretched to a number of children; at 375 the table itself. Every column still adds up. */
export function quotasAt(children: number): readonly QuotaLine[] {
  const { quotas, plannedInDifficulty, plannedOrphans } = NOTICE_2022;
  const planned = plannedInDifficulty + plannedOrphans;
  const orphans = Math.round((children * plannedOrphans) / planned);
  const stretchedOrphans = stretched(
    quotas.map((line) => line.orphans),
    orphans,
  );
  const stretchedInDifficulty = stretched(
    quotas.map((line) => line.inDifficulty),
    children - orphans,
  );
  return quotas.map((line, index) => ({
    ...line,
    inDifficulty: stretchedInDifficulty[index] ?? 0,
    orphans: stretchedOrphans[index] ?? 0,
  }));
}

/** Largest remainders: whole parts in the proportion of `parts` that add up to `total`. */
function stretched(parts: readonly number[], total: number): readonly number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  const exact = parts.map((part) => (part * total) / sum);
  const floors = exact.map(Math.floor);
  const left = total - floors.reduce((all, part) => all + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((value, index) => value + (raised.has(index) ? 1 : 0));
}
