import { Field, InputType, ObjectType } from 'type-graphql';
import { LineScalar, UuidScalar } from '../read/scalars.ts';
import { Changed, EditInput, MutationInput, Payload } from '../write/payload.ts';
import { Township, Village } from './district.entity.ts';

/** A new street or township. */
@InputType('AddTownshipInput', { description: 'A new street or township.' })
export class AddTownshipInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'The district it belongs to. A district’s bureau adds to its own only.' })
  districtId!: string;

  @Field(() => LineScalar, { description: 'Nine digits, the first six the district’s: `310115101`. Never changes.' })
  code!: string;

  @Field(() => LineScalar, { description: 'The name, 川沙新镇.' })
  name!: string;
}

/** A new village or neighbourhood. */
@InputType('AddVillageInput', { description: 'A new village or neighbourhood.' })
export class AddVillageInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'The street or township it belongs to.' })
  townshipId!: string;

  @Field(() => LineScalar, {
    description: 'Twelve digits, the first nine the street’s or township’s: `310115101001`. Never changes.',
  })
  code!: string;

  @Field(() => LineScalar, { description: 'The name, 新川居民区.' })
  name!: string;
}

/** A new name of a division. */
@InputType('RenameDivisionInput', { description: 'A new name of a street, township, village or neighbourhood.' })
export class RenameDivisionInput extends EditInput {
  @Field(() => UuidScalar, { description: 'Which one.' })
  id!: string;

  @Field(() => LineScalar, { description: 'Its new name.' })
  name!: string;
}

/** A street or township as it is now. */
@ObjectType('TownshipPayload', { description: 'A street or township as it is now.' })
export class TownshipPayload extends Payload {
  @Changed(() => Township, { description: 'The street or township.' })
  township!: Township | null;
}

/** A village or neighbourhood as it is now. */
@ObjectType('VillagePayload', { description: 'A village or neighbourhood as it is now.' })
export class VillagePayload extends Payload {
  @Changed(() => Village, { description: 'The village or neighbourhood.' })
  village!: Village | null;
}
