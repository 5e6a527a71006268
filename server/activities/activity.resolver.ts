import { Resolver } from 'type-graphql';
import { reads } from '../read/roots.ts';
import { Acts, type Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import './activity.actions.ts';
import { GroupActivity, ORGANISERS } from './activity.entity.ts';
import { cancelActivity, changeActivity, holdActivity, planActivity, signInChildren } from './activity.service.ts';
import {
  ActivityPayload,
  CancelActivityInput,
  ChangeActivityInput,
  HoldActivityInput,
  PlanActivityInput,
  SignInChildrenInput,
} from './activity.types.ts';

/** The root fields that read GroupActivity rows. */
export const GroupActivityReads = reads(GroupActivity, {
  one: {
    name: 'groupActivity',
    by: ['id'],
    description: 'A group activity; null when there is none or it is not the caller’s.',
  },
  list: { name: 'groupActivities', description: 'Group activities the caller may see (rules 26 to 29).' },
});

/** What can be done with group activities. */
@Resolver()
export class ActivityActs {
  @Acts({
    input: PlanActivityInput,
    payload: ActivityPayload,
    by: ORGANISERS,
    description:
      'Plans a group activity of the caller’s provider in a district. Refused without a contract there on the day (rule 8). A day outside holidays and festivals (27), a kind that the notice does not name (28) and a missing aim (29) only warn.',
  })
  planActivity(input: PlanActivityInput, transaction: Transaction): Promise<Outcome> {
    return planActivity(transaction, input);
  }

  @Acts({
    input: ChangeActivityInput,
    payload: ActivityPayload,
    by: ORGANISERS,
    description: 'Changes a planned activity. Refused as CONFLICT once it was held or cancelled.',
  })
  changeActivity(input: ChangeActivityInput, transaction: Transaction): Promise<Outcome> {
    return changeActivity(transaction, input);
  }

  @Acts({
    input: HoldActivityInput,
    payload: ActivityPayload,
    by: ORGANISERS,
    description:
      'Records that an activity was held, with its sign-in list and what came of it; it then counts for the year (rule 26). Refused without a safety plan, for a day to come, and for children whom the caller does not serve.',
  })
  holdActivity(input: HoldActivityInput, transaction: Transaction): Promise<Outcome> {
    return holdActivity(transaction, input);
  }

  @Acts({
    input: SignInChildrenInput,
    payload: ActivityPayload,
    by: ORGANISERS,
    description: 'Adds children to the sign-in list of an activity that was held.',
  })
  signInChildren(input: SignInChildrenInput, transaction: Transaction): Promise<Outcome> {
    return signInChildren(transaction, input);
  }

  @Acts({
    input: CancelActivityInput,
    payload: ActivityPayload,
    by: ORGANISERS,
    description: 'Calls a planned activity off, with the reason.',
  })
  cancelActivity(input: CancelActivityInput, transaction: Transaction): Promise<Outcome> {
    return cancelActivity(transaction, input);
  }
}
