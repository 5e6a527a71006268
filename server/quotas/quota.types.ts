import { GraphQLInt } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';
import { ChildCategory } from '../children/child.enums.ts';
import { LineScalar, UuidScalar } from '../read/scalars.ts';
import { Changed, MutationInput, Payload } from '../write/payload.ts';
import { DistrictQuota } from './quota.entity.ts';

/** One cell of the table. */
@InputType('QuotaCellInput', { description: 'One cell of the quota table.' })
export class QuotaCellInput {
  @Field(() => LineScalar, { description: 'The district’s code, `310115`.' })
  districtCode!: string;

  @Field(() => ChildCategory, { description: 'The column.' })
  category!: ChildCategory;

  @Field(() => GraphQLInt, { description: 'The number of children it is to show, 0 or more.' })
  count!: number;
}

/** The version of a line that the caller saw. */
@InputType('QuotaVersionInput', { description: 'The version of a line of the quota table that the caller saw.' })
export class QuotaVersionInput {
  @Field(() => LineScalar, { description: 'The district’s code.' })
  districtCode!: string;

  @Field(() => GraphQLInt, { description: 'Its version.' })
  version!: number;
}

/** The foot of the table. */
@InputType('QuotaTotalsInput', { description: 'The foot of the quota table, where the city’s plan itself changes.' })
export class QuotaTotalsInput {
  @Field(() => GraphQLInt, { description: 'Children in difficulty in the whole city.' })
  inDifficulty!: number;

  @Field(() => GraphQLInt, { description: 'Orphans in the whole city.' })
  orphans!: number;
}

/** Cells of the quota table to be changed at once. */
@InputType('ChangeQuotasInput', {
  description: 'Cells of the quota table to be changed at once, so that no wrong total ever stands (rule 7).',
})
export class ChangeQuotasInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'The programme year.' })
  programmeId!: string;

  @Field(() => [QuotaCellInput], { description: 'The cells; the others stay.' })
  cells!: QuotaCellInput[];

  @Field(() => [QuotaVersionInput], {
    description: 'The version of every line that is changed. A stale one is refused with what changed.',
  })
  expectedVersions!: QuotaVersionInput[];

  @Field(() => QuotaTotalsInput, {
    nullable: true,
    description: 'The new foot of the table, when the city’s plan itself changes. It stays as it is otherwise.',
  })
  totals?: QuotaTotalsInput | null;

  @Field(() => GraphQLInt, {
    nullable: true,
    description: 'The version of the programme that the caller saw. Needed with `totals`, which are the programme’s.',
  })
  expectedProgrammeVersion?: number | null;
}

/** The lines that were changed. */
@ObjectType('ChangeQuotasPayload', { description: 'What `changeQuotas` changed.' })
export class ChangeQuotasPayload extends Payload {
  @Changed(() => DistrictQuota, { description: 'The lines that were changed, as they are now.', several: true })
  quotas!: DistrictQuota[];
}
