import type { IsoDate } from '../identity/calendar.ts';
import { programmeIsNotClosed } from '../programmes/programme.rules.ts';
import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import {
  CASE_ON_DAY,
  type CaseJson,
  type CaseOnDay,
  caseOnDay,
  STORED_VISITS,
  type StoredJson,
  type StoredVisit,
  storedVisit,
} from './visit.facts.ts';
import {
  answersForChild,
  contactShortfalls,
  impossibleFacts,
  openTo,
  signFindings,
  submissionRules,
} from './visit.findings.ts';
import { changedRecord, changesSomething, recordOf, signatureOf } from './visit.input.ts';
import {
  addVisit,
  refuseStale,
  replaceVisit,
  type SeenVisit,
  type Standing,
  writeSignature,
  writeWithdrawal,
} from './visit.rows.ts';
import type {
  ChangeContactInput,
  RecordContactInput,
  SignVisitInput,
  SubmitVisitInput,
  VisitRecordInput,
  WithdrawVisitInput,
} from './visit.types.ts';
import type { VisitAction, VisitStatus } from './visit.workflow.ts';

/** A contact awaits nothing; a visit without its signature lacks just that. */
const UNSIGNED: Standing = { status: 'SUBMITTED', shortfalls: ['VISIT_GUARDIAN_SIGNED'], signature: null };

interface SavedContact {
  readonly version: number;
  readonly status: VisitStatus;
}

interface CaseAsked {
  readonly kase: CaseOnDay;
  readonly saved: SavedContact | null;
}

async function askCase(
  transaction: Transaction,
  { caseId, date, attendeeIds }: VisitRecordInput,
  visitId: string | null = null,
): Promise<CaseAsked> {
  const [found] = await transaction.rows<{ kase: CaseJson | null; saved: SavedContact | null }>(CASE_ON_DAY, [
    caseId,
    date,
    attendeeIds,
    visitId,
  ]);
  if (!found?.kase) throw Refusal.notFound(['input', 'caseId']);
  return { kase: caseOnDay(found.kase, date), saved: found.saved };
}

/** Where the facts of a stored visit are asked for another day, or with other attendees. */
interface Asked {
  readonly date?: IsoDate | null | undefined;
  readonly attendeeIds?: readonly string[] | null | undefined;
}

/** A stored visit that its caller may change, in the version that it saw. */
interface OpenVisit {
  readonly stored: StoredVisit;
  readonly kase: CaseOnDay;
  readonly seen: SeenVisit;
}

async function openVisit(
  transaction: Transaction,
  action: VisitAction,
  { visitId, expectedVersion }: { readonly visitId: string; readonly expectedVersion: number },
  { date, attendeeIds }: Asked = {},
): Promise<OpenVisit> {
  const path = ['input', 'visitId'];
  const row = await transaction.row<StoredJson>(path, STORED_VISITS, [[visitId], date ?? null, attendeeIds ?? null]);
  const stored = storedVisit(row);
  const { kase } = stored;
  const seen = { id: visitId, expectedVersion };
  transaction.enforce(SUBJECTS.VISIT, answersForChild(kase));
  if (!kase) throw Refusal.notFound(path);
  if (stored.version !== expectedVersion) await refuseStale(transaction, seen);
  transaction.enforce(SUBJECTS.VISIT, openTo(action, stored.status, kase));
  return { stored, kase, seen };
}

/**
 * Saves a contact that really happened, with the codes of what it falls short of (18 to 21, 51). Only what cannot have
 * happened is refused.
 * @throws BAD_INPUT for times, days or people that cannot be; NOT_FOUND for a case that the caller does not answer for
 */
export async function recordContact(transaction: Transaction, input: RecordContactInput): Promise<Outcome> {
  const { kase } = await askCase(transaction, input);
  const record = recordOf(input);
  transaction.enforce(SUBJECTS.VISIT, impossibleFacts(record, kase, transaction.now));
  return { visit: await addVisit(transaction, record, kase, contactStanding(record, kase)) };
}

/** Changes what a saved contact tells, and judges it anew. @throws CONFLICT when it is no contact any more, or stale */
export async function changeContact(transaction: Transaction, input: ChangeContactInput): Promise<Outcome> {
  if (!changesSomething(input)) throw Refusal.badInput([faultAt(['input'], 'NOTHING_TO_CHANGE')]);
  const { stored, kase, seen } = await openVisit(transaction, 'CHANGE', input, input);
  const record = changedRecord(stored, input);
  transaction.enforce(SUBJECTS.VISIT, impossibleFacts(record, kase, transaction.now));
  await replaceVisit(transaction, seen, record, kase, contactStanding(record, kase));
  return { visit: stored.id };
}

function contactStanding(...facts: Parameters<typeof contactShortfalls>): Standing {
  return { status: 'CONTACT', shortfalls: contactShortfalls(...facts).map(({ rule }) => rule), signature: null };
}

/**
 * 18, 19, 20, 51 · Submits a visit, new or from a saved contact. Without a signature it waits for one; with one that
 * keeps 21 it counts for its month.
 * @throws RULE_VIOLATION with every rule that is broken
 */
export async function submitVisit(transaction: Transaction, input: SubmitVisitInput): Promise<Outcome> {
  const { visitId = null } = input;
  const { kase, saved } = await askCase(transaction, input, visitId);
  const seen = await seenContact(transaction, input, kase, saved);
  const record = recordOf(input);
  const signature = input.signature ? signatureOf(input.signature, transaction.now) : null;
  transaction.enforce(
    SUBJECTS.VISIT,
    programmeIsNotClosed(kase.programmeStatus),
    impossibleFacts(record, kase, transaction.now),
    submissionRules(record, kase),
    signature ? signFindings(record, kase, signature, transaction.now) : [],
  );
  const standing: Standing = signature ? { status: 'QUALIFYING', shortfalls: [], signature } : UNSIGNED;
  if (!seen) return { visit: await addVisit(transaction, record, kase, standing) };
  await replaceVisit(transaction, seen, record, kase, standing);
  return { visit: seen.id };
}

async function seenContact(
  transaction: Transaction,
  { visitId, expectedVersion }: SubmitVisitInput,
  kase: CaseOnDay,
  saved: SavedContact | null,
): Promise<SeenVisit | null> {
  if (!visitId) return null;
  if (!saved) throw Refusal.notFound(['input', 'visitId']);
  if (expectedVersion == null) throw Refusal.badInput([faultAt(['input', 'expectedVersion'], 'REQUIRED')]);
  const seen = { id: visitId, expectedVersion };
  if (saved.version !== expectedVersion) await refuseStale(transaction, seen);
  transaction.enforce(SUBJECTS.VISIT, openTo('SUBMIT', saved.status, kase));
  return seen;
}

/** 21 · Adds the guardian's signature, or its witnessed refusal, to a submitted visit, which then counts for its month. */
export async function signVisit(transaction: Transaction, input: SignVisitInput): Promise<Outcome> {
  const { stored, kase, seen } = await openVisit(transaction, 'SIGN', input);
  const signature = signatureOf(input.signature, transaction.now);
  transaction.enforce(SUBJECTS.VISIT, signFindings(stored, kase, signature, transaction.now));
  await writeSignature(transaction, seen, signature);
  return { visit: stored.id };
}

/** Takes a visit or contact back, with a reason. It stays on record and no longer counts for its month. */
export async function withdrawVisit(transaction: Transaction, input: WithdrawVisitInput): Promise<Outcome> {
  const { stored, seen } = await openVisit(transaction, 'WITHDRAW', input);
  await writeWithdrawal(transaction, seen, input.reason);
  return { visit: stored.id };
}
