import type { IsoMonth } from '../identity/calendar.ts';
import type { Chance } from './chance.ts';

/** What one record of a visit is: a visit, one that waits for its signature, a short one, one alone, one taken back. */
export type VisitKind = 'VISIT' | 'UNSIGNED' | 'SHORT' | 'ALONE' | 'WITHDRAWN';

/** How a case goes through its year. */
export type Story = 'STEADY' | 'PATCHY' | 'NEVER' | 'UNSIGNED' | 'SHORT' | 'ALONE';

/** What happened in one month of a case. */
export interface MonthStory {
  readonly kinds: readonly VisitKind[];
  readonly exemptReason: string | null;
}

const STORIES: readonly (readonly [Story, number])[] = [
  ['STEADY', 78],
  ['PATCHY', 12],
  ['NEVER', 2],
  ['UNSIGNED', 3],
  ['SHORT', 3],
  ['ALONE', 2],
];
/** What the first cases of the social worker that people sign in as show, one of each. */
const SHOWN: readonly Story[] = ['STEADY', 'UNSIGNED', 'STEADY', 'SHORT', 'NEVER', 'PATCHY', 'ALONE'];

const STEADY_MONTH: readonly (readonly [readonly VisitKind[], number])[] = [
  [['VISIT'], 900],
  [['SHORT', 'VISIT'], 30],
  [['VISIT', 'VISIT'], 30],
  [['ALONE', 'VISIT'], 10],
  [['WITHDRAWN', 'VISIT'], 6],
  [['SHORT'], 8],
  [[], 16],
];
const PATCHY_MONTH: readonly (readonly [readonly VisitKind[], number])[] = [
  [['VISIT'], 62],
  [['SHORT'], 8],
  [['ALONE'], 5],
  [[], 25],
];
const EPIDEMIC = '疫情防控期间小区封闭管理，无法入户走访';
const OTHER_EXEMPTIONS = ['儿童住院治疗，经区民政局同意本月免访', '儿童暑期随亲属离沪，经区民政局同意本月免访'];
const SPRING: Readonly<Record<IsoMonth, { readonly inner: number; readonly outer: number }>> = {
  '2022-04': { inner: 0.9, outer: 0.6 },
  '2022-05': { inner: 0.75, outer: 0.35 },
};

/** @param rank the case's place at a desk that is shown to people, or null for any other */
export function inventedStory(rank: number | null, chance: Chance): Story {
  const drawn = chance.weighted(STORIES);
  return (rank === null ? undefined : SHOWN[rank]) ?? drawn;
}

/** Whether, and why, the bureau exempted a month: often in the spring of 2022, seldom otherwise. */
export function inventedExemption(month: IsoMonth, innerCity: boolean, chance: Chance): string | null {
  const spring = SPRING[month];
  if (spring) return chance.happens(innerCity ? spring.inner : spring.outer) ? EPIDEMIC : null;
  return chance.happens(0.006) ? chance.pick(OTHER_EXEMPTIONS) : null;
}

/** The records of a month that is not exempt. @param isLast whether it is the last month with anything to tell */
export function inventedMonth(story: Story, isLast: boolean, chance: Chance): readonly VisitKind[] {
  const steady = chance.weighted(STEADY_MONTH);
  if (story === 'NEVER') return [];
  if (story === 'PATCHY') return chance.weighted(PATCHY_MONTH);
  return story === 'STEADY' || !isLast ? steady : [story];
}
