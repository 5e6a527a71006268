import { notOwnRequest } from '../approvals/decision.rules.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { type ProgrammeState, programmeIsNotClosed, programmeIsOpen } from '../programmes/programme.rules.ts';
import { type QuotaPlaceFacts, quotaHasPlace } from '../quotas/quota.rules.ts';
import { type Obstacle, obstacle } from '../rules/obstacle.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import type { Finding, Verdict } from '../rules/verdict.ts';
import { stateAllows } from '../rules/workflow.ts';
import { CHILD_WORKFLOW, type ChildAction, type ChildStatus } from './child.workflow.ts';
import { type EligibilityFacts, eligible, recordable } from './eligibility.rules.ts';

/** What decides what may be done with a child's registration. */
export interface ChildFacts extends EligibilityFacts {
  readonly status: ChildStatus;
  readonly registeredById: string | null;
  readonly submittedById: string | null;
  /** The number of the child's open case; null while there is none. */
  readonly openCase: string | null;
  readonly programmeStatus: ProgrammeState;
  readonly parameters: ProgrammeParameters;
}

/** Who wants to do it. */
export interface Handler {
  readonly accountId: string;
  /** Whether the caller is of the responsible district's bureau; registrants are not. */
  readonly isBureau: boolean;
}

type Findings = readonly Finding[];

const CHILD_PATH = ['input', 'childId'];

function findings(...all: readonly (Finding | null | Findings)[]): Findings {
  return all.flatMap((finding): Findings => (finding === null ? [] : [finding].flat()));
}

/** 1 · The district bureau handles its children; a supervisor or director those they registered, until confirmation. */
export function mayHandle(
  { status, registeredById }: Pick<ChildFacts, 'status' | 'registeredById'>,
  { accountId, isBureau }: Handler,
): Obstacle | null {
  if (isBureau) return null;
  if (registeredById !== accountId) {
    return obstacle('WRONG_OFFICE', {
      zh: '只能由登记人或区民政局办理',
      en: 'Only whoever registered the child, or the district bureau, does this',
    });
  }
  if (status !== 'CONFIRMED') return null;
  return obstacle('WRONG_OFFICE', {
    zh: '儿童已经确认，只能由区民政局办理',
    en: 'The child is confirmed; from then on only the district bureau does this',
  });
}

function open(child: ChildFacts, action: ChildAction): Obstacle | null {
  return stateAllows(CHILD_WORKFLOW, child.status, action) ?? programmeIsNotClosed(child.programmeStatus);
}

/** 2 to 5 · The facts as they stand, told at the child: a submission or confirmation states none of them anew. */
function eligibleAsItStands(child: ChildFacts, today: IsoDate): Verdict {
  return eligible(child, child.parameters, today).map((finding) => ({ ...finding, path: CHILD_PATH }));
}

/** What stands against changing the facts of a child. A confirmed one has to stay eligible. */
export function changeFindings(child: ChildFacts, handler: Handler, today: IsoDate): Findings {
  const closed = findings(mayHandle(child, handler), open(child, 'CHANGE'));
  if (closed.length > 0) return closed;
  const asked = child.status === 'CONFIRMED' ? eligible : recordable;
  return asked(child, child.parameters, today);
}

/** 2 to 5 · What stands against submitting a child to the district bureau. */
export function submitFindings(child: ChildFacts, handler: Handler, today: IsoDate): Findings {
  const closed = findings(mayHandle(child, handler), open(child, 'SUBMIT'));
  return closed.length > 0 ? closed : eligibleAsItStands(child, today);
}

/** 1 to 6 · What stands against confirming a child: the state, one's own request, its eligibility, the quota. */
export function confirmFindings(child: ChildFacts, quota: QuotaPlaceFacts, handler: Handler, today: IsoDate): Findings {
  const closed = findings(decisionFindings(child, 'CONFIRM', handler), programmeIsOpen(child.programmeStatus));
  return closed.length > 0
    ? closed
    : findings(eligibleAsItStands(child, today), quotaHasPlace(quota, child.parameters));
}

/** What stands against rejecting a child. */
export function rejectFindings(child: ChildFacts, handler: Handler): Findings {
  return decisionFindings(child, 'REJECT', handler);
}

/** Nobody decides on a child that they registered or submitted themselves. */
function decisionFindings(child: ChildFacts, action: 'CONFIRM' | 'REJECT', { accountId }: Handler): Findings {
  const { registeredById, submittedById } = child;
  const closed = open(child, action);
  if (closed) return [closed];
  return findings(notOwnRequest(submittedById, accountId) ?? notOwnRequest(registeredById, accountId));
}

/** What stands against withdrawing a child: a case that is still open. */
export function withdrawFindings(child: ChildFacts, handler: Handler): Findings {
  const closed = findings(mayHandle(child, handler), open(child, 'WITHDRAW'));
  return closed.length > 0 ? closed : findings(hasNoOpenCase(child));
}

function hasNoOpenCase({ openCase }: ChildFacts): Obstacle | null {
  if (openCase === null) return null;
  return obstacle(
    'WRONG_STATE',
    { zh: '个案{number}尚未结案', en: 'Case {number} is still open' },
    { found: openCase, args: { number: openCase } },
  );
}
