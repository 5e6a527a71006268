import { GraphQLBoolean, GraphQLInt } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { IsoDate } from '../identity/calendar.ts';
import { DateScalar, LineScalar, UuidScalar } from '../read/scalars.ts';
import { Changed, EditInput, MutationInput, Payload } from '../write/payload.ts';
import { Child } from './child.entity.ts';
import { Cause, CauseParent, ChildCategory, Guardianship, IdType, Relation, Schooling, Sex } from './child.enums.ts';

/** A guardian or carer, as submitted. */
@InputType('GuardianInput', { description: 'A guardian or carer of a child.' })
export class GuardianInput {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Of a guardian that is already recorded: keeps what is left out below. Absent for a new one.',
  })
  id?: string | null;

  @Field(() => LineScalar, { description: 'The name of the person, or of the committee or office.' })
  name!: string;

  @Field(() => Relation, { description: 'How related to the child.' })
  relation!: Relation;

  @Field(() => LineScalar, {
    nullable: true,
    description: 'A telephone of the mainland. Sealed; shown masked. Null removes a recorded one.',
  })
  phone?: string | null;

  @Field(() => GraphQLBoolean, {
    defaultValue: false,
    description: 'Whether this person actually takes care of the child.',
  })
  actualCarer!: boolean;

  @Field(() => LineScalar, {
    nullable: true,
    description: 'Health, as far as it bears on the guardianship. Null removes what is recorded.',
  })
  health?: string | null;
}

/** A coded cause, as submitted. */
@InputType('GuardianshipCauseInput', {
  description: 'A coded cause of the absent or inadequate guardianship (rule 4).',
})
export class GuardianshipCauseInput {
  @Field(() => CauseParent, { description: 'Whom it concerns.' })
  parent!: CauseParent;

  @Field(() => Cause, { description: 'The cause.' })
  cause!: Cause;
}

/** A child to be registered. */
@InputType('RegisterChildInput', {
  description:
    'A child to be registered as a draft in the caller’s district. The facts of rules 2 to 4 may still be put right until it is submitted.',
})
export class RegisterChildInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'The programme year the eligibility is for.' })
  programmeId!: string;

  @Field(() => LineScalar, {
    description: 'The name in Han or Latin letters with the dot ·, hyphens and spaces; at most 50 characters.',
  })
  name!: string;

  @Field(() => Sex, { description: 'Sex (GB/T 2261.1). Must agree with a resident ID number.' })
  sex!: Sex;

  @Field(() => DateScalar, { description: 'Date of birth. Must agree with a resident ID number.' })
  birthDate!: IsoDate;

  @Field(() => IdType, { description: 'The paper the child is registered on.' })
  idType!: IdType;

  @Field(() => LineScalar, {
    description:
      'The paper’s number: a resident ID of 18 characters whose date and check character are verified (GB 11643), or a certificate’s number. Sealed; shown masked. A number that is registered anywhere in the city is refused (ID_NUMBER_TAKEN).',
  })
  idNumber!: string;

  @Field(() => ChildCategory, { description: 'The group the child belongs to (rule 2).' })
  category!: ChildCategory;

  @Field(() => GraphQLInt, {
    description: 'The grade, 1 to 12. A draft takes any; 1 to 9 is compulsory education (rule 3).',
  })
  grade!: number;

  @Field(() => Schooling, { description: 'How the child is schooled (rule 3).' })
  schooling!: Schooling;

  @Field(() => LineScalar, { nullable: true, description: 'The school.' })
  school?: string | null;

  @Field(() => Guardianship, {
    nullable: true,
    description: 'Whether guardianship is absent or inadequate (rule 4). Required for the submission.',
  })
  guardianship?: Guardianship | null;

  @Field(() => [GuardianshipCauseInput], {
    defaultValue: [],
    description: 'The coded causes, at most 20 (rule 4). One that fits `guardianship` is required for the submission.',
  })
  causes!: GuardianshipCauseInput[];

  @Field(() => UuidScalar, {
    description: 'The street or township where the child lives; in the caller’s district (rule 5).',
  })
  townshipId!: string;

  @Field(() => UuidScalar, { description: 'The village or neighbourhood where the child lives; of that township.' })
  villageId!: string;

  @Field(() => LineScalar, { nullable: true, description: 'The exact address. Sealed; never shown in lists.' })
  address?: string | null;

  @Field(() => [GuardianInput], { defaultValue: [], description: 'Guardians and carers, at most 10.' })
  guardians!: GuardianInput[];
}

/** Facts of a child to be changed. */
@InputType('ChangeChildInput', {
  description:
    'Facts of a child to be changed. What is left out stays; null empties what may be empty. Lists replace the recorded ones.',
})
export class ChangeChildInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The child.' })
  childId!: string;

  @Field(() => LineScalar, { nullable: true, description: 'The name.' })
  name?: string | null;

  @Field(() => Sex, { nullable: true, description: 'Sex. Must agree with a resident ID number.' })
  sex?: Sex | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth. Must agree with a resident ID number.' })
  birthDate?: IsoDate | null;

  @Field(() => IdType, { nullable: true, description: 'The paper the child is registered on.' })
  idType?: IdType | null;

  @Field(() => LineScalar, { nullable: true, description: 'The paper’s number, verified as in `registerChild`.' })
  idNumber?: string | null;

  @Field(() => ChildCategory, {
    nullable: true,
    description: 'The group the child belongs to (rule 2). Of a confirmed child it takes a place of the other quota.',
  })
  category?: ChildCategory | null;

  @Field(() => GraphQLInt, { nullable: true, description: 'The grade, 1 to 12 (rule 3).' })
  grade?: number | null;

  @Field(() => Schooling, { nullable: true, description: 'How the child is schooled (rule 3).' })
  schooling?: Schooling | null;

  @Field(() => LineScalar, { nullable: true, description: 'The school.' })
  school?: string | null;

  @Field(() => Guardianship, { nullable: true, description: 'Whether guardianship is absent or inadequate (rule 4).' })
  guardianship?: Guardianship | null;

  @Field(() => [GuardianshipCauseInput], { nullable: true, description: 'All the coded causes (rule 4).' })
  causes?: GuardianshipCauseInput[] | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The street or township, in the same district (rule 5).' })
  townshipId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The village or neighbourhood, of that township.' })
  villageId?: string | null;

  @Field(() => LineScalar, { nullable: true, description: 'The exact address.' })
  address?: string | null;

  @Field(() => [GuardianInput], {
    nullable: true,
    description: 'All guardians and carers. One without its `id` is new; one that is missing is removed.',
  })
  guardians?: GuardianInput[] | null;
}

/** A child as it is now. */
@ObjectType('ChildPayload', { description: 'The child as it is now.' })
export class ChildPayload extends Payload {
  @Changed(() => Child, { description: 'The child.' })
  child!: Child | null;
}
