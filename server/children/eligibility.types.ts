import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';
import { LineScalar, UuidScalar } from '../read/scalars.ts';
import type { Violation } from '../rules/verdict.ts';
import { ViolationType } from '../write/action.types.ts';
import { Changed, EditInput, MutationInput, Payload } from '../write/payload.ts';
import { Child } from './child.entity.ts';
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

/** One of several children to be confirmed. */
@InputType('ChildToConfirmInput', { description: 'One of several submitted children to be confirmed.' })
export class ChildToConfirmInput {
  @Field(() => UuidScalar, { description: 'The child.' })
  childId!: string;

  @Field(() => GraphQLInt, { description: 'The version the caller saw.' })
  expectedVersion!: number;
}

/** Several children to be confirmed. */
@InputType('ConfirmEligibilitiesInput', { description: 'Submitted children to be confirmed one after another.' })
export class ConfirmEligibilitiesInput extends MutationInput {
  @Field(() => [ChildToConfirmInput], { description: 'The children, 1 to 100. Places in the quota go in this order.' })
  children!: ChildToConfirmInput[];
}

/** What came of one of several children. */
@ObjectType('ConfirmEligibilityResult', { description: 'What came of one of several children.' })
export class ConfirmEligibilityResult {
  @Field(() => GraphQLInt, { description: 'Its place in the input, from 0.' })
  index!: number;

  @Field(() => UuidScalar, { description: 'The child.' })
  childId!: string;

  @Field(() => GraphQLBoolean, { description: 'Whether it was confirmed; with `dryRun` whether it would be.' })
  confirmed!: boolean;

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'The code of the refusal, as errors carry it: NOT_FOUND, CONFLICT, FORBIDDEN, RULE_VIOLATION.',
  })
  code!: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'The refusal in the caller’s language.' })
  message!: string | null;

  @Field(() => [ViolationType], { description: 'The rules that are broken. Paths are those of `confirmEligibility`.' })
  violations!: readonly Violation[];
}

/** What came of several children. */
@ObjectType('ConfirmEligibilitiesPayload', { description: 'What came of each child.' })
export class ConfirmEligibilitiesPayload extends Payload {
  @Changed(() => Child, { description: 'The children that were confirmed, in the order asked.', several: true })
  children!: Child[];

  @Field(() => [ConfirmEligibilityResult], { description: 'One for each child asked for, in that order.' })
  results!: readonly ConfirmEligibilityResult[];
}

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
