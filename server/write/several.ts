import { Refusal } from '../rules/refusal.ts';
import type { Violation } from '../rules/verdict.ts';
import type { Outcome } from './act.ts';
import { onceByKey } from './idempotency.ts';
import type { MutationInput } from './payload.ts';
import type { ItemFault, ItemResult } from './several.types.ts';
import type { Transaction } from './transaction.ts';

/** The most things that one mutation does. */
export const SEVERAL_MAX = 100;

/** What came of one of several things: its outcome, or its refusal as errors carry it. */
export interface Done {
  readonly outcome: Outcome | null;
  readonly result: Omit<ItemResult, 'index'>;
}

/** Does something and keeps it, or undoes just that. */
async function undoable<Result>(
  transaction: Transaction,
  name: string,
  work: () => Promise<{ readonly keep: boolean; readonly result: Result }>,
): Promise<Result> {
  await transaction.rows(`savepoint ${name}`);
  const { keep, result } = await work();
  await transaction.rows(`${keep ? 'release' : 'rollback to'} savepoint ${name}`);
  return result;
}

function refused(refusal: Refusal, transaction: Transaction): Done {
  const { message, extensions } = refusal.render(transaction.locale);
  const violations = (extensions.violations ?? []) as readonly Violation[];
  const fields = (extensions.fields ?? []) as readonly ItemFault[];
  return { outcome: null, result: { code: refusal.code, message, violations, fields } };
}

/** Does a thing or tells why it is refused. @throws what is no refusal: it ends the whole mutation */
async function attempt(transaction: Transaction, work: () => Promise<Outcome>): Promise<Done> {
  try {
    const outcome = await work();
    await transaction.flush();
    return { outcome, result: { code: null, message: null, violations: [], fields: [] } };
  } catch (error) {
    if (error instanceof Refusal) return refused(error, transaction);
    throw error;
  }
}

/**
 * Does several things one after another, each under its own idempotency key. Of a refused one nothing is kept, and it does
 * not sink the others, unless all are to be kept or none.
 * @param operation the mutation that does a single one; under its name the keys count
 * @returns what came of each; an outcome that was undone with the others is null
 */
export function doSeveral<Input extends MutationInput>(
  transaction: Transaction,
  operation: string,
  { inputs, allOrNothing }: { readonly inputs: readonly Input[]; readonly allOrNothing: boolean },
  work: (input: Input) => Promise<Outcome>,
): Promise<readonly Done[]> {
  const one = (input: Input) => async () => {
    const done = await attempt(transaction, () => onceByKey(transaction, operation, input, () => work(input)));
    return { keep: done.outcome !== null && !input.dryRun, result: done };
  };
  return undoable(transaction, 'several', async () => {
    const all: Done[] = [];
    for (const input of inputs) all.push(await undoable(transaction, 'one', one(input)));
    const keep = !allOrNothing || all.every(({ outcome }) => outcome !== null);
    return { keep, result: keep ? all : all.map((done) => ({ ...done, outcome: null })) };
  });
}
