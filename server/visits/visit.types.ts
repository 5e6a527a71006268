import { GraphQLInt } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { IsoDate } from '../identity/calendar.ts';
import { DateScalar, DateTimeScalar, LineScalar, TextScalar, UuidScalar } from '../read/scalars.ts';
import { Changed, EditInput, MutationInput, Payload } from '../write/payload.ts';
import { SignatureInput } from './signature.types.ts';
import { HomeVisit } from './visit.entity.ts';
import { ServiceKind, VisitPlace } from './visit.enums.ts';

/** What was done at a visit, told whole. */
@InputType('VisitRecordInput', { description: 'What was done at a visit, told whole.' })
export abstract class VisitRecordInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'The case.' })
  caseId!: string;

  @Field(() => DateScalar, {
    description: 'The day, in Shanghai: within the case, not in the future. Its month gets the visit (rule 17).',
  })
  date!: IsoDate;

  @Field(() => DateTimeScalar, { description: 'Arrival, on that day. Travel is no part of a visit.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, {
    description: 'Departure, on that day and not in the future. Net of pauses a visit lasts 120 minutes (rule 20).',
  })
  endsAt!: string;

  @Field(() => GraphQLInt, {
    description: 'Minutes of pauses in between; they do not count (rule 20).',
    nullable: true,
  })
  pauseMinutes?: number | null;

  @Field(() => VisitPlace, { description: 'Where the session took place.' })
  place!: VisitPlace;

  @Field(() => [UuidScalar], {
    description:
      'The workers who went, each once, at most 20: members of the team or staff of the provider that day. A visit needs two (rule 18), the responsible social worker among them (rule 19), everyone with a clear record check and a signed pledge (rule 51). Family and volunteers do not count.',
  })
  attendeeIds!: string[];

  @Field(() => [ServiceKind], { nullable: true, description: 'Which of the six services were given (rule 11).' })
  services?: ServiceKind[] | null;

  @Field(() => TextScalar, { nullable: true, description: 'What was done and seen.' })
  note?: string | null;

  @Field(() => TextScalar, {
    nullable: true,
    description: 'What was seen that bears on the child’s safety. No rule refuses it: a contact is always saved.',
  })
  safetyNote?: string | null;
}

/** A contact that really happened. */
@InputType('RecordContactInput', { description: 'A contact that really happened, whether or not it makes a visit.' })
export class RecordContactInput extends VisitRecordInput {}

/** A visit to be submitted. */
@InputType('SubmitVisitInput', {
  description: 'A visit to be submitted: a new one, or a saved contact that is put right.',
})
export class SubmitVisitInput extends VisitRecordInput {
  @Field(() => SignatureInput, {
    nullable: true,
    description:
      'The signature in the care handbook (rule 21). With it the visit counts at once; without it, it waits for `signVisit`.',
  })
  signature?: SignatureInput | null;

  @Field(() => UuidScalar, {
    nullable: true,
    description:
      'A saved contact of the same case that becomes this visit; everything told here replaces what it held.',
  })
  visitId?: string | null;

  @Field(() => GraphQLInt, {
    nullable: true,
    description: 'With `visitId`: the version of the contact that the caller saw. A stale one is refused.',
  })
  expectedVersion?: number | null;
}

/** The changed keys of a saved contact. */
@InputType('ChangeContactInput', { description: 'The changed keys of a saved contact; what is absent stays.' })
export class ChangeContactInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The contact.' })
  visitId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day, in Shanghai, within the case.' })
  date?: IsoDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Arrival, on that day.' })
  startsAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Departure, on that day and not in the future.' })
  endsAt?: string | null;

  @Field(() => GraphQLInt, { nullable: true, description: 'Minutes of pauses in between.' })
  pauseMinutes?: number | null;

  @Field(() => VisitPlace, { nullable: true, description: 'Where.' })
  place?: VisitPlace | null;

  @Field(() => [UuidScalar], { nullable: true, description: 'All who went; those not named are taken off.' })
  attendeeIds?: string[] | null;

  @Field(() => [ServiceKind], { nullable: true, description: 'All services given.' })
  services?: ServiceKind[] | null;

  @Field(() => TextScalar, { nullable: true, description: 'What was done and seen; null clears it.' })
  note?: string | null;

  @Field(() => TextScalar, { nullable: true, description: 'What bears on the child’s safety; null clears it.' })
  safetyNote?: string | null;
}

/** The guardian's signature for a submitted visit. */
@InputType('SignVisitInput', { description: 'The signature in the care handbook for a submitted visit (rule 21).' })
export class SignVisitInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The visit.' })
  visitId!: string;

  @Field(() => SignatureInput, { description: 'The signature, or its refusal before a witness.' })
  signature!: SignatureInput;
}

/** A visit to be taken back. */
@InputType('WithdrawVisitInput', { description: 'A visit or contact to be taken back; it stays on record.' })
export class WithdrawVisitInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The visit.' })
  visitId!: string;

  @Field(() => LineScalar, { description: 'Why it is taken back.' })
  reason!: string;
}

/** The contact as it is now. */
@ObjectType('ContactPayload', { description: 'The contact as it is now.' })
export class ContactPayload extends Payload {
  @Changed(() => HomeVisit, {
    description: 'The contact; its `shortfalls` tell by code what keeps it from being a visit.',
  })
  visit!: HomeVisit | null;
}

/** The visit as it is now. */
@ObjectType('VisitPayload', { description: 'The visit as it is now.' })
export class VisitPayload extends Payload {
  @Changed(() => HomeVisit, { description: 'The visit; its `month` shows what the month has come to.' })
  visit!: HomeVisit | null;
}
