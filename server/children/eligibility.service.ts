import { Account } from '../access/account.entity.ts';
import { lockQuotas } from '../quotas/quota.service.ts';
import type { Locale } from '../rules/locale.ts';
import { Refusal } from '../rules/refusal.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Violation } from '../rules/verdict.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { Child } from './child.entity.ts';
import {
  confirmFindings,
  type Handler,
  mayHandle,
  rejectFindings,
  submitFindings,
  withdrawFindings,
} from './child-decision.rules.ts';
import { type KnownChild, loadChild, loadQuotaPlace } from './child-facts.service.ts';
import { severalFaults } from './child-record.rules.ts';
import type {
  ChildInput,
  ConfirmEligibilitiesInput,
  ConfirmEligibilityInput,
  ConfirmEligibilityResult,
  RejectEligibilityInput,
  SubmitEligibilityInput,
  WithdrawChildInput,
} from './eligibility.types.ts';

const CHILD_PATH = ['input', 'childId'];

/** The caller as the rules about children see one. Those who reach a child and are no bureau are its registrants. */
export function handlerOf({ actor }: Pick<Transaction, 'actor'>): Handler {
  return { accountId: actor.accountId, isBureau: actor.role === 'DISTRICT_BUREAU' };
}

/** A child under edit, with the facts that stand while it is locked. */
export interface EditedChild {
  readonly child: Child;
  readonly facts: KnownChild;
}

/**
 * Locks a child for an edit.
 * @throws NOT_FOUND, FORBIDDEN to whoever may see the child but not handle it, CONFLICT when the version is stale
 */
export async function editChild(
  transaction: Transaction,
  { childId, expectedVersion }: Pick<ChildInput, 'childId' | 'expectedVersion'>,
): Promise<EditedChild> {
  transaction.enforce(SUBJECTS.ELIGIBILITY, mayHandle(await loadChild(transaction, childId), handlerOf(transaction)));
  const child = await transaction.edit(Child, childId, expectedVersion, CHILD_PATH);
  return { child, facts: await loadChild(transaction, childId) };
}

/** Lets the quotas of a child's year stand still; taken before the child itself, by everyone. */
export async function lockQuotasOf(transaction: Transaction, childId: string): Promise<void> {
  const { programmeId } = await loadChild(transaction, childId);
  await lockQuotas(transaction, programmeId);
}

/**
 * Submits a child to its district bureau.
 * @throws RULE_VIOLATION with everything of rules 2 to 5 that is not met, CONFLICT in another state than draft or rejected
 */
export async function submitEligibility(transaction: Transaction, input: SubmitEligibilityInput): Promise<Outcome> {
  const { child, facts } = await editChild(transaction, input);
  transaction.enforce(SUBJECTS.ELIGIBILITY, submitFindings(facts, handlerOf(transaction), transaction.today));
  Object.assign(child, {
    status: 'SUBMITTED',
    submittedBy: transaction.reference(Account, transaction.actor.accountId),
    submittedAt: transaction.now.toISOString(),
    statusReason: null,
  } satisfies Partial<Child>);
  return { child: child.id };
}

/**
 * Confirms a child for its district (rule 1). Rules 2 to 5 are judged again, and the quota under lock, so that of parallel
 * confirmations for the last place one succeeds.
 * @throws RULE_VIOLATION, FORBIDDEN to whoever registered or submitted the child, CONFLICT when it does not wait
 */
export async function confirmEligibility(transaction: Transaction, input: ConfirmEligibilityInput): Promise<Outcome> {
  await lockQuotasOf(transaction, input.childId);
  const { child, facts } = await editChild(transaction, input);
  const place = await loadQuotaPlace(transaction, child.id);
  transaction.enforce(SUBJECTS.ELIGIBILITY, confirmFindings(facts, place, handlerOf(transaction), transaction.today));
  Object.assign(child, {
    status: 'CONFIRMED',
    confirmedBy: transaction.reference(Account, transaction.actor.accountId),
    confirmedAt: transaction.now.toISOString(),
    statusReason: null,
  } satisfies Partial<Child>);
  return { child: child.id };
}

/** What stands in the way of one of several children; anything but a refusal ends the whole transaction. */
function refusalOf(error: unknown, locale: Locale): Omit<ConfirmEligibilityResult, 'index' | 'childId'> {
  if (!(error instanceof Refusal)) throw error;
  const { message, extensions } = error.render(locale);
  const violations = (extensions.violations ?? []) as readonly Violation[];
  return { confirmed: false, code: error.code, message, violations };
}

async function confirmOne(transaction: Transaction, input: ConfirmEligibilityInput) {
  try {
    await confirmEligibility(transaction, input);
    await transaction.flush();
    return { confirmed: true, code: null, message: null, violations: [] };
  } catch (error) {
    return refusalOf(error, transaction.locale);
  }
}

/**
 * Confirms several children one after another, each judged as {@link confirmEligibility} does; a refused one does not
 * sink the others. @throws BAD_INPUT for none, or for more than 100
 */
export async function confirmEligibilities(
  transaction: Transaction,
  { children }: ConfirmEligibilitiesInput,
): Promise<Outcome> {
  transaction.enforce(SUBJECTS.ELIGIBILITY, severalFaults(children));
  const results: ConfirmEligibilityResult[] = [];
  for (const [index, input] of children.entries())
    results.push({ index, childId: input.childId, ...(await confirmOne(transaction, input)) });
  return { children: results.filter(({ confirmed }) => confirmed).map(({ childId }) => childId), results };
}

/** Returns a child to whoever submitted it, with the reason. @throws as {@link confirmEligibility}, rules aside */
export async function rejectEligibility(transaction: Transaction, input: RejectEligibilityInput): Promise<Outcome> {
  const { child, facts } = await editChild(transaction, input);
  transaction.enforce(SUBJECTS.ELIGIBILITY, rejectFindings(facts, handlerOf(transaction)));
  Object.assign(child, { status: 'REJECTED', statusReason: input.reason } satisfies Partial<Child>);
  return { child: child.id };
}

/** Takes a child out of the programme, with the reason. @throws CONFLICT while it has an open case */
export async function withdrawChild(transaction: Transaction, input: WithdrawChildInput): Promise<Outcome> {
  const { child, facts } = await editChild(transaction, input);
  transaction.enforce(SUBJECTS.ELIGIBILITY, withdrawFindings(facts, handlerOf(transaction)));
  Object.assign(child, { status: 'WITHDRAWN', statusReason: input.reason } satisfies Partial<Child>);
  return { child: child.id };
}
