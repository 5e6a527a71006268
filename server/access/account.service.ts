import { type Fault, faultAt } from '../rules/fault.ts';
import { obstacle } from '../rules/obstacle.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { Account } from './account.entity.ts';
import type { AccountInput, ChangePasswordInput, OpenAccountInput, ResetPasswordInput } from './account.types.ts';
import { hashPassword, isPassword, passwordFaults } from './passwords.ts';
import type { Role } from './roles.ts';

const SUBJECT = { zh: '账号', en: 'Account' };

/** What an account of each role belongs to. */
const BELONGS: Readonly<Record<Role, readonly ('districtId' | 'providerId' | 'workerId')[]>> = {
  SYSTEM_ADMIN: [],
  MUNICIPAL_BUREAU: [],
  DISTRICT_BUREAU: ['districtId'],
  DISTRICT_FINANCE: ['districtId'],
  SUPERVISOR: ['districtId', 'workerId'],
  DIRECTOR: ['districtId', 'workerId'],
  PROVIDER_MANAGER: ['providerId'],
  SOCIAL_WORKER: ['providerId', 'workerId'],
  PROVIDER_KEY: ['providerId'],
  ANALYST: [],
  AUDITOR: [],
};

function placeFaults(input: OpenAccountInput): readonly Fault[] {
  return (['districtId', 'providerId', 'workerId'] as const).flatMap((link) => {
    const belongs = BELONGS[input.role].includes(link);
    if (belongs === Boolean(input[link])) return [];
    return [faultAt(['input', link], belongs ? 'REQUIRED' : 'UNKNOWN_VALUE')];
  });
}

/** Opens an account for a person. @throws BAD_INPUT when it belongs to the wrong things for its role, or its name is taken */
export async function openAccount(transaction: Transaction, input: OpenAccountInput): Promise<Outcome> {
  const { login, name, role, districtId, providerId, workerId } = input;
  const taken = await transaction.rows('select from account where login = $1', [login]);
  transaction.enforce(
    SUBJECT,
    placeFaults(input),
    passwordFaults(input.password, ['input', 'password']),
    taken.length > 0 ? faultAt(['input', 'login'], 'DUPLICATE') : null,
    role === 'PROVIDER_KEY' ? faultAt(['input', 'role'], 'UNKNOWN_VALUE') : null,
  );
  const account = new Account();
  await transaction.rows(
    'insert into account (id, login, name, role, district_id, provider_id, worker_id) values ($1, $2, $3, $4, $5, $6, $7)',
    [account.id, login, name, role, districtId ?? null, providerId ?? null, workerId ?? null],
  );
  await setPassword(transaction, account.id, input.password);
  return { account: account.id };
}

async function setPassword(transaction: Transaction, accountId: string, password: string): Promise<void> {
  await transaction.rows('select access_set_password($1, $2, $3)', [
    accountId,
    await hashPassword(password),
    transaction.tokenHash,
  ]);
}

/** Disables an account: its next request is refused. Nobody disables their own. */
export async function disableAccount(transaction: Transaction, input: AccountInput): Promise<Outcome> {
  const own = input.accountId === transaction.actor.accountId;
  transaction.enforce(
    SUBJECT,
    own ? obstacle('OWN_REQUEST', { zh: '不能停用自己的账号', en: 'Nobody disables their own account' }) : null,
  );
  const account = await transaction.edit(Account, input.accountId, input.expectedVersion, ['input', 'accountId']);
  account.disabledAt ??= transaction.now.toISOString();
  return { account: account.id };
}

/** Lets a disabled account in again. */
export async function enableAccount(transaction: Transaction, input: AccountInput): Promise<Outcome> {
  const account = await transaction.edit(Account, input.accountId, input.expectedVersion, ['input', 'accountId']);
  account.disabledAt = null;
  return { account: account.id };
}

/** Gives somebody a new password and ends all sessions of the account. */
export async function resetPassword(transaction: Transaction, input: ResetPasswordInput): Promise<Outcome> {
  transaction.enforce(SUBJECT, passwordFaults(input.password, ['input', 'password']));
  const account = await transaction.lock(Account, input.accountId, ['input', 'accountId']);
  await setPassword(transaction, account.id, input.password);
  return { account: account.id };
}

/** Changes the caller's own password and ends all other sessions. @throws BAD_INPUT when the present one is not right */
export async function changePassword(transaction: Transaction, input: ChangePasswordInput): Promise<Outcome> {
  const { accountId } = transaction.actor;
  const [kept] = await transaction.rows<{ hash: string | null }>('select access_own_password() as hash');
  transaction.enforce(SUBJECT, passwordFaults(input.newPassword, ['input', 'newPassword']));
  if (!(await isPassword(input.currentPassword, kept?.hash ?? null)))
    throw Refusal.badInput([faultAt(['input', 'currentPassword'], 'UNKNOWN_VALUE')]);
  await setPassword(transaction, accountId, input.newPassword);
  return { account: accountId };
}
