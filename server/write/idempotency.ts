import type { KeyClaim } from '../access/actor.ts';
import type { Seal } from '../protection/seal.ts';
import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Outcome } from './act.ts';
import type { MutationInput } from './payload.ts';
import type { Transaction } from './transaction.ts';

/** The claim that an input makes by its key; none without a key, nor for a dry run. */
export function claimOf(seal: Seal, operation: string, input: MutationInput): KeyClaim | null {
  const { idempotencyKey, dryRun } = input;
  if (!idempotencyKey || dryRun) return null;
  // A keyed hash, since an input may hold an identifier that a plain one would give away.
  return { key: idempotencyKey, operation, inputHash: seal.hash(`${operation}\n${JSON.stringify(input)}`) };
}

/** What the first request with a key answered. @throws BAD_INPUT when the key was used for something else */
export async function firstOutcome(transaction: Transaction, { key, inputHash }: KeyClaim): Promise<Outcome> {
  const [known] = await transaction.rows<{ input_hash: Buffer; result: Outcome | null }>(
    'select input_hash, result from idempotency where account_id = $1 and key = $2',
    [transaction.actor.accountId, key],
  );
  if (!known?.result || !inputHash.equals(known.input_hash))
    throw Refusal.badInput([faultAt(['input', 'idempotencyKey'], 'IDEMPOTENCY_KEY_REUSED')]);
  return known.result;
}
