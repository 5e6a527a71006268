import { parsePhone, phoneTail } from '../identity/phone.ts';
import type { Transaction } from '../write/transaction.ts';
import type { Child } from './child.entity.ts';
import type { GuardianInput, GuardianshipCauseInput } from './child.types.ts';
import { Guardian, GuardianshipCause } from './guardian.entity.ts';

type Phone = Pick<Guardian, 'phoneCipher' | 'phoneTail'>;

/** The telephone sealed, with the digits that are shown; nothing at all where the input leaves it as it is. */
function sealedPhone({ seal }: Transaction, phone: string | null | undefined): Partial<Phone> {
  if (phone === undefined) return {};
  const number = phone === null ? null : parsePhone(phone);
  return number?.ok
    ? { phoneCipher: seal.close(number.value), phoneTail: phoneTail(number.value) }
    : { phoneCipher: null, phoneTail: null };
}

function addGuardian(
  transaction: Transaction,
  child: Child,
  { name, relation, actualCarer, phone, health }: GuardianInput,
) {
  transaction.add(Guardian, {
    child,
    district: child.district,
    name,
    relation,
    actualCarer,
    health: health ?? null,
    phoneCipher: null,
    phoneTail: null,
    ...sealedPhone(transaction, phone),
  });
}

function changeGuardian(transaction: Transaction, guardian: Guardian, input: GuardianInput): void {
  const { name, relation, actualCarer, phone, health } = input;
  Object.assign(guardian, { name, relation, actualCarer }, sealedPhone(transaction, phone));
  if (health !== undefined) guardian.health = health;
}

/** Makes a child's guardians those of the input: known ones by their id, others new, missing ones removed. */
export function setGuardians(
  transaction: Transaction,
  child: Child,
  known: readonly Guardian[],
  wanted: readonly GuardianInput[],
): void {
  for (const guardian of known) if (!wanted.some(({ id }) => id === guardian.id)) transaction.em.remove(guardian);
  for (const input of wanted) {
    const guardian = known.find(({ id }) => id === input.id);
    if (guardian) changeGuardian(transaction, guardian, input);
    else addGuardian(transaction, child, input);
  }
}

/** Makes a child's causes those of the input; the ones that stay are not written again. */
export function setCauses(
  transaction: Transaction,
  child: Child,
  known: readonly GuardianshipCause[],
  wanted: readonly GuardianshipCauseInput[],
): void {
  const isSame = (one: GuardianshipCauseInput) => (other: GuardianshipCauseInput) =>
    one.parent === other.parent && one.cause === other.cause;
  for (const row of known) if (!wanted.some(isSame(row))) transaction.em.remove(row);
  for (const { parent, cause } of wanted.filter((input) => !known.some(isSame(input))))
    transaction.add(GuardianshipCause, { child, district: child.district, parent, cause });
}
