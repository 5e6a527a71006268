import { addDays, earlier, type IsoDate, later } from '../identity/calendar.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import { type Breach, rule } from '../rules/verdict.ts';
import { WORKER_ROLES, type WorkerRole } from '../workers/worker.terms.ts';
import { type CaseSpan, TEAM_SEATS } from './team.rules.ts';

/** Who held a seat from which day; `toOn` is the first day on which they no longer did, null while they do. */
export interface MemberSpan {
  readonly seat: WorkerRole;
  readonly workerId: string;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
}

/** Whether a member was responsible on a day. */
export function isResponsibleOn({ fromOn, toOn }: MemberSpan, on: IsoDate): boolean {
  return fromOn <= on && (toOn === null || on < toOn);
}

/** The worker who held a seat on a day; null before the case opened and after it ended. */
export function responsibleOn(team: readonly MemberSpan[], seat: WorkerRole, on: IsoDate): string | null {
  return team.find((member) => member.seat === seat && isResponsibleOn(member, on))?.workerId ?? null;
}

/** 9 · On every day of the case exactly one worker holds each seat: no gap, no overlap, no day outside the case. */
export const teamOnEveryDay = rule(
  'TEAM_ONE_OF_EACH',
  {
    path: ['input', 'from'],
    zh: '{role}的任职日期须首尾相接，{on}不符',
    en: 'The {role}s have to follow one another without gap or overlap; {on} does not fit',
  },
  (team: readonly MemberSpan[], { opensOn, endsOn }: CaseSpan): readonly Breach[] =>
    TEAM_SEATS.flatMap((seat) => {
      const on = firstMisfit(
        team.filter((member) => member.seat === seat),
        opensOn,
        addDays(endsOn, 1),
      );
      return on === null ? [] : [{ required: 1, found: null, args: { role: WORKER_ROLES[seat], on } }];
    }),
);

/** The first day on which spans that should run from one day to another, end to end, do not. */
function firstMisfit(spans: readonly MemberSpan[], from: IsoDate, to: IsoDate): IsoDate | null {
  let expected = from;
  for (const { fromOn, toOn } of spans.toSorted((one, other) => (one.fromOn < other.fromOn ? -1 : 1))) {
    if (fromOn !== expected || (toOn !== null && toOn <= fromOn)) return earlier(fromOn, expected);
    expected = toOn ?? to;
  }
  return expected === to ? null : expected;
}

/** A change of one seat: who leaves, who comes, and from which day. */
export interface ReplacementFacts {
  readonly current: MemberSpan;
  readonly workerId: string;
  readonly from: IsoDate;
  /** The latest day of a visit that rests on the current member; null where none does. */
  readonly lastVisitOn?: IsoDate | null;
}

/**
 * A replacement names another worker, and a day within the case, after the current member began and after the visits that
 * rest on them: what was counted stays true.
 */
export function replacementFaults(
  { current, workerId, from, lastVisitOn = null }: ReplacementFacts,
  { endsOn }: CaseSpan,
): readonly Fault[] {
  const path = ['input', 'from'];
  const earliest = addDays(later(current.fromOn, lastVisitOn ?? current.fromOn), 1);
  return [
    ...(workerId === current.workerId ? [faultAt(['input', 'workerId'], 'DUPLICATE')] : []),
    ...(from < earliest ? [faultAt(path, 'NOT_BEFORE', { limit: earliest })] : []),
    ...(from > endsOn ? [faultAt(path, 'NOT_AFTER', { limit: endsOn })] : []),
  ];
}

/** The team after a replacement: the current member up to that day, the new one from it on. */
export function replaceMember(
  team: readonly MemberSpan[],
  { current, workerId, from }: ReplacementFacts,
): readonly MemberSpan[] {
  const others = team.filter((member) => member !== current);
  return [...others, { ...current, toOn: from }, { ...current, workerId, fromOn: from }];
}
