import { type Fault, faultAt } from '../rules/fault.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Outcome } from '../write/act.ts';
import { doSeveral, SEVERAL_MAX } from '../write/several.ts';
import type { Transaction } from '../write/transaction.ts';
import type { SubmitVisitResult, SubmitVisitsInput } from './several-visits.types.ts';
import { submitVisit } from './visit.service.ts';

function severalFaults(visits: readonly unknown[]): readonly Fault[] {
  const path = ['input', 'visits'];
  if (visits.length === 0) return [faultAt(path, 'TOO_FEW', { min: 1 })];
  return visits.length > SEVERAL_MAX ? [faultAt(path, 'TOO_MANY', { max: SEVERAL_MAX })] : [];
}

/**
 * Submits several visits, each judged as {@link submitVisit} does.
 * @throws BAD_INPUT for none, or for more than 100; the refusal of a single visit is told in its result
 */
export async function submitVisits(transaction: Transaction, input: SubmitVisitsInput): Promise<Outcome> {
  const { visits, dryRun } = input;
  transaction.enforce(SUBJECTS.VISIT, severalFaults(visits));
  const asked = { inputs: visits, allOrNothing: input.allOrNothing === true };
  const done = await doSeveral(transaction, 'submitVisit', asked, (visit) => submitVisit(transaction, visit));
  const results = done.map(({ outcome, result }, index): SubmitVisitResult => {
    const isKept = outcome !== null && !dryRun && !visits[index]?.dryRun;
    return { index, visitId: isKept ? String(outcome.visit) : null, ...result };
  });
  return { visits: results.flatMap(({ visitId }) => visitId ?? []), results };
}
