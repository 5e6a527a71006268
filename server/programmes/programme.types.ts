import { GraphQLInt } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { IsoDate } from '../identity/calendar.ts';
import { QuotaTotalsInput } from '../quotas/quota.types.ts';
import { DateScalar, JsonScalar, LineScalar, MoneyScalar, TextScalar, UuidScalar } from '../read/scalars.ts';
import { Changed, EditInput, MutationInput, Payload } from '../write/payload.ts';
import { Programme } from './programme.entity.ts';

const PARAMETERS =
  'The figures its rules use, by name, where they differ from the default: `{"visitMinMinutes": 90}`. Names, units and defaults: query `rules`.';

/** A district's line in the table of a new programme year. */
@InputType('DistrictQuotaInput', { description: 'A district’s line in the quota table of a new programme year.' })
export class DistrictQuotaInput {
  @Field(() => LineScalar, { description: 'The district’s code, `310115`.' })
  districtCode!: string;

  @Field(() => GraphQLInt, { description: 'Children in difficulty, 0 or more.' })
  inDifficulty!: number;

  @Field(() => GraphQLInt, { description: 'Orphans, 0 or more.' })
  orphans!: number;
}

/** A new programme year. */
@InputType('PrepareProgrammeInput', { description: 'A new programme year, from its notice.' })
export class PrepareProgrammeInput extends MutationInput {
  @Field(() => GraphQLInt, { description: 'The year it is called by, 2000 to 2199. One programme a year.' })
  year!: number;

  @Field(() => LineScalar, { description: 'The notice’s number, 沪民儿福发〔2022〕2号.' })
  number!: string;

  @Field(() => TextScalar, { description: 'The notice’s title.' })
  title!: string;

  @Field(() => DateScalar, { description: 'Its first day, in that year.' })
  startsOn!: IsoDate;

  @Field(() => DateScalar, { description: 'Its last day.' })
  endsOn!: IsoDate;

  @Field(() => MoneyScalar, { description: 'The standard per child in yuan (notice 三, rule 41), above 0.' })
  perChildStandard!: string;

  @Field(() => JsonScalar, { nullable: true, description: PARAMETERS })
  parameters?: unknown;

  @Field(() => QuotaTotalsInput, { description: 'The foot of the quota table. The lines must add up to it (rule 7).' })
  totals!: QuotaTotalsInput;

  @Field(() => [DistrictQuotaInput], {
    description: 'The lines of the quota table. A district that is left out has a quota of 0.',
  })
  quotas!: DistrictQuotaInput[];
}

/** What changes in a programme year. */
@InputType('ChangeProgrammeInput', {
  description: 'What changes in a programme year; what is left out stays. Its quotas change with `changeQuotas`.',
})
export class ChangeProgrammeInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The programme year.' })
  id!: string;

  @Field(() => LineScalar, { nullable: true, description: 'The notice’s number.' })
  number?: string | null;

  @Field(() => TextScalar, { nullable: true, description: 'The notice’s title.' })
  title?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its first day. Stands once contracts or cases rest on it.',
  })
  startsOn?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day. Stands once contracts or cases rest on it.' })
  endsOn?: IsoDate | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'The standard per child in yuan, above 0.' })
  perChildStandard?: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: `${PARAMETERS} Replaces all that was set; what was already decided by the old figures stays.`,
  })
  parameters?: unknown;
}

/** A programme year to open or to close. */
@InputType('ProgrammeInput', { description: 'A programme year to open or to close.' })
export class ProgrammeInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The programme year.' })
  id!: string;
}

/** The programme year as it is now. */
@ObjectType('ProgrammePayload', { description: 'A programme year as it is now.' })
export class ProgrammePayload extends Payload {
  @Changed(() => Programme, { description: 'The programme year.' })
  programme!: Programme | null;
}
