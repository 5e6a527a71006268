import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { permit } from '../access/permissions.ts';
import type { RequestContext } from '../access/request.ts';
import { CASE_ROLES } from '../access/roles.ts';
import { normaliseResidentId } from '../identity/resident-id.ts';
import { findsOne, reads } from '../read/roots.ts';
import { LineScalar } from '../read/scalars.ts';
import { Acts, type Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import './child.actions.ts';
import { Child } from './child.entity.ts';
import { registerChild } from './child.service.ts';
import { ChangeChildInput, ChildPayload, RegisterChildInput } from './child.types.ts';
import { changeChild } from './child-change.service.ts';
import { CHILD_BY_HASH } from './child-facts.service.ts';
import {
  confirmEligibilities,
  confirmEligibility,
  rejectEligibility,
  submitEligibility,
  withdrawChild,
} from './eligibility.service.ts';
import {
  ConfirmEligibilitiesInput,
  ConfirmEligibilitiesPayload,
  ConfirmEligibilityInput,
  RejectEligibilityInput,
  RevealIdentifiersInput,
  RevealIdentifiersPayload,
  SubmitEligibilityInput,
  WithdrawChildInput,
} from './eligibility.types.ts';
import { revealIdentifiers } from './identifiers.service.ts';

/** The root fields that read Child rows. */
export const ChildReads = reads(Child, {
  one: {
    name: 'child',
    by: ['number', 'id'],
    description: 'A child by number or id; null when there is none or it is not the caller’s.',
  },
  list: { name: 'children', description: 'The children the caller may see.' },
});

const BY_ID_NUMBER =
  'A child by the whole number of its paper; null when there is none or it is not the caller’s. A withdrawn record is answered where no other is.';

permit('childByIdNumber', 'query', CASE_ROLES, BY_ID_NUMBER);
findsOne('childByIdNumber', Child);

/** Finding a child by what is sealed: only the keyed hash of the number goes to the database. */
@Resolver()
export class ChildLookup {
  @Query(() => Child, { nullable: true, description: BY_ID_NUMBER })
  async childByIdNumber(
    @Arg('idNumber', () => LineScalar, {
      description:
        'The resident ID number or the certificate’s number, whole. Full-width digits and a small x are taken.',
    })
    idNumber: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const hash = context.hashOf(normaliseResidentId(idNumber));
    const [found] = await context.query<{ id: string }>(CHILD_BY_HASH, [hash]);
    return found ? context.read(info, found.id) : null;
  }
}

const REGISTRANTS = ['DISTRICT_BUREAU', 'SUPERVISOR', 'DIRECTOR'] as const;
const BUREAU = ['DISTRICT_BUREAU'] as const;

/** What can be done with children. */
@Resolver()
export class ChildActs {
  @Acts({
    input: RegisterChildInput,
    payload: ChildPayload,
    by: REGISTRANTS,
    description:
      'Registers a child as a draft in the caller’s district. Supervisors and directors register within their own street, township or village only. Refused for an ID number that is wrong or registered anywhere in the city, and for a place outside the district (rule 5). Warns of an unusual age or grade (rule 3) and of a namesake born on the same day.',
  })
  registerChild(input: RegisterChildInput, transaction: Transaction): Promise<Outcome> {
    return registerChild(transaction, input);
  }

  @Acts({
    input: ChangeChildInput,
    payload: ChildPayload,
    by: REGISTRANTS,
    description:
      'Changes facts of a child that is a draft or was rejected. Those of a confirmed child are put right by the district bureau alone, and only so that rules 2 to 6 stay met.',
  })
  changeChild(input: ChangeChildInput, transaction: Transaction): Promise<Outcome> {
    return changeChild(transaction, input);
  }

  @Acts({
    input: SubmitEligibilityInput,
    payload: ChildPayload,
    by: REGISTRANTS,
    description:
      'Submits a draft or rejected child to the district bureau. Refused with everything of rules 2 to 5 that is not met.',
  })
  submitEligibility(input: SubmitEligibilityInput, transaction: Transaction): Promise<Outcome> {
    return submitEligibility(transaction, input);
  }

  @Acts({
    input: ConfirmEligibilityInput,
    payload: ChildPayload,
    by: BUREAU,
    description:
      'Confirms a submitted child (rule 1). Rules 2 to 5 are judged again; above the quota of its category it needs an approved request (rule 6, QUOTA_REACHED). Whoever registered or submitted the child cannot confirm it.',
  })
  confirmEligibility(input: ConfirmEligibilityInput, transaction: Transaction): Promise<Outcome> {
    return confirmEligibility(transaction, input);
  }

  @Acts({
    input: ConfirmEligibilitiesInput,
    payload: ConfirmEligibilitiesPayload,
    by: BUREAU,
    description:
      'Confirms several submitted children one after another, each judged as by `confirmEligibility`. A refused one does not sink the others: `results` tells what came of each.',
  })
  confirmEligibilities(input: ConfirmEligibilitiesInput, transaction: Transaction): Promise<Outcome> {
    return confirmEligibilities(transaction, input);
  }

  @Acts({
    input: RejectEligibilityInput,
    payload: ChildPayload,
    by: BUREAU,
    description: 'Returns a submitted child with the reason; it can be put right and submitted anew.',
  })
  rejectEligibility(input: RejectEligibilityInput, transaction: Transaction): Promise<Outcome> {
    return rejectEligibility(transaction, input);
  }

  @Acts({
    input: WithdrawChildInput,
    payload: ChildPayload,
    by: REGISTRANTS,
    description:
      'Takes a child out of the programme with the reason, for good; its ID number can be registered again. Refused while it has an open case. A confirmed child is withdrawn by the district bureau alone.',
  })
  withdrawChild(input: WithdrawChildInput, transaction: Transaction): Promise<Outcome> {
    return withdrawChild(transaction, input);
  }

  @Acts({
    input: RevealIdentifiersInput,
    payload: RevealIdentifiersPayload,
    by: ['MUNICIPAL_BUREAU', 'DISTRICT_BUREAU', 'SUPERVISOR', 'DIRECTOR', 'PROVIDER_MANAGER', 'SOCIAL_WORKER'],
    description:
      'Shows the ID number, the address and the guardians’ telephones of a child in full. Who looked, when and why stays in the read log. Not open to programs with a key.',
  })
  revealIdentifiers(input: RevealIdentifiersInput, transaction: Transaction): Promise<Outcome> {
    return revealIdentifiers(transaction, input);
  }
}
