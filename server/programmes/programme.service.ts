import type { IsoDate } from '../identity/calendar.ts';
import { type ProgrammeParameters, parseParameters } from '../rules/parameters.ts';
import type { Transaction } from '../write/transaction.ts';
import type { ProgrammeStatus } from './programme.enums.ts';

/** What the other modules need of a programme year. */
export interface ProgrammeFacts {
  readonly id: string;
  readonly year: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly status: ProgrammeStatus;
  readonly parameters: ProgrammeParameters;
}

interface ProgrammeRow extends Omit<ProgrammeFacts, 'parameters'> {
  readonly parameters: unknown;
}

/** The figures in force in a programme year. @throws when what is stored is not valid, which nothing that writes it lets happen */
export function parametersInForce(stored: unknown): ProgrammeParameters {
  const parsed = parseParameters(stored);
  if (!parsed.ok) throw new Error('the stored parameters of a programme are not valid');
  return parsed.value;
}

/** Loads a programme year with the figures its rules use. @throws NOT_FOUND at the path that named it */
export async function loadProgramme(
  transaction: Transaction,
  id: string,
  path: readonly (string | number)[],
): Promise<ProgrammeFacts> {
  const row = await transaction.row<ProgrammeRow>(
    path,
    `select id, year, starts_on::text as "startsOn", ends_on::text as "endsOn", status, parameters from programme where id = $1`,
    [id],
  );
  return { ...row, parameters: parametersInForce(row.parameters) };
}
