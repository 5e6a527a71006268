import { nameKeys, parsePersonName } from '../identity/person-name.ts';
import { parsePhone, phoneTail } from '../identity/phone.ts';
import { faultsOf, type Parsed } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import {
  barredFromTeams,
  hasNotLeft,
  keepsRecordOf,
  leavesNoTeam,
  leavingFaults,
  notInFuture,
  placeFaults,
  pledgeIsDue,
} from './staff.rules.ts';
import { RecordCheck, Worker } from './worker.entity.ts';
import type {
  ChangeWorkerInput,
  RecordRecordCheckInput,
  RegisterWorkerInput,
  SignPledgeInput,
  WorkerLeavesInput,
} from './worker.types.ts';
import { loadWorkers, lockTeamsOf, teamsAfter, type WorkerFacts } from './worker-facts.service.ts';
import { belongingIn, placed, placesIn } from './worker-place.service.ts';

function named(name: string) {
  const { sort, search } = nameKeys(name);
  return { name, nameSort: sort, searchText: search };
}

function readPhone(text: string | null | undefined): Parsed<string | null> {
  return text ? parsePhone(text) : { ok: true, value: null };
}

function reachedBy(transaction: Transaction, phone: string | null) {
  if (phone === null) return { phoneCipher: null, phoneTail: null };
  return { phoneCipher: transaction.seal.close(phone), phoneTail: phoneTail(phone) };
}

/**
 * Registers a worker where their role belongs.
 * @throws FORBIDDEN for another office's staff, BAD_INPUT when the role's place is missing or another one is named
 */
export async function registerWorker(transaction: Transaction, input: RegisterWorkerInput): Promise<Outcome> {
  const { role, post = null, joinedOn } = input;
  const places = placesIn(transaction, input);
  const [name, phone] = [parsePersonName(input.name), readPhone(input.phone)];
  transaction.enforce(
    SUBJECTS.WORKER,
    placeFaults(role, places),
    faultsOf(['input', 'name'], name),
    faultsOf(['input', 'phone'], phone),
  );
  const belonging = await belongingIn(transaction, role, places);
  const worker = transaction.add(Worker, {
    ...named(name.ok ? name.value : input.name),
    ...{ role, post, joinedOn },
    ...reachedBy(transaction, phone.ok ? phone.value : null),
    ...placed(transaction, belonging),
  });
  return { worker: worker.id };
}

/** A worker whom the caller sees, if their office keeps the record. @throws NOT_FOUND, FORBIDDEN */
async function ownWorker(transaction: Transaction, id: string, path: readonly string[]): Promise<WorkerFacts> {
  const worker = (await loadWorkers(transaction, [id])).get(id);
  if (!worker) throw Refusal.notFound(path);
  transaction.enforce(SUBJECTS.WORKER, keepsRecordOf(transaction.actor, worker));
  return worker;
}

/** The same, locked for an edit. @throws NOT_FOUND, FORBIDDEN, CONFLICT */
async function editWorker(transaction: Transaction, { id, expectedVersion }: { id: string; expectedVersion: number }) {
  const facts = await ownWorker(transaction, id, ['input', 'id']);
  return { facts, worker: await transaction.edit(Worker, id, expectedVersion) };
}

/**
 * Changes a worker; what the input leaves out stays.
 * @throws RULE_VIOLATION for another place while on a team (rule 9)
 */
export async function changeWorker(transaction: Transaction, input: ChangeWorkerInput): Promise<Outcome> {
  const { townshipId, villageId } = input;
  const isMoving = Boolean(townshipId || villageId);
  if (isMoving) await lockTeamsOf(transaction, input.id);
  const { facts, worker } = await editWorker(transaction, input);
  const [name, phone] = [parsePersonName(input.name ?? worker.name), readPhone(input.phone)];
  const belonging = isMoving ? await belongingIn(transaction, facts.role, { townshipId, villageId }) : null;
  transaction.enforce(
    SUBJECTS.WORKER,
    faultsOf(['input', 'name'], name),
    faultsOf(['input', 'phone'], phone),
    belonging ? leavesNoTeam(await teamsAfter(transaction, input.id, transaction.today), transaction.today) : [],
  );
  if (input.name && name.ok) Object.assign(worker, named(name.value));
  if (input.post !== undefined) worker.post = input.post;
  if (input.phone !== undefined && phone.ok) Object.assign(worker, reachedBy(transaction, phone.value));
  if (belonging) Object.assign(worker, placed(transaction, belonging));
  return { worker: input.id };
}

/** Adds a criminal-record check (rule 51). One that is not clear warns of the teams the worker is on. */
export async function recordRecordCheck(transaction: Transaction, input: RecordRecordCheckInput): Promise<Outcome> {
  const { workerId, checkedOn, result, authority = null } = input;
  await ownWorker(transaction, workerId, ['input', 'workerId']);
  transaction.enforce(
    SUBJECTS.WORKER,
    notInFuture('checkedOn', checkedOn, transaction.today),
    barredFromTeams(result, await teamsAfter(transaction, workerId, transaction.today)),
  );
  const worker = transaction.reference(Worker, workerId);
  transaction.add(RecordCheck, { worker, checkedOn, result, authority });
  return { worker: workerId };
}

/** Notes the safeguarding pledge (rule 51). @throws CONFLICT when it was signed before */
export async function signPledge(transaction: Transaction, input: SignPledgeInput): Promise<Outcome> {
  const { facts, worker } = await editWorker(transaction, input);
  transaction.enforce(
    SUBJECTS.WORKER,
    pledgeIsDue(facts.pledgeSignedOn),
    notInFuture('signedOn', input.signedOn, transaction.today),
  );
  worker.pledgeSignedOn = input.signedOn;
  return { worker: input.id };
}

/** Notes a worker's last day. @throws RULE_VIOLATION while on a team after it, telling how many (rule 9) */
export async function workerLeaves(transaction: Transaction, input: WorkerLeavesInput): Promise<Outcome> {
  await lockTeamsOf(transaction, input.id);
  const { facts, worker } = await editWorker(transaction, input);
  transaction.enforce(
    SUBJECTS.WORKER,
    hasNotLeft(facts.leftOn),
    leavingFaults(input.leftOn, facts.joinedOn),
    leavesNoTeam(await teamsAfter(transaction, input.id, input.leftOn), input.leftOn),
  );
  worker.leftOn = input.leftOn;
  return { worker: input.id };
}
