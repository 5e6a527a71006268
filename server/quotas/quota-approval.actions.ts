import { mayCall } from '../access/permissions.ts';
import { resolveField } from '../read/resolve-field.ts';
import { offer } from '../rules/offer.ts';
import { judge } from '../rules/verdict.ts';
import { type QuotaDecisionFacts, quotaDecisionFindings } from './quota-approval.rules.ts';

interface DecisionRow extends QuotaDecisionFacts {
  readonly id: string;
}

const DECISION_FACTS = `select a.id, a.status, a.requested_by_id as "requestedById",
    exists (select from child c where c.id = a.child_id and c.status = 'SUBMITTED') as "childAwaitsDecision"
  from quota_approval a where a.id = any($1)`;

resolveField('QuotaApproval.actions', async (ids, context) => {
  const { role, accountId } = await context.actor();
  if (!mayCall(role, 'decideQuotaApproval')) return ids.map(() => []);
  const rows = await context.query<DecisionRow>(DECISION_FACTS, [ids]);
  return ids.map((id) =>
    rows
      .filter((row) => row.id === id)
      .map((facts) =>
        offer('decideQuotaApproval', judge(quotaDecisionFindings(facts, 'APPROVE', accountId)), context.locale),
      ),
  );
});
