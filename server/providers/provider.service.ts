import { parseCreditCode } from '../identity/credit-code.ts';
import { parsePhone } from '../identity/phone.ts';
import { type Fault, faultAt, faultsOf, type Parsed } from '../rules/fault.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { ServiceProvider } from './provider.entity.ts';
import type { ChangeProviderInput, RegisterProviderInput } from './provider.types.ts';

const PHONE_PATH = ['input', 'officePhone'];

/** A telephone that may be left out. */
function readPhone(text: string | null | undefined): Parsed<string | null> {
  return text ? parsePhone(text) : { ok: true, value: null };
}

async function codeFaults(transaction: Transaction, code: Parsed<string>): Promise<readonly Fault[]> {
  const path = ['input', 'creditCode'];
  if (!code.ok) return faultsOf(path, code);
  const taken = await transaction.rows('select from service_provider where credit_code = $1', [code.value]);
  return taken.length > 0 ? [faultAt(path, 'CREDIT_CODE_TAKEN')] : [];
}

/** Registers a provider. @throws BAD_INPUT for a credit code that is wrong or registered already */
export async function registerProvider(transaction: Transaction, input: RegisterProviderInput): Promise<Outcome> {
  const code = parseCreditCode(input.creditCode);
  const phone = readPhone(input.officePhone);
  await transaction.alone('providers');
  transaction.enforce(SUBJECTS.PROVIDER, await codeFaults(transaction, code), faultsOf(PHONE_PATH, phone));
  const provider = transaction.add(ServiceProvider, {
    name: input.name,
    creditCode: code.ok ? code.value : input.creditCode,
    contact: input.contact ?? null,
    officePhone: phone.ok ? phone.value : null,
  });
  return { serviceProvider: provider.id };
}

/** Changes a provider; what the input leaves out stays. @throws CONFLICT when it was changed since the caller saw it */
export async function changeProvider(transaction: Transaction, input: ChangeProviderInput): Promise<Outcome> {
  const { id, name, contact, officePhone } = input;
  const provider = await transaction.edit(ServiceProvider, id, input.expectedVersion);
  const phone = readPhone(officePhone);
  transaction.enforce(SUBJECTS.PROVIDER, faultsOf(PHONE_PATH, phone));
  if (name) provider.name = name;
  if (contact !== undefined) provider.contact = contact;
  if (officePhone !== undefined && phone.ok) provider.officePhone = phone.value;
  return { serviceProvider: id };
}
