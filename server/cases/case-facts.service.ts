import type { IsoDate } from '../identity/calendar.ts';
import type { ProgrammeState } from '../programmes/programme.rules.ts';
import { parametersInForce } from '../programmes/programme.service.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import type { RecordCheckFacts } from '../workers/worker.rules.ts';
import type { Transaction } from '../write/transaction.ts';
import type { MemberSpan } from './responsibility.rules.ts';
import type { ServedCaseFacts } from './service.rules.ts';

/** A member of a team with what rule 51 asks. */
export interface KnownMember extends MemberSpan {
  readonly pledgeSignedOn: IsoDate | null;
  readonly checks: readonly RecordCheckFacts[];
}

/** What decides what may be done with a case. */
export interface KnownCase extends ServedCaseFacts {
  readonly id: string;
  readonly programmeStatus: ProgrammeState;
  readonly parameters: ProgrammeParameters;
  readonly townshipId: string;
  readonly villageId: string;
  readonly providerId: string;
  readonly members: readonly KnownMember[];
  /** The latest day of a visit that was submitted or counts; null while there is none. */
  readonly lastVisitOn: IsoDate | null;
}

/** {@link KnownCase} as the statement answers it. */
export interface StoredCase extends Omit<KnownCase, 'parameters'> {
  readonly parameters: unknown;
}

/** What decides over cases (`$1`, their ids), in one statement, as far as the caller may see them. */
export const CASE_FACTS = `select c.id, c.status, c.opened_on::text as "openedOn", c.closed_on::text as "closedOn",
  c.provider_id as "providerId", h.township_id as "townshipId", h.village_id as "villageId", h.status as "childStatus",
  p.ends_on::text as "programmeEndsOn", p.status as "programmeStatus", p.parameters,
  (select coalesce(json_agg(json_build_object('seat', m.role, 'workerId', m.worker_id, 'fromOn', m.from_on, 'toOn', m.to_on,
    'pledgeSignedOn', w.pledge_signed_on, 'checks', (select coalesce(json_agg(json_build_object('checkedOn', k.checked_on,
      'result', k.result)), '[]') from record_check k where k.worker_id = w.id))), '[]')
   from case_member m left join worker w on w.id = m.worker_id where m.case_id = c.id) as members,
  (select coalesce(json_agg(json_build_object('startsOn', s.starts_on, 'endsOn', s.ends_on, 'endedOn', s.ended_on)
    order by s.starts_on), '[]') from service_contract s
   where s.provider_id = c.provider_id and s.district_id = c.district_id and s.programme_id = c.programme_id) as contracts,
  (select max(v.date)::text from home_visit v
   where v.case_id = c.id and v.status in ('SUBMITTED', 'QUALIFYING')) as "lastVisitOn"
from support_case c join child h on h.id = c.child_id join programme p on p.id = c.programme_id
where c.id = any($1)`;

/** The facts behind a row of {@link CASE_FACTS}. */
export function caseFacts(row: StoredCase): KnownCase {
  return { ...row, parameters: parametersInForce(row.parameters) };
}

/** Loads what decides over a case. @throws NOT_FOUND at the input that named it */
export async function loadCase(transaction: Transaction, caseId: string): Promise<KnownCase> {
  return caseFacts(await transaction.row<StoredCase>(['input', 'caseId'], CASE_FACTS, [[caseId]]));
}
