import { GraphQLString } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';
import { LineScalar, UuidScalar } from '../read/scalars.ts';
import { EditInput, type MutationInput } from '../write/payload.ts';
import { Relation } from './child.enums.ts';

/** A child, and the version the caller saw. */
@InputType('ChildInput', { description: 'A child, and the version the caller saw.' })
export abstract class ChildInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The child.' })
  childId!: string;
}

/** A child to be submitted. */
@InputType('SubmitEligibilityInput', { description: 'A draft or rejected child to be submitted.' })
export class SubmitEligibilityInput extends ChildInput {}

/** A child to be confirmed. */
@InputType('ConfirmEligibilityInput', { description: 'A submitted child to be confirmed.' })
export class ConfirmEligibilityInput extends ChildInput {}

/** A child to be rejected. */
@InputType('RejectEligibilityInput', { description: 'A submitted child to be returned.' })
export class RejectEligibilityInput extends ChildInput {
  @Field(() => LineScalar, { description: 'Why. The registrant reads it.' })
  reason!: string;
}

/** A child to be withdrawn. */
@InputType('WithdrawChildInput', { description: 'A child to be taken out of the programme.' })
export class WithdrawChildInput extends ChildInput {
  @Field(() => LineScalar, { description: 'Why. It stays with the record.' })
  reason!: string;
}

/** A look at what is masked. It takes no idempotency key: every look is noted, and no answer is kept. */
@InputType('RevealIdentifiersInput', { description: 'Whose identifiers are to be shown, and why.' })
export class RevealIdentifiersInput implements MutationInput {
  @Field(() => UuidScalar, { description: 'The child.' })
  childId!: string;

  @Field(() => LineScalar, { description: 'Why, in at least 4 characters. It stays in the read log with the name.' })
  reason!: string;

  declare readonly idempotencyKey?: null;

  declare readonly dryRun?: null;
}

/** A guardian with the telephone in full. */
@ObjectType('RevealedGuardian', { description: 'A guardian with the telephone in full.' })
export class RevealedGuardian {
  @Field(() => GraphQLString, { description: 'The name.' })
  name!: string;

  @Field(() => Relation, { description: 'How related to the child.' })
  relation!: Relation;

  @Field(() => GraphQLString, { nullable: true, description: 'The telephone in full, where one is kept.' })
  phone!: string | null;
}

/** Identifiers in full. */
@ObjectType('RevealIdentifiersPayload', {
  description: 'Identifiers in full, as this once. Who looked, when and why is in the read log (`readEntries`).',
})
export class RevealIdentifiersPayload {
  @Field(() => GraphQLString, { description: 'The ID number in full.' })
  idNumber!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'The exact address, where one is kept.' })
  address!: string | null;

  @Field(() => [RevealedGuardian], { description: 'The guardians with their telephones.' })
  guardians!: readonly RevealedGuardian[];
}
