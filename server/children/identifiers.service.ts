import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import type { Relation } from './child.enums.ts';
import type { RevealIdentifiersInput } from './eligibility.types.ts';

const REASON_MIN = 4;
/** What a look shows, as the read log names it. */
const SHOWN = 'idNumber, address, guardians.phone';

interface SealedRow {
  readonly id_number_cipher: Buffer;
  readonly address_cipher: Buffer | null;
}

interface SealedGuardian {
  readonly name: string;
  readonly relation: Relation;
  readonly phone_cipher: Buffer | null;
}

/**
 * Shows a child's identifiers in full and notes who looked, when and why, in the same transaction.
 * @throws NOT_FOUND for a child that is not the caller's, BAD_INPUT for a reason of less than 4 characters
 */
export async function revealIdentifiers(
  transaction: Transaction,
  { childId, reason }: RevealIdentifiersInput,
): Promise<Outcome> {
  if ([...reason].length < REASON_MIN)
    throw Refusal.badInput([faultAt(['input', 'reason'], 'TOO_SHORT', { min: REASON_MIN })]);
  const child = await transaction.row<SealedRow>(
    ['input', 'childId'],
    'select id_number_cipher, address_cipher from child where id = $1',
    [childId],
  );
  const guardians = await transaction.rows<SealedGuardian>(
    'select name, relation, phone_cipher from guardian where child_id = $1 order by id',
    [childId],
  );
  await transaction.rows('select app_note_reading($1, $2, $3)', [childId, SHOWN, reason]);
  const open = (sealed: Buffer | null) => (sealed === null ? null : transaction.seal.open(sealed));
  return {
    idNumber: open(child.id_number_cipher),
    address: open(child.address_cipher),
    guardians: guardians.map(({ name, relation, phone_cipher }) => ({ name, relation, phone: open(phone_cipher) })),
  };
}
