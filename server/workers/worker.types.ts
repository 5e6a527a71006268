import { Field, InputType, ObjectType } from 'type-graphql';
import type { IsoDate } from '../identity/calendar.ts';
import { DateScalar, LineScalar, UuidScalar } from '../read/scalars.ts';
import { Changed, EditInput, MutationInput, Payload } from '../write/payload.ts';
import { Worker } from './worker.entity.ts';
import { RecordCheckResult, WorkerRole } from './worker.enums.ts';

const PHONE =
  'The telephone: a mobile, or a landline with its area code. Kept sealed; lists show its last four digits.';

/** A new worker. */
@InputType('RegisterWorkerInput', {
  description:
    'A person who is to work with the children. A supervisor needs `townshipId`, a director `villageId`, a social worker `providerId`; the other two are left out.',
})
export class RegisterWorkerInput extends MutationInput {
  @Field(() => LineScalar, { description: 'The name: Han or Latin letters, at most 50 characters.' })
  name!: string;

  @Field(() => WorkerRole, { description: 'Which of the three members of a team the person can be.' })
  role!: WorkerRole;

  @Field(() => UuidScalar, { nullable: true, description: 'The street or township of a supervisor.' })
  townshipId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The village or neighbourhood of a director.' })
  villageId?: string | null;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The provider of a social worker. A provider’s manager may leave it out: it is their own.',
  })
  providerId?: string | null;

  @Field(() => LineScalar, { nullable: true, description: 'The post held.' })
  post?: string | null;

  @Field(() => LineScalar, { nullable: true, description: PHONE })
  phone?: string | null;

  @Field(() => DateScalar, { description: 'First day in the post.' })
  joinedOn!: IsoDate;
}

/** What changes in a worker. */
@InputType('ChangeWorkerInput', {
  description: 'What changes in a worker; what is left out stays. The role and the provider never change.',
})
export class ChangeWorkerInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The worker.' })
  id!: string;

  @Field(() => LineScalar, { nullable: true, description: 'The name.' })
  name?: string | null;

  @Field(() => LineScalar, { nullable: true, description: 'The post held; null takes it away.' })
  post?: string | null;

  @Field(() => LineScalar, { nullable: true, description: `${PHONE} Null takes it away.` })
  phone?: string | null;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The new street or township of a supervisor. Refused while on a team (rule 9).',
  })
  townshipId?: string | null;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The new village or neighbourhood of a director. Refused while on a team (rule 9).',
  })
  villageId?: string | null;
}

/** A criminal-record check that was made. */
@InputType('RecordRecordCheckInput', {
  description: 'A criminal-record check that was made (rule 51, 未成年人保护法第六十二条).',
})
export class RecordRecordCheckInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'The worker.' })
  workerId!: string;

  @Field(() => DateScalar, { description: 'The day of the check, today or before.' })
  checkedOn!: IsoDate;

  @Field(() => RecordCheckResult, { description: 'What it found.' })
  result!: RecordCheckResult;

  @Field(() => LineScalar, { nullable: true, description: 'Who answered: the police station.' })
  authority?: string | null;
}

/** The safeguarding pledge of a worker. */
@InputType('SignPledgeInput', { description: 'The safeguarding pledge (儿童保护承诺书) of a worker.' })
export class SignPledgeInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The worker.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day it was signed, today or before.' })
  signedOn!: IsoDate;
}

/** The last day of a worker. */
@InputType('WorkerLeavesInput', { description: 'The last day of a worker in the post.' })
export class WorkerLeavesInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The worker.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The last day in the post; not before the first. May lie ahead.' })
  leftOn!: IsoDate;
}

/** The worker as they are now. */
@ObjectType('WorkerPayload', { description: 'A worker as they are now.' })
export class WorkerPayload extends Payload {
  @Changed(() => Worker, { description: 'The worker.' })
  worker!: Worker | null;
}
