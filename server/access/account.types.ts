import { GraphQLString } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';
import { LineScalar, UuidScalar } from '../read/scalars.ts';
import { Changed, EditInput, MutationInput, Payload } from '../write/payload.ts';
import { Account } from './account.entity.ts';
import { Role } from './roles.ts';

/** A new account. */
@InputType('OpenAccountInput', { description: 'A new account. The role decides what it must belong to.' })
export class OpenAccountInput extends MutationInput {
  @Field(() => LineScalar, { description: 'The sign-in name; nobody else’s.' })
  login!: string;

  @Field(() => LineScalar, { description: 'The person’s name.' })
  name!: string;

  @Field(() => Role, { description: 'The role. PROVIDER_KEY belongs to programs and is not opened here.' })
  role!: Role;

  @Field(() => GraphQLString, { description: 'The first password, at least 12 characters.' })
  password!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The district: of offices, supervisors and directors.' })
  districtId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The provider: of managers and social workers.' })
  providerId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The worker: of supervisors, directors and social workers.' })
  workerId?: string | null;
}

/** An account to be disabled or enabled. */
@InputType('AccountInput', { description: 'An account, and the version the caller saw.' })
export class AccountInput extends EditInput {
  @Field(() => UuidScalar, { description: 'The account.' })
  accountId!: string;
}

/** A new password for somebody. */
@InputType('ResetPasswordInput', { description: 'A new password for an account. All its sessions end.' })
export class ResetPasswordInput extends MutationInput {
  @Field(() => UuidScalar, { description: 'The account.' })
  accountId!: string;

  @Field(() => GraphQLString, { description: 'The new password, at least 12 characters.' })
  password!: string;
}

/** The caller's own new password. */
@InputType('ChangePasswordInput', { description: 'The caller’s own new password. All other sessions end.' })
export class ChangePasswordInput extends MutationInput {
  @Field(() => GraphQLString, { description: 'The present password.' })
  currentPassword!: string;

  @Field(() => GraphQLString, { description: 'The new password, at least 12 characters.' })
  newPassword!: string;
}

/** An account as it is now. */
@ObjectType('AccountPayload', { description: 'The account as it is now.' })
export class AccountPayload extends Payload {
  @Changed(() => Account, { description: 'The account.' })
  account!: Account | null;
}
