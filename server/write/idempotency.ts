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

/** Claims a key within a mutation under way, for one of several things it does; false when an earlier request has it. */
async function claim(transaction: Transaction, { key, operation, inputHash }: KeyClaim): Promise<boolean> {
  const added = await transaction.rows(
    'insert into idempotency (account_id, key, operation, input_hash, at) values ($1, $2, $3, $4, $5) on conflict do nothing returning key',
    [transaction.actor.accountId, key, operation, inputHash, transaction.now.toISOString()],
  );
  return added.length > 0;
}

/** Does one of several things of a mutation once, however often it is asked for under its own key. */
export async function onceByKey(
  transaction: Transaction,
  operation: string,
  input: MutationInput,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const claimed = claimOf(transaction.seal, operation, input);
  if (!claimed) return work();
  if (!(await claim(transaction, claimed))) return firstOutcome(transaction, claimed);
  const outcome = await work();
  await transaction.rows('update idempotency set result = $3 where account_id = $1 and key = $2', [
    transaction.actor.accountId,
    claimed.key,
    JSON.stringify(outcome),
  ]);
  return outcome;
}
