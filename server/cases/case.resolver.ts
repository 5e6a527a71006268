import { Resolver } from 'type-graphql';
import { reads } from '../read/roots.ts';
import { Acts, type Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import './case.actions.ts';
import { Case } from './case.entity.ts';
import { replaceTeamMember } from './replacement.service.ts';
import { formCaseTeam } from './team.service.ts';
import { CasePayload, FormCaseTeamInput, ReplaceTeamMemberInput } from './team.types.ts';

/** The root fields that read Case rows. */
export const CaseReads = reads(Case, {
  one: {
    name: 'case',
    by: ['number', 'id'],
    description: 'A case by number or id; null when there is none or it is not the caller’s.',
  },
  list: { name: 'cases', description: 'The cases the caller may see.' },
});

/** What can be done with cases and their teams. */
@Resolver()
export class CaseActs {
  @Acts({
    input: FormCaseTeamInput,
    payload: CasePayload,
    by: ['DISTRICT_BUREAU'],
    description:
      'Forms the team of a confirmed child and opens its case. Refused, with everything at once, when the child is not confirmed (rule 1), the provider is not contracted that day (rule 8), the three are not one of each role and of the child’s place and provider (rule 9), the child has a case in the programme (rule 10), or one of them has no clear record check or pledge (rule 51). Every month until the programme ends owes a visit from then on (rule 17).',
  })
  formCaseTeam(input: FormCaseTeamInput, transaction: Transaction): Promise<Outcome> {
    return formCaseTeam(transaction, input);
  }

  @Acts({
    input: ReplaceTeamMemberInput,
    payload: CasePayload,
    by: ['DISTRICT_BUREAU', 'PROVIDER_MANAGER'],
    description:
      'Hands a seat of a team over to another worker from a day; on every day exactly one is responsible (rule 9). The successor has to belong to the place or provider and be cleared on that day (rules 9 and 51). A provider’s manager replaces the social worker only.',
  })
  replaceTeamMember(input: ReplaceTeamMemberInput, transaction: Transaction): Promise<Outcome> {
    return replaceTeamMember(transaction, input);
  }
}
