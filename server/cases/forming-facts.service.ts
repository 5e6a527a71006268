import { parametersInForce } from '../programmes/programme.service.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import type { Transaction } from '../write/transaction.ts';
import type { FormingFacts } from './forming.rules.ts';
import type { CaseSpan } from './team.rules.ts';

/** {@link FormingFacts} of one of several children, as the statement answers them. */
export interface FormingRow extends FormingFacts {
  readonly childId: string;
  readonly districtId: string;
  readonly districtCode: string;
  readonly programmeId: string;
  readonly year: number;
  readonly parameters: unknown;
  readonly span: CaseSpan;
}

/** What decides whether a team can be formed for children (`$1`, their ids), in one statement. */
export const FORMING_FACTS = `select c.id as "childId", c.status, c.district_id as "districtId", d.code as "districtCode",
  c.township_id as "townshipId", c.village_id as "villageId", p.id as "programmeId", p.year, p.status as "programmeStatus",
  p.parameters, json_build_object('opensOn', p.starts_on, 'endsOn', p.ends_on) as span,
  (select k.number from support_case k where k.child_id = c.id and k.programme_id = p.id) as "caseNumber",
  (select coalesce(json_agg(json_build_object('providerId', s.provider_id, 'startsOn', s.starts_on, 'endsOn', s.ends_on,
    'endedOn', s.ended_on) order by s.starts_on), '[]')
   from service_contract s where s.district_id = c.district_id and s.programme_id = p.id) as contracts
from child c join programme p on p.id = c.programme_id join district d on d.id = c.district_id
where c.id = any($1)`;

/** A child's facts with its year's figures. */
export interface KnownForming extends FormingRow {
  readonly parameters: ProgrammeParameters;
}

/** Loads what a team for a child rests on. @throws NOT_FOUND at the input that named the child */
export async function loadForming(transaction: Transaction, childId: string): Promise<KnownForming> {
  const row = await transaction.row<FormingRow>(['input', 'childId'], FORMING_FACTS, [[childId]]);
  return { ...row, parameters: parametersInForce(row.parameters) };
}
