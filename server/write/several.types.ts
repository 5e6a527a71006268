import { GraphQLInt, GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { JsonScalar } from '../read/scalars.ts';
import type { Violation } from '../rules/verdict.ts';
import { ViolationType } from './action.types.ts';

/** A value of the input that can't be taken as it is. */
@ObjectType('ItemFault', { description: 'A value of the input that can’t be taken as it is.' })
export class ItemFault {
  @Field(() => JsonScalar, { description: 'Which part of the item’s input, `["input", "endsAt"]`.' })
  path!: readonly (string | number)[];

  @Field(() => GraphQLString, { nullable: true, description: 'What is wrong with it, `END_BEFORE_START`.' })
  fault?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'The same in the caller’s language.' })
  message?: string | null;
}

/** What came of one of several things. */
@ObjectType('ItemResult', { description: 'What came of one of several things that were asked for at once.' })
export abstract class ItemResult {
  @Field(() => GraphQLInt, { description: 'Its place in the input, from 0.' })
  index!: number;

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'The code of its refusal, as errors carry it: RULE_VIOLATION, BAD_INPUT, NOT_FOUND, CONFLICT.',
  })
  code!: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'The refusal in the caller’s language.' })
  message!: string | null;

  @Field(() => [ViolationType], { description: 'The rules that are broken. Paths are those of the single mutation.' })
  violations!: readonly Violation[];

  @Field(() => [ItemFault], { description: 'The values that can’t be taken. Paths are those of the single mutation.' })
  fields!: readonly ItemFault[];
}
