import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { JsonScalar } from '../read/scalars.ts';

/** Why an action is not open, or what it warns about. */
@ObjectType('Reason', {
  description:
    'Why an action is not open, or what it warns about. Without a rule it is a state, an office or a missing value.',
})
export class Reason {
  @Field(() => GraphQLString, { nullable: true, description: 'The rule’s code, `VISIT_MIN_PEOPLE`.' })
  rule!: string | null;

  @Field(() => GraphQLInt, { nullable: true, description: 'The rule’s number.' })
  number!: number | null;

  @Field(() => GraphQLString, { nullable: true, description: 'The clause of the notice, 二.3.' })
  clause!: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'The words of the notice.' })
  words!: string | null;

  @Field(() => GraphQLString, { description: 'What stands in the way, in the caller’s language.' })
  message!: string;
}

/** Something that can be done with a record, and whether it can be done now. */
@ObjectType('Action', {
  description:
    'Something that can be done with a record: the mutation’s name, whether it is open to the caller now, and what speaks against it. The same functions decide the mutation.',
})
export class Action {
  @Field(() => GraphQLString, { description: 'The mutation’s name.' })
  name!: string;

  @Field(() => GraphQLBoolean, { description: 'Open to the caller now.' })
  allowed!: boolean;

  @Field(() => [Reason], { description: 'What speaks against it; warnings when it is open.' })
  reasons!: readonly Reason[];
}

/** One broken rule, with its evidence. */
@ObjectType('Violation', { description: 'One broken rule of the notice, with what was required and what was found.' })
export class ViolationType {
  @Field(() => GraphQLString, { description: 'The rule’s code, `VISIT_MIN_PEOPLE`.' })
  rule!: string;

  @Field(() => GraphQLInt, { description: 'The rule’s number.' })
  number!: number;

  @Field(() => GraphQLString, { description: 'The clause of the notice, 二.3.' })
  clause!: string;

  @Field(() => GraphQLString, { description: 'The words of the notice.' })
  words!: string;

  @Field(() => GraphQLString, { description: 'What is wrong, in the caller’s language.' })
  message!: string;

  @Field(() => JsonScalar, { description: 'Which part of the input, `["input", "attendeeIds"]`.' })
  path!: readonly (string | number)[];

  @Field(() => JsonScalar, { nullable: true, description: 'What was required.' })
  required!: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'What was found.' })
  found!: unknown;
}
