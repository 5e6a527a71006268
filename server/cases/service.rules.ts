import type { ChildStatus } from '../children/child.workflow.ts';
import { eligibilityConfirmed } from '../children/eligibility.rules.ts';
import { earlier, type IsoDate } from '../identity/calendar.ts';
import { type ContractTerm, providerContracted } from '../providers/contract.rules.ts';
import { type Obstacle, obstacle } from '../rules/obstacle.ts';
import type { Verdict } from '../rules/verdict.ts';
import { isResponsibleOn, type MemberSpan } from './responsibility.rules.ts';
import { type CaseSpan, teamHasOneOfEach } from './team.rules.ts';

const CASE_PATH = ['input', 'caseId'];

/** What decides whether a case may be served on a day. */
export interface ServedCaseFacts {
  readonly status: 'OPEN' | 'CLOSED';
  readonly openedOn: IsoDate;
  readonly closedOn: IsoDate | null;
  readonly programmeEndsOn: IsoDate;
  readonly childStatus: ChildStatus;
  readonly contracts: readonly ContractTerm[];
  readonly members: readonly MemberSpan[];
}

/** The first and last day of a case: its closure or the programme's end, whichever is earlier. */
export function caseSpan({
  openedOn,
  closedOn,
  programmeEndsOn,
}: Pick<ServedCaseFacts, 'openedOn' | 'closedOn' | 'programmeEndsOn'>): CaseSpan {
  return { opensOn: openedOn, endsOn: closedOn === null ? programmeEndsOn : earlier(closedOn, programmeEndsOn) };
}

/** A closed case stays as it is. */
export function caseIsOpen({ status, closedOn }: Pick<ServedCaseFacts, 'status' | 'closedOn'>): Obstacle | null {
  if (status === 'OPEN') return null;
  return obstacle(
    'WRONG_STATE',
    { zh: '个案已于{on}结案', en: 'The case was closed on {on}' },
    { required: 'OPEN', found: status, args: { on: closedOn ?? '—' } },
  );
}

/** 1, 8, 9 · The child is confirmed, the provider contracted and the team complete on the day of a service. */
export function servedOn(facts: ServedCaseFacts, on: IsoDate): Verdict {
  const { childStatus, contracts, members } = facts;
  const broken = [
    ...eligibilityConfirmed(childStatus),
    ...providerContracted(contracts, on),
    ...teamHasOneOfEach(members.filter((member) => isResponsibleOn(member, on))),
  ];
  return broken.map((finding) => ({ ...finding, path: CASE_PATH }));
}
