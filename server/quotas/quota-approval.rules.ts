import { notOwnRequest } from '../approvals/decision.rules.ts';
import { CHILD_CATEGORIES } from '../children/child.terms.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import { type Obstacle, obstacle } from '../rules/obstacle.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import type { Finding } from '../rules/verdict.ts';
import { stateAllows } from '../rules/workflow.ts';
import {
  QUOTA_APPROVAL_WORKFLOW,
  type QuotaApprovalAction,
  type QuotaApprovalStatus,
  type QuotaPlaceFacts,
  quotaHasPlace,
} from './quota.rules.ts';

/** What decides whether a place above the quota may be asked for. */
export interface QuotaRequestFacts extends Omit<QuotaPlaceFacts, 'extraApproved'> {
  readonly childAwaitsDecision: boolean;
  /** The request that already stands for the child in this programme; a rejected one does not stand. */
  readonly standing: 'PENDING' | 'APPROVED' | null;
}

/** What decides whether a request can be decided. */
export interface QuotaDecisionFacts {
  readonly status: QuotaApprovalStatus;
  readonly requestedById: string | null;
  readonly childAwaitsDecision: boolean;
}

/** 6 · A place above the quota is for a child that waits for the district bureau's word. */
function childAwaits(awaits: boolean): Obstacle | null {
  if (awaits) return null;
  return obstacle('WRONG_STATE', {
    zh: '该儿童不在待确认状态',
    en: 'The child is not waiting for confirmation',
  });
}

function noneStands(standing: QuotaRequestFacts['standing']): Obstacle | null {
  if (standing === null) return null;
  const message = { zh: '该儿童已有{state}的超指标申请', en: 'A request for this child is already {state}' };
  const state = QUOTA_APPROVAL_WORKFLOW.states[standing];
  return obstacle('WRONG_STATE', message, { found: standing, args: { state } });
}

/** 6 · Nothing is to be approved while the quota has a place, or in a year that allows no excess. */
function excessIsOpen(facts: QuotaRequestFacts, parameters: ProgrammeParameters): Obstacle | null {
  const args = { category: CHILD_CATEGORIES[facts.category], planned: facts.planned, confirmed: facts.confirmed };
  if (parameters.quotaExcess === 'REFUSED')
    return obstacle('WRONG_STATE', {
      zh: '本项目年度不允许超指标确认',
      en: 'This programme year allows nobody above the quota',
    });
  if (quotaHasPlace({ ...facts, extraApproved: false }, parameters).length > 0) return null;
  const message = {
    zh: '本区{category}指标{planned}名，已确认{confirmed}名，尚有名额，无需审批',
    en: 'The district’s quota of {category} is {planned} and {confirmed} are confirmed: there is a place, no approval is needed',
  };
  return obstacle('WRONG_STATE', message, { required: facts.planned, found: facts.confirmed, args });
}

/** What stands against asking for a place above the quota (interpretation of rule 6). */
export function quotaRequestFindings(facts: QuotaRequestFacts, parameters: ProgrammeParameters): readonly Obstacle[] {
  return [childAwaits(facts.childAwaitsDecision), noneStands(facts.standing), excessIsOpen(facts, parameters)].filter(
    (finding) => finding !== null,
  );
}

/** What stands against deciding a request: it was decided, it is the decider's own, or its child no longer waits. */
export function quotaDecisionFindings(
  { status, requestedById, childAwaitsDecision }: QuotaDecisionFacts,
  decision: QuotaApprovalAction,
  deciderId: string,
): readonly Finding[] {
  return [
    stateAllows(QUOTA_APPROVAL_WORKFLOW, status, decision),
    notOwnRequest(requestedById, deciderId),
    decision === 'APPROVE' ? childAwaits(childAwaitsDecision) : null,
  ].filter((finding) => finding !== null);
}

/** A rejection gives its reason. */
export function decisionNoteFaults(decision: QuotaApprovalAction, note: string | null): readonly Fault[] {
  return decision === 'REJECT' && !note ? [faultAt(['input', 'note'], 'REQUIRED')] : [];
}
