import { programmeIsOpen } from '../programmes/programme.rules.ts';
import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import { loadWorkers } from '../workers/worker-facts.service.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { Case, CaseMember } from './case.entity.ts';
import { type KnownCase, loadCase } from './case-facts.service.ts';
import { type ProposedWorker, successorFindings } from './forming.rules.ts';
import { mayReplace } from './replacement.rules.ts';
import { replaceMember, replacementFaults, teamOnEveryDay } from './responsibility.rules.ts';
import { caseIsOpen, caseSpan } from './service.rules.ts';
import { seatWorker } from './team.service.ts';
import type { ReplaceTeamMemberInput } from './team.types.ts';

const WORKER_PATH = ['input', 'workerId'];

function enforceReplacement(
  transaction: Transaction,
  facts: KnownCase,
  input: ReplaceTeamMemberInput,
  worker: ProposedWorker,
): void {
  const { role, from, workerId } = input;
  const span = caseSpan(facts);
  const current = facts.members.find(({ seat, toOn }) => seat === role && toOn === null);
  if (!current) throw Refusal.badInput([faultAt(['input', 'role'], 'NOT_FOUND')]);
  const lastVisitOn = role === 'SOCIAL_WORKER' ? facts.lastVisitOn : null;
  const replacement = { current, workerId, from, lastVisitOn };
  const faults = replacementFaults(replacement, span);
  transaction.enforce(
    SUBJECTS.TEAM,
    mayReplace(transaction.actor.role, role),
    programmeIsOpen(facts.programmeStatus),
    caseIsOpen(facts),
    faults,
    successorFindings({ seat: role, worker, path: WORKER_PATH }, facts, from, facts.parameters),
    faults.length > 0 ? null : teamOnEveryDay(replaceMember(facts.members, replacement), span),
  );
}

/**
 * Hands a seat of a team over from a day: the predecessor's time ends where the successor's begins, so that exactly one
 * worker is responsible on every day.
 * @throws RULE_VIOLATION of rules 9 and 51, BAD_INPUT for a day that does not fit, FORBIDDEN to a provider's manager for
 * another seat than the social worker's, CONFLICT on a closed case or a stale version
 */
export async function replaceTeamMember(transaction: Transaction, input: ReplaceTeamMemberInput): Promise<Outcome> {
  const { caseId, expectedVersion, role, workerId, from } = input;
  const kase = await transaction.edit(Case, caseId, expectedVersion, ['input', 'caseId']);
  const facts = await loadCase(transaction, caseId);
  const worker = (await loadWorkers(transaction, [workerId])).get(workerId);
  if (!worker) throw Refusal.notFound(WORKER_PATH);
  enforceReplacement(transaction, facts, input, worker);
  const [current] = await transaction.em.find(CaseMember, { case: caseId, role, toOn: null });
  if (current) current.toOn = from;
  seatWorker(transaction, kase, { seat: role, worker }, from);
  await transaction.rows('update support_case set version = version + 1 where id = $1', [caseId]);
  return { case: caseId };
}
