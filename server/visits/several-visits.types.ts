import { GraphQLBoolean } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';
import { UuidScalar } from '../read/scalars.ts';
import { Changed, MutationInput, Payload } from '../write/payload.ts';
import { ItemResult } from '../write/several.types.ts';
import { HomeVisit } from './visit.entity.ts';
import { SubmitVisitInput } from './visit.types.ts';

/** Several visits to be submitted. */
@InputType('SubmitVisitsInput', { description: 'Several visits to be submitted, one after another.' })
export class SubmitVisitsInput extends MutationInput {
  @Field(() => [SubmitVisitInput], {
    description:
      'The visits, 1 to 100, as `submitVisit` takes them. Each may carry its own `idempotencyKey`, so that a batch that comes again adds only what is new in it.',
  })
  visits!: SubmitVisitInput[];

  @Field(() => GraphQLBoolean, {
    nullable: true,
    description: 'Keeps all visits or none. Otherwise a refused one does not sink the others.',
  })
  allOrNothing?: boolean | null;
}

/** What came of one of several visits. */
@ObjectType('SubmitVisitResult', { description: 'What came of one of several visits.' })
export class SubmitVisitResult extends ItemResult {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The visit that was submitted; absent when nothing was kept.',
  })
  visitId!: string | null;
}

/** What came of several visits. */
@ObjectType('SubmitVisitsPayload', { description: 'What came of each visit.' })
export class SubmitVisitsPayload extends Payload {
  @Changed(() => HomeVisit, { description: 'The visits that were submitted, in the order asked.', several: true })
  visits!: HomeVisit[];

  @Field(() => [SubmitVisitResult], { description: 'One for each visit asked for, in that order.' })
  results!: readonly SubmitVisitResult[];
}
