import './quota-approval.actions.ts';
import { Resolver } from 'type-graphql';
import { reads } from '../read/roots.ts';
import { Acts, type Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { QuotaApproval } from './quota.entity.ts';
import { decideQuotaApproval, requestQuotaApproval } from './quota-approval.service.ts';
import { DecideQuotaApprovalInput, QuotaApprovalPayload, RequestQuotaApprovalInput } from './quota-approval.types.ts';

/** The root fields that read QuotaApproval rows. */
export const QuotaApprovalReads = reads(QuotaApproval, {
  one: { name: 'quotaApproval', by: ['id'], description: 'A request for a place above the quota.' },
  list: { name: 'quotaApprovals', description: 'Requests for places above the quota (interpretation of rule 6).' },
});

/** What can be done with requests for places above the quota. */
@Resolver()
export class QuotaApprovalActs {
  @Acts({
    input: RequestQuotaApprovalInput,
    payload: QuotaApprovalPayload,
    by: ['DISTRICT_BUREAU'],
    description:
      'Asks for a place above the quota for one submitted child of the district. Refused while the quota has a place, while a request of the child is pending or approved, and in a year that allows no excess.',
  })
  requestQuotaApproval(input: RequestQuotaApprovalInput, transaction: Transaction): Promise<Outcome> {
    return requestQuotaApproval(transaction, input);
  }

  @Acts({
    input: DecideQuotaApprovalInput,
    payload: QuotaApprovalPayload,
    by: ['DISTRICT_BUREAU'],
    description:
      'Approves or rejects a request for a place above the quota. Nobody decides their own request; a rejection gives its reason; what is decided stays decided.',
  })
  decideQuotaApproval(input: DecideQuotaApprovalInput, transaction: Transaction): Promise<Outcome> {
    return decideQuotaApproval(transaction, input);
  }
}
