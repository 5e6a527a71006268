import { Field, InputType, ObjectType } from 'type-graphql';
import { declareEnum } from '../read/enums.ts';
import { LineScalar, TextScalar, UuidScalar } from '../read/scalars.ts';
import { Changed, EditInput, MutationInput, Payload } from '../write/payload.ts';
import { QuotaApproval } from './quota.entity.ts';

/** What can be decided about a request. */
export const ApprovalDecision = declareEnum(
  'ApprovalDecision',
  { APPROVE: 'APPROVE', REJECT: 'REJECT' } as const,
  'What is decided about a request.',
  { APPROVE: 'The budget is there; the child can be confirmed.', REJECT: 'It is not; `note` says why.' },
);
export type ApprovalDecision = keyof typeof ApprovalDecision;

/** A request for a place above the quota. */
@InputType('RequestQuotaApprovalInput', {
  description: 'A request that the district’s budget be confirmed for a child above the quota.',
})
export class RequestQuotaApprovalInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'The child: submitted, of the caller’s district.' })
  childId!: string;

  @Field(() => LineScalar, { description: 'The budget line that is to pay for the child.' })
  budgetLine!: string;

  @Field(() => LineScalar, { description: 'Why the child is to be served above the quota.' })
  reason!: string;
}

/** The decision about a request. */
@InputType('DecideQuotaApprovalInput', { description: 'The decision about a request for a place above the quota.' })
export class DecideQuotaApprovalInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The request.' })
  id!: string;

  @Field(() => ApprovalDecision, { description: 'The decision.' })
  decision!: ApprovalDecision;

  @Field(() => TextScalar, { nullable: true, description: 'The decision’s reason. Required with `REJECT`.' })
  note?: string | null;
}

/** The request as it is now. */
@ObjectType('QuotaApprovalPayload', { description: 'A request for a place above the quota, as it is now.' })
export class QuotaApprovalPayload extends Payload {
  @Changed(() => QuotaApproval, { description: 'The request.' })
  quotaApproval!: QuotaApproval | null;
}
