import { Account } from '../access/account.entity.ts';
import { Child } from '../children/child.entity.ts';
import type { ChildCategory } from '../children/child.enums.ts';
import { District } from '../districts/district.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { parametersInForce } from '../programmes/programme.service.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import { nextState } from '../rules/workflow.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { QuotaApproval } from './quota.entity.ts';
import { QUOTA_APPROVAL_WORKFLOW } from './quota.rules.ts';
import { lockQuotas } from './quota.service.ts';
import {
  decisionNoteFaults,
  type QuotaRequestFacts,
  quotaDecisionFindings,
  quotaRequestFindings,
} from './quota-approval.rules.ts';
import type { DecideQuotaApprovalInput, RequestQuotaApprovalInput } from './quota-approval.types.ts';

const CHILD_PATH = ['input', 'childId'];

interface RequestRow extends QuotaRequestFacts {
  readonly parameters: unknown;
}

/** What a request for a place above the quota rests on, in one statement. */
const REQUEST_FACTS = `select c.category, c.status = 'SUBMITTED' as "childAwaitsDecision", p.parameters,
    case c.category when 'ORPHAN' then q.orphans else q.in_difficulty end as planned,
    case c.category when 'ORPHAN' then q.confirmed_orphans else q.confirmed_in_difficulty end as confirmed,
    (select a.status from quota_approval a
      where a.child_id = c.id and a.programme_id = c.programme_id and a.status <> 'REJECTED' limit 1) as standing
  from child c join programme p on p.id = c.programme_id
  join district_quota q on q.programme_id = c.programme_id and q.district_id = c.district_id
  where c.id = $1`;

/** Lets the figures and the child stand still, and answers what is asked for. */
async function lockPlace(transaction: Transaction, childId: string) {
  const { programme_id: programmeId } = await transaction.row<{ programme_id: string }>(
    CHILD_PATH,
    'select programme_id from child where id = $1',
    [childId],
  );
  await lockQuotas(transaction, programmeId);
  const child = await transaction.lock(Child, childId, CHILD_PATH);
  return { programmeId, districtId: child.district.id, category: child.category satisfies ChildCategory };
}

/**
 * Asks for a place above the quota for one child (interpretation of rule 6).
 * @throws CONFLICT while the quota has a place, when a request stands, or when the child does not wait for confirmation
 */
export async function requestQuotaApproval(
  transaction: Transaction,
  { childId, budgetLine, reason }: RequestQuotaApprovalInput,
): Promise<Outcome> {
  const { programmeId, districtId, category } = await lockPlace(transaction, childId);
  const { parameters, ...facts } = await transaction.row<RequestRow>(CHILD_PATH, REQUEST_FACTS, [childId]);
  transaction.enforce(SUBJECTS.QUOTAS, quotaRequestFindings(facts, parametersInForce(parameters)));
  const approval = transaction.add(QuotaApproval, {
    child: transaction.reference(Child, childId),
    programme: transaction.reference(Programme, programmeId),
    district: transaction.reference(District, districtId),
    category,
    budgetLine,
    reason,
    status: 'PENDING',
    requestedBy: transaction.reference(Account, transaction.actor.accountId),
    requestedAt: transaction.now.toISOString(),
  });
  return { quotaApproval: approval.id };
}

/**
 * Decides a request for a place above the quota.
 * @throws FORBIDDEN to whoever asked, CONFLICT when it was decided or its child no longer waits, BAD_INPUT for a
 * rejection without its reason
 */
export async function decideQuotaApproval(
  transaction: Transaction,
  { id, expectedVersion, decision, note }: DecideQuotaApprovalInput,
): Promise<Outcome> {
  const approval = await transaction.edit(QuotaApproval, id, expectedVersion);
  const { accountId } = transaction.actor;
  const child = await transaction.lock(Child, approval.child.id);
  const facts = {
    status: approval.status,
    requestedById: approval.requestedBy?.id ?? null,
    childAwaitsDecision: child.status === 'SUBMITTED',
  };
  transaction.enforce(
    SUBJECTS.QUOTAS,
    quotaDecisionFindings(facts, decision, accountId),
    decisionNoteFaults(decision, note ?? null),
  );
  approval.status = nextState(QUOTA_APPROVAL_WORKFLOW, approval.status, decision) ?? approval.status;
  approval.decidedBy = transaction.reference(Account, accountId);
  approval.decidedAt = transaction.now.toISOString();
  approval.decisionNote = note || null;
  return { quotaApproval: id };
}
