import { Account } from '../access/account.entity.ts';
import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { CaseMonth } from './month.entity.ts';
import { MONTHS, type MonthFacts, type MonthJson, monthFacts } from './month.facts.ts';
import { exemptFindings, liftFindings } from './month.findings.ts';
import type { ExemptMonthInput, LiftExemptionInput } from './month.types.ts';

async function loadMonth(transaction: Transaction, id: string, path: readonly string[]): Promise<MonthFacts> {
  return monthFacts(await transaction.row<MonthJson>(path, MONTHS, [[id]]));
}

/** The id of the month that the input names. @throws BAD_INPUT when the case has no such month: it owes no visit in it */
async function monthIdOf(transaction: Transaction, input: ExemptMonthInput): Promise<string> {
  const { caseMonthId, caseId, month } = input;
  if (caseMonthId) return caseMonthId;
  if (!caseId) throw Refusal.badInput([faultAt(['input', 'caseMonthId'], 'REQUIRED')]);
  if (!month) throw Refusal.badInput([faultAt(['input', 'month'], 'REQUIRED')]);
  const { id } = await transaction.row<{ id: string | null }>(
    ['input', 'caseId'],
    `select n.id from support_case c left join case_month n on n.case_id = c.id and n.month = $2::date where c.id = $1`,
    [caseId, `${month}-01`],
  );
  if (!id) throw Refusal.badInput([faultAt(['input', 'month'], 'MONTH_NOT_OWED')]);
  return id;
}

/**
 * 17 · Exempts a month of a case: it is then neither met nor missed.
 * @throws BAD_INPUT for a month that the case does not owe, CONFLICT for one that is exempt already
 */
export async function exemptMonth(transaction: Transaction, input: ExemptMonthInput): Promise<Outcome> {
  const id = await monthIdOf(transaction, input);
  const path = ['input', input.caseMonthId ? 'caseMonthId' : 'caseId'];
  const month = await transaction.edit(CaseMonth, id, input.expectedVersion, path);
  transaction.enforce(SUBJECTS.MONTH, ...exemptFindings(await loadMonth(transaction, id, path)));
  const exemptedBy = transaction.reference(Account, transaction.actor.accountId);
  Object.assign(month, { exempt: true, exemptReason: input.reason, liftedReason: null, exemptedBy });
  return { caseMonth: id };
}

/** 17 · Takes an exemption back; the month owes its visits again. @throws CONFLICT for a month that is not exempt */
export async function liftExemption(transaction: Transaction, input: LiftExemptionInput): Promise<Outcome> {
  const path = ['input', 'caseMonthId'];
  const month = await transaction.edit(CaseMonth, input.caseMonthId, input.expectedVersion, path);
  transaction.enforce(SUBJECTS.MONTH, ...liftFindings(await loadMonth(transaction, input.caseMonthId, path)));
  Object.assign(month, { exempt: false, exemptReason: null, liftedReason: input.reason, exemptedBy: null });
  return { caseMonth: input.caseMonthId };
}
