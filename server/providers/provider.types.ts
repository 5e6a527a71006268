import { GraphQLInt } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { IsoDate } from '../identity/calendar.ts';
import { DateScalar, LineScalar, MoneyScalar, UuidScalar } from '../read/scalars.ts';
import { Changed, EditInput, MutationInput, Payload } from '../write/payload.ts';
import { ServiceContract, ServiceProvider } from './provider.entity.ts';

/** A new provider. */
@InputType('RegisterProviderInput', { description: 'A social organisation that is to take on the project.' })
export class RegisterProviderInput extends MutationInput {
  @Field(() => LineScalar, { description: 'Its registered name.' })
  name!: string;

  @Field(() => LineScalar, {
    description:
      'Its unified social credit code of 18 characters (GB 32100). The check character is verified, a code that is registered already refused. Never changes.',
  })
  creditCode!: string;

  @Field(() => LineScalar, { nullable: true, description: 'The person in charge.' })
  contact?: string | null;

  @Field(() => LineScalar, {
    nullable: true,
    description: 'The office’s telephone: a mobile, a landline with its area code, or a 400 number.',
  })
  officePhone?: string | null;
}

/** What changes in a provider. */
@InputType('ChangeProviderInput', { description: 'What changes in a provider; what is left out stays.' })
export class ChangeProviderInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The provider.' })
  id!: string;

  @Field(() => LineScalar, { nullable: true, description: 'Its registered name.' })
  name?: string | null;

  @Field(() => LineScalar, { nullable: true, description: 'The person in charge; null takes the name away.' })
  contact?: string | null;

  @Field(() => LineScalar, { nullable: true, description: 'The office’s telephone; null takes it away.' })
  officePhone?: string | null;
}

/** A new contract. */
@InputType('SignContractInput', {
  description: 'A contract of a provider with the caller’s district for a programme year (承接协议, rule 8).',
})
export class SignContractInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'The provider.' })
  providerId!: string;

  @Field(() => UuidScalar, { description: 'The district: the caller’s own.' })
  districtId!: string;

  @Field(() => UuidScalar, { description: 'The programme year; not a closed one.' })
  programmeId!: string;

  @Field(() => LineScalar, { description: 'The contract’s number. No two contracts of a district share one.' })
  number!: string;

  @Field(() => GraphQLInt, { description: 'How many children it covers, 1 or more.' })
  childrenCount!: number;

  @Field(() => MoneyScalar, { description: 'Its amount in yuan, above 0.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'The day it was signed: its first day, or before.' })
  signedOn!: IsoDate;

  @Field(() => DateScalar, { description: 'Its first day, within the programme.' })
  startsOn!: IsoDate;

  @Field(() => DateScalar, { description: 'Its last day, within the programme.' })
  endsOn!: IsoDate;
}

/** The early end of a contract. */
@InputType('EndContractInput', { description: 'The early end of a contract.' })
export class EndContractInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The contract.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Its last day, one of those that were agreed.' })
  endedOn!: IsoDate;

  @Field(() => LineScalar, { description: 'Why it ends early.' })
  reason!: string;
}

/** The provider as it is now. */
@ObjectType('ServiceProviderPayload', { description: 'A provider as it is now.' })
export class ServiceProviderPayload extends Payload {
  @Changed(() => ServiceProvider, { description: 'The provider.' })
  serviceProvider!: ServiceProvider | null;
}

/** The contract as it is now. */
@ObjectType('ServiceContractPayload', { description: 'A contract as it is now.' })
export class ServiceContractPayload extends Payload {
  @Changed(() => ServiceContract, { description: 'The contract.' })
  serviceContract!: ServiceContract | null;
}
