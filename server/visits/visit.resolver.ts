import { Resolver } from 'type-graphql';
import { reads } from '../read/roots.ts';
import { Acts, type Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import './visit.actions.ts';
import { submitVisits } from './several-visits.service.ts';
import { SubmitVisitsInput, SubmitVisitsPayload } from './several-visits.types.ts';
import { HomeVisit, RECORDERS } from './visit.entity.ts';
import { changeContact, recordContact, signVisit, submitVisit, withdrawVisit } from './visit.service.ts';
import {
  ChangeContactInput,
  ContactPayload,
  RecordContactInput,
  SignVisitInput,
  SubmitVisitInput,
  VisitPayload,
  WithdrawVisitInput,
} from './visit.types.ts';

/** The root fields that read HomeVisit rows. */
export const HomeVisitReads = reads(HomeVisit, {
  one: {
    name: 'homeVisit',
    by: ['id'],
    description: 'A visit or contact; null when there is none or it is not the caller’s.',
  },
  list: { name: 'homeVisits', description: 'Visits and contacts the caller may see (rules 17 to 21).' },
});

/** What can be done with visits. */
@Resolver()
export class VisitActs {
  @Acts({
    input: RecordContactInput,
    payload: ContactPayload,
    by: RECORDERS,
    description:
      'Saves a contact that really happened. No rule refuses it: what it lacks of rules 18 to 21 and 51 stands in `shortfalls`, and it counts for no month until it is submitted. Refused as BAD_INPUT is only what cannot have happened: an end before the start, another day or the future, a day outside the case, a worker named twice or unknown.',
  })
  recordContact(input: RecordContactInput, transaction: Transaction): Promise<Outcome> {
    return recordContact(transaction, input);
  }

  @Acts({
    input: ChangeContactInput,
    payload: ContactPayload,
    by: RECORDERS,
    description:
      'Changes what a saved contact tells; its shortfalls are judged anew. Refused as CONFLICT when it was submitted or withdrawn, or changed since the caller saw it.',
  })
  changeContact(input: ChangeContactInput, transaction: Transaction): Promise<Outcome> {
    return changeContact(transaction, input);
  }

  @Acts({
    input: SubmitVisitInput,
    payload: VisitPayload,
    by: RECORDERS,
    description:
      'Submits a visit, new or from a saved contact. Refused, with everything at once, when fewer than two service-side people went (rule 18), the responsible social worker was not among them (19), it lasted less than 120 minutes net (20), someone had no clear record check of the last twelve months or no signed pledge (51), or the child was not confirmed (1), the provider not contracted (8) or the team not complete (9) that day. Without `signature` it waits for `signVisit`; with one that keeps rule 21 it counts for its month at once.',
  })
  submitVisit(input: SubmitVisitInput, transaction: Transaction): Promise<Outcome> {
    return submitVisit(transaction, input);
  }

  @Acts({
    input: SubmitVisitsInput,
    payload: SubmitVisitsPayload,
    by: RECORDERS,
    description:
      'Submits up to 100 visits, each judged as `submitVisit` does, and answers for each: the refusal of one does not sink the others unless `allOrNothing`.',
  })
  submitVisits(input: SubmitVisitsInput, transaction: Transaction): Promise<Outcome> {
    return submitVisits(transaction, input);
  }

  @Acts({
    input: SignVisitInput,
    payload: VisitPayload,
    by: RECORDERS,
    description:
      'Adds the signature in the care handbook to a submitted visit, which then counts for its month (rule 21). With the guardian away a carer or the representative of a guardianship body signs, with relation and reason; a refusal needs its reason and a second person as witness.',
  })
  signVisit(input: SignVisitInput, transaction: Transaction): Promise<Outcome> {
    return signVisit(transaction, input);
  }

  @Acts({
    input: WithdrawVisitInput,
    payload: VisitPayload,
    by: RECORDERS,
    description:
      'Takes a visit or contact back, with a reason. It stays on record and no longer counts: its month may become due or missed again.',
  })
  withdrawVisit(input: WithdrawVisitInput, transaction: Transaction): Promise<Outcome> {
    return withdrawVisit(transaction, input);
  }
}
