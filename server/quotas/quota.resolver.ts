import { Resolver } from 'type-graphql';
import { reads } from '../read/roots.ts';
import { Acts, type Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { DistrictQuota } from './quota.entity.ts';
import { changeQuotas } from './quota.service.ts';
import { ChangeQuotasInput, ChangeQuotasPayload } from './quota.types.ts';

/** The root fields that read DistrictQuota rows. */
export const DistrictQuotaReads = reads(DistrictQuota, {
  one: { name: 'districtQuota', by: ['id'], description: 'A line of the quota table.' },
  list: { name: 'districtQuotas', description: 'The quota table of the notice, a line per district (rules 6 and 7).' },
});

/** What can be done with quotas. */
@Resolver()
export class QuotaActs {
  @Acts({
    input: ChangeQuotasInput,
    payload: ChangeQuotasPayload,
    by: ['MUNICIPAL_BUREAU'],
    description:
      'Changes cells of the quota table at once. Refused when a column would not add up to the programme’s total (rule 7) or a quota would fall below the children already confirmed (rule 6), and in a closed year.',
  })
  changeQuotas(input: ChangeQuotasInput, transaction: Transaction): Promise<Outcome> {
    return changeQuotas(transaction, input);
  }
}
