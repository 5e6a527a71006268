import { Field, InputType, ObjectType } from 'type-graphql';
import type { IsoDate } from '../identity/calendar.ts';
import { DateScalar, LineScalar, TextScalar, UuidScalar } from '../read/scalars.ts';
import { Changed, EditInput, MutationInput, Payload } from '../write/payload.ts';
import { GroupActivity } from './activity.entity.ts';
import { ActivityAim, ActivityKind } from './activity.enums.ts';

/** A group activity to be planned. */
@InputType('PlanActivityInput', {
  description: 'A group activity to be planned by the caller’s provider in a district.',
})
export class PlanActivityInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'The programme year.' })
  programmeId!: string;

  @Field(() => UuidScalar, { description: 'The district; the provider needs a contract there on the day (rule 8).' })
  districtId!: string;

  @Field(() => LineScalar, { description: 'What it is called.' })
  title!: string;

  @Field(() => ActivityKind, { description: 'Its kind (rule 28).' })
  kind!: ActivityKind;

  @Field(() => [ActivityAim], { description: 'What it is for (rule 29).' })
  aims!: ActivityAim[];

  @Field(() => DateScalar, { description: 'The day (rule 27 likes holidays and festivals).' })
  date!: IsoDate;

  @Field(() => LineScalar, { description: 'Where.' })
  place!: string;

  @Field(() => TextScalar, { nullable: true, description: 'The plan: what is to be done, with whom.' })
  plan?: string | null;

  @Field(() => TextScalar, { nullable: true, description: 'The safety plan; needed at the latest when it is held.' })
  safetyPlan?: string | null;
}

/** What of a planned activity is to be changed. */
@InputType('ChangeActivityInput', {
  description: 'What of a planned activity is to be changed; what is left out stays.',
})
export class ChangeActivityInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The activity.' })
  activityId!: string;

  @Field(() => LineScalar, { nullable: true, description: 'What it is called.' })
  title?: string | null;

  @Field(() => ActivityKind, { nullable: true, description: 'Its kind (rule 28).' })
  kind?: ActivityKind | null;

  @Field(() => [ActivityAim], { nullable: true, description: 'What it is for (rule 29).' })
  aims?: ActivityAim[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day.' })
  date?: IsoDate | null;

  @Field(() => LineScalar, { nullable: true, description: 'Where.' })
  place?: string | null;

  @Field(() => TextScalar, { nullable: true, description: 'The plan.' })
  plan?: string | null;

  @Field(() => TextScalar, { nullable: true, description: 'The safety plan.' })
  safetyPlan?: string | null;
}

/** An activity that was held. */
@InputType('HoldActivityInput', { description: 'An activity that was held: when, who was there, what came of it.' })
export class HoldActivityInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The activity.' })
  activityId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was held, when not the planned one.' })
  date?: IsoDate | null;

  @Field(() => [UuidScalar], { description: 'The children who were there; more can be signed in afterwards.' })
  childIds!: string[];

  @Field(() => TextScalar, { description: 'What came of it.' })
  summary!: string;

  @Field(() => TextScalar, { nullable: true, description: 'The safety plan, where it was not given before.' })
  safetyPlan?: string | null;
}

/** Further children for the sign-in list. */
@InputType('SignInChildrenInput', {
  description: 'Further children for the sign-in list of an activity that was held.',
})
export class SignInChildrenInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The activity.' })
  activityId!: string;

  @Field(() => [UuidScalar], { description: 'The children; those who are on the list already stay on it.' })
  childIds!: string[];
}

/** An activity that will not be held. */
@InputType('CancelActivityInput', { description: 'An activity that will not be held, with the reason.' })
export class CancelActivityInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The activity.' })
  activityId!: string;

  @Field(() => LineScalar, { description: 'Why.' })
  reason!: string;
}

/** The activity as it is now. */
@ObjectType('ActivityPayload', { description: 'The activity as it is now.' })
export class ActivityPayload extends Payload {
  @Changed(() => GroupActivity, { description: 'The activity.' })
  activity!: GroupActivity | null;
}
