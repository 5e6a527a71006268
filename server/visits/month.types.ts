import { Field, InputType, ObjectType } from 'type-graphql';
import type { IsoMonth } from '../identity/calendar.ts';
import { LineScalar, MonthScalar, UuidScalar } from '../read/scalars.ts';
import { Changed, EditInput, Payload } from '../write/payload.ts';
import { CaseMonth } from './month.entity.ts';

/** A month to be exempted. */
@InputType('ExemptMonthInput', {
  description: 'A month to be exempted: by its id, or by its case and month.',
})
export class ExemptMonthInput extends EditInput {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The month’s id. Without it `caseId` and `month` are needed.',
  })
  caseMonthId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The case, together with `month`.' })
  caseId?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: 'The month, `2022-04`, together with `caseId`.' })
  month?: IsoMonth | null;

  @Field(() => LineScalar, { description: 'Why no visit can be asked for: hospital, away, epidemic.' })
  reason!: string;
}

/** An exemption to be taken back. */
@InputType('LiftExemptionInput', { description: 'An exemption to be taken back.' })
export class LiftExemptionInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The month.' })
  caseMonthId!: string;

  @Field(() => LineScalar, { description: 'Why it is taken back.' })
  reason!: string;
}

/** The month as it is now. */
@ObjectType('CaseMonthPayload', { description: 'The month as it is now.' })
export class CaseMonthPayload extends Payload {
  @Changed(() => CaseMonth, { description: 'The month, with its state.' })
  caseMonth!: CaseMonth | null;
}
