import { Resolver } from 'type-graphql';
import { reads } from '../read/roots.ts';
import { Acts, type Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import './month.actions.ts';
import { CaseMonth, DistrictMonth } from './month.entity.ts';
import { exemptMonth, liftExemption } from './month.service.ts';
import { CaseMonthPayload, ExemptMonthInput, LiftExemptionInput } from './month.types.ts';

/** The root fields that read CaseMonth rows. */
export const CaseMonthReads = reads(CaseMonth, {
  one: { name: 'caseMonth', by: ['id'], description: 'A month of a case.' },
  list: {
    name: 'caseMonths',
    description: 'Months of cases with what each owes and has (rule 17), children never visited included.',
  },
});

/** The root fields that read DistrictMonth rows. */
export const DistrictMonthReads = reads(DistrictMonth, {
  one: { name: 'districtMonth', by: ['id'], description: 'The sums of a provider, district and month.' },
  list: { name: 'districtMonths', description: 'The sums of the month figures by provider, district and month.' },
});

/** What can be done with months. */
@Resolver()
export class CaseMonthActs {
  @Acts({
    input: ExemptMonthInput,
    payload: CaseMonthPayload,
    by: ['DISTRICT_BUREAU'],
    description:
      'Exempts a month of a case, with a reason: hospital, away, epidemic. An exempt month is neither met nor missed (interpretation of rule 17). Refused for a month that the case does not owe (BAD_INPUT) or that is exempt already (CONFLICT).',
  })
  exemptMonth(input: ExemptMonthInput, transaction: Transaction): Promise<Outcome> {
    return exemptMonth(transaction, input);
  }

  @Acts({
    input: LiftExemptionInput,
    payload: CaseMonthPayload,
    by: ['DISTRICT_BUREAU'],
    description:
      'Takes an exemption back, with a reason; the month owes its visits again (rule 17). Refused for a month that is not exempt (CONFLICT).',
  })
  liftExemption(input: LiftExemptionInput, transaction: Transaction): Promise<Outcome> {
    return liftExemption(transaction, input);
  }
}
