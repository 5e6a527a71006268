import { Resolver } from 'type-graphql';
import { reads } from '../read/roots.ts';
import { Acts, type Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { Account } from './account.entity.ts';
import { changePassword, disableAccount, enableAccount, openAccount, resetPassword } from './account.service.ts';
import {
  AccountInput,
  AccountPayload,
  ChangePasswordInput,
  OpenAccountInput,
  ResetPasswordInput,
} from './account.types.ts';
import { SIGNED_IN } from './roles.ts';

/** The root fields that read Account rows. */
export const AccountReads = reads(Account, {
  one: { name: 'account', by: ['id'], description: 'An account.' },
  list: { name: 'accounts', description: 'The accounts the caller may see.' },
});

const ADMIN = ['SYSTEM_ADMIN'] as const;

/** What can be done with accounts. */
@Resolver()
export class AccountActs {
  @Acts({ input: OpenAccountInput, payload: AccountPayload, by: ADMIN, description: 'Opens an account for a person.' })
  openAccount(input: OpenAccountInput, transaction: Transaction): Promise<Outcome> {
    return openAccount(transaction, input);
  }

  @Acts({
    input: AccountInput,
    payload: AccountPayload,
    by: ADMIN,
    description: 'Disables an account; its next request is refused. Nobody disables their own.',
  })
  disableAccount(input: AccountInput, transaction: Transaction): Promise<Outcome> {
    return disableAccount(transaction, input);
  }

  @Acts({ input: AccountInput, payload: AccountPayload, by: ADMIN, description: 'Lets a disabled account in again.' })
  enableAccount(input: AccountInput, transaction: Transaction): Promise<Outcome> {
    return enableAccount(transaction, input);
  }

  @Acts({
    input: ResetPasswordInput,
    payload: AccountPayload,
    by: ADMIN,
    description: 'Gives somebody a new password. All sessions of the account end.',
  })
  resetPassword(input: ResetPasswordInput, transaction: Transaction): Promise<Outcome> {
    return resetPassword(transaction, input);
  }

  @Acts({
    input: ChangePasswordInput,
    payload: AccountPayload,
    by: SIGNED_IN,
    description: 'Changes the caller’s own password. All other sessions end.',
  })
  changePassword(input: ChangePasswordInput, transaction: Transaction): Promise<Outcome> {
    return changePassword(transaction, input);
  }
}
