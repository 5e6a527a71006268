import { Field, InputType, ObjectType } from 'type-graphql';
import type { IsoDate } from '../identity/calendar.ts';
import { DateScalar, UuidScalar } from '../read/scalars.ts';
import { WorkerRole } from '../workers/worker.enums.ts';
import { Changed, EditInput, MutationInput, Payload } from '../write/payload.ts';
import { Case } from './case.entity.ts';

/** A team for a confirmed child. */
@InputType('FormCaseTeamInput', { description: 'A team for a confirmed child; it opens the child’s case (二.1).' })
export class FormCaseTeamInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'The child; confirmed by its district bureau (rule 1).' })
  childId!: string;

  @Field(() => UuidScalar, {
    nullable: true,
    description:
      'The provider that serves the case, under a contract with the district that holds on `openedOn` (rule 8). May be left out where only one is contracted.',
  })
  providerId?: string | null;

  @Field(() => UuidScalar, { description: 'The child supervisor, of the child’s street or township (rule 9).' })
  supervisorId!: string;

  @Field(() => UuidScalar, { description: 'The child director, of the child’s village or neighbourhood (rule 9).' })
  directorId!: string;

  @Field(() => UuidScalar, { description: 'The social worker, on the provider’s staff (rule 9).' })
  socialWorkerId!: string;

  @Field(() => DateScalar, {
    description: 'First day of the case: within the programme, not later than today. Its month owes a visit (rule 17).',
  })
  openedOn!: IsoDate;
}

/** A change of one seat of a team. */
@InputType('ReplaceTeamMemberInput', {
  description: 'A worker who takes over a seat of a team from a day. `expectedVersion` is the case’s.',
})
export class ReplaceTeamMemberInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The case.' })
  caseId!: string;

  @Field(() => WorkerRole, { description: 'The seat. A provider’s manager replaces the social worker only.' })
  role!: WorkerRole;

  @Field(() => UuidScalar, { description: 'Who takes it over; in place and cleared on that day (rules 9 and 51).' })
  workerId!: string;

  @Field(() => DateScalar, {
    description:
      'The successor’s first day; the predecessor’s last is the day before. After the predecessor’s first day, after the visits that count already, and within the case.',
  })
  from!: IsoDate;
}

/** A case as it is now. */
@ObjectType('CasePayload', { description: 'The case as it is now.' })
export class CasePayload extends Payload {
  @Changed(() => Case, { description: 'The case.' })
  case!: Case | null;
}
