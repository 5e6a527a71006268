import type { IsoDate, IsoMonth } from '../identity/calendar.ts';
import type { ProgrammeStatus } from '../programmes/programme.enums.ts';
import { parametersInForce } from '../programmes/programme.service.ts';
import { type MonthFigures, monthsOwed } from './month.rules.ts';

/** A month of a case with what decides whether it can be exempted. */
export interface MonthFacts extends MonthFigures {
  readonly id: string;
  readonly programmeStatus: ProgrammeStatus;
  /** The months that the case owes (17). */
  readonly owed: readonly IsoMonth[];
}

/** {@link MonthFacts} as the statement answers it. */
export interface MonthJson extends Omit<MonthFacts, 'owed'> {
  readonly openedOn: IsoDate;
  readonly closedOn: IsoDate | null;
  readonly programmeEndsOn: IsoDate;
  readonly parameters: unknown;
}

/** Months by their ids (`$1`), as the caller may see them. */
export const MONTHS = `select n.id, to_char(n.month, 'YYYY-MM') as month, n.required, n.qualifying, n.exempt,
  c.opened_on::text as "openedOn", c.closed_on::text as "closedOn", p.ends_on::text as "programmeEndsOn",
  p.status as "programmeStatus", p.parameters
  from case_month n join support_case c on c.id = n.case_id join programme p on p.id = n.programme_id
  where n.id = any($1::uuid[])`;

/** The facts of a month. */
export function monthFacts({ openedOn, closedOn, programmeEndsOn, parameters, ...rest }: MonthJson): MonthFacts {
  return { ...rest, owed: monthsOwed({ openedOn, closedOn, programmeEndsOn }, parametersInForce(parameters)) };
}
