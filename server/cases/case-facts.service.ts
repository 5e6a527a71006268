import type { IsoDate } from '../identity/calendar.ts';
import { parametersInForce } from '../programmes/programme.service.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import type { Transaction } from '../write/transaction.ts';
import type { ServedCaseFacts } from './service.rules.ts';

/** What a service to a case rests on: the case, its child, its programme's figures, its team and its contract. */
export interface CaseForVisit extends ServedCaseFacts {
  readonly id: string;
  readonly number: string;
  readonly childId: string;
  readonly programmeId: string;
  readonly districtId: string;
  readonly providerId: string;
  readonly parameters: ProgrammeParameters;
}

interface Stored extends Omit<CaseForVisit, 'parameters'> {
  readonly parameters: unknown;
}

/** One statement, since every visit begins with it. */
const CASE_FOR_VISIT = `select c.id, c.number, c.child_id as "childId", c.programme_id as "programmeId",
  c.district_id as "districtId", c.provider_id as "providerId", c.status,
  c.opened_on::text as "openedOn", c.closed_on::text as "closedOn",
  p.ends_on::text as "programmeEndsOn", p.parameters, h.status as "childStatus",
  (select coalesce(json_agg(json_build_object('seat', m.role, 'workerId', m.worker_id, 'fromOn', m.from_on, 'toOn', m.to_on)), '[]')
   from case_member m where m.case_id = c.id and m.from_on <= $2::date and (m.to_on is null or m.to_on > $2::date)) as members,
  (select coalesce(json_agg(json_build_object('startsOn', k.starts_on, 'endsOn', k.ends_on, 'endedOn', k.ended_on) order by k.starts_on), '[]')
   from service_contract k where k.provider_id = c.provider_id and k.district_id = c.district_id and k.programme_id = c.programme_id) as contracts
from support_case c join programme p on p.id = c.programme_id join child h on h.id = c.child_id
where c.id = $1`;

/**
 * Loads what a visit has to know of its case, with those responsible on a day, as the caller may see it.
 * @throws NOT_FOUND at the path that named the case
 */
export async function loadCaseForVisit(
  transaction: Transaction,
  caseId: string,
  on: IsoDate,
  path: readonly (string | number)[] = ['input', 'caseId'],
): Promise<CaseForVisit> {
  const row = await transaction.row<Stored>(path, CASE_FOR_VISIT, [caseId, on]);
  return { ...row, parameters: parametersInForce(row.parameters) };
}
