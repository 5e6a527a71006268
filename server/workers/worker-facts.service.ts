import type { Transaction } from '../write/transaction.ts';
import type { Staff } from './staff.rules.ts';
import type { ClearanceFacts, ServiceSpan } from './worker.rules.ts';
import type { WorkerRole } from './worker.terms.ts';

/** What decides whether a worker may hold a seat, attend, or leave: rules 9 and 51. */
export interface WorkerFacts extends Staff, ServiceSpan, ClearanceFacts {
  readonly workerId: string;
  readonly role: WorkerRole;
  readonly townshipId: string | null;
  readonly villageId: string | null;
}

/** {@link WorkerFacts} of workers (`$1`, their ids), in one statement, as far as the caller may see them. */
export const WORKER_FACTS = `select w.id as "workerId", w.role, w.district_id as "districtId", w.provider_id as "providerId",
  w.township_id as "townshipId", w.village_id as "villageId", w.joined_on::text as "joinedOn", w.left_on::text as "leftOn",
  w.pledge_signed_on::text as "pledgeSignedOn",
  (select coalesce(json_agg(json_build_object('checkedOn', k.checked_on, 'result', k.result)), '[]')
   from record_check k where k.worker_id = w.id) as checks
from worker w where w.id = any($1)`;

const lockName = (id: string) => `teams of ${id}`;

/** Lets a worker leave or move while nobody puts them on a team. To be asked for before {@link loadWorkers}. */
export function lockTeamsOf(transaction: Transaction, workerId: string): Promise<void> {
  return transaction.alone(lockName(workerId));
}

/**
 * Loads workers by their ids; those whom the caller may not see are left out. None of them leaves or moves until the
 * transaction ends, so that a team may rest on what is answered.
 */
export async function loadWorkers(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WorkerFacts>> {
  await transaction.rows(
    'select pg_advisory_xact_lock_shared(hashtextextended(name, 0)) from unnest($1::text[]) name order by name',
    [ids.map(lockName)],
  );
  const rows = await transaction.rows<WorkerFacts>(WORKER_FACTS, [ids]);
  return new Map(rows.map((row) => [row.workerId, row]));
}

/** How many teams of open cases a worker is on after a day, whether the caller sees the cases or not. */
export async function teamsAfter(transaction: Transaction, workerId: string, day: string): Promise<number> {
  const [row] = await transaction.rows<{ teams: number }>('select app_teams_after($1, $2) as teams', [workerId, day]);
  return row?.teams ?? 0;
}
