import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';
import { LineScalar, UuidScalar } from '../read/scalars.ts';
import { Role } from './roles.ts';

/** Somebody or something that the viewer belongs to. */
@ObjectType('ViewerPlace', { description: 'A district, provider or worker that the viewer belongs to.' })
export class ViewerPlace {
  @Field(() => UuidScalar, { description: 'Its id.' })
  id!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'A district’s code.' })
  code!: string | null;

  @Field(() => GraphQLString, { description: 'Its name.' })
  name!: string;
}

/** Who is calling. */
@ObjectType('Viewer', { description: 'Who is calling, and what the role may call.' })
export class Viewer {
  @Field(() => UuidScalar, { description: 'The account’s id.' })
  id!: string;

  @Field(() => GraphQLString, { description: 'The account’s name.' })
  name!: string;

  @Field(() => Role, { description: 'The role.' })
  role!: Role;

  @Field(() => ViewerPlace, { nullable: true, description: 'The district of an office, supervisor or director.' })
  district!: ViewerPlace | null;

  @Field(() => ViewerPlace, { nullable: true, description: 'The provider of a manager, social worker or key.' })
  provider!: ViewerPlace | null;

  @Field(() => ViewerPlace, { nullable: true, description: 'The worker the account belongs to.' })
  worker!: ViewerPlace | null;

  @Field(() => [GraphQLString], {
    description:
      'The root fields that the role may call. Which rows they reach is another matter; see each record’s `actions`.',
  })
  permissions!: readonly string[];
}

/** Name and password. */
@InputType('SignInInput', { description: 'Name and password.' })
export class SignInInput {
  @Field(() => LineScalar, { description: 'The sign-in name.' })
  login!: string;

  @Field(() => GraphQLString, { description: 'The password.' })
  password!: string;
}

/** Who has signed in. */
@ObjectType('SignInPayload', { description: 'Who has signed in. The session is in the cookie.' })
export class SignInPayload {
  @Field(() => Viewer, { description: 'Who has signed in.' })
  viewer!: Viewer;
}

/** The session has ended. */
@ObjectType('SignOutPayload', { description: 'The session has ended.' })
export class SignOutPayload {
  @Field(() => GraphQLBoolean, { description: 'True.' })
  signedOut!: boolean;
}

/** An account of the demonstration. */
@ObjectType('DemonstrationAccount', { description: 'An account of the demonstration.' })
export class DemonstrationAccount {
  @Field(() => GraphQLString, { description: 'The sign-in name.' })
  login!: string;

  @Field(() => GraphQLString, { description: 'The password, the same for all.' })
  password!: string;

  @Field(() => Role, { description: 'The role.' })
  role!: Role;
}

/** The demonstration, where the server is one. */
@ObjectType('Demonstration', {
  description: 'The demonstration, where the server is one: invented people, and how to sign in.',
})
export class Demonstration {
  @Field(() => [DemonstrationAccount], { description: 'One account for each role.' })
  accounts!: readonly DemonstrationAccount[];
}
