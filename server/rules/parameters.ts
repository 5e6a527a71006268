import { z } from 'zod';
import { type Fault, faultAt } from './fault.ts';
import { SETTINGS } from './settings.ts';

/** The name of one setting of a programme. */
export type ParameterName = keyof typeof SETTINGS;

/** The parameters of one programme year, complete and valid. */
export type ProgrammeParameters = {
  readonly [Name in ParameterName]: z.output<(typeof SETTINGS)[Name]['schema']>;
};

export const PARAMETER_NAMES = Object.keys(SETTINGS) as readonly ParameterName[];

const entriesOf = <Value>(value: (name: ParameterName) => Value) =>
  Object.fromEntries(PARAMETER_NAMES.map((name) => [name, value(name)]));

/** The interpretations of 2022: what holds in a programme that sets nothing. */
export const DEFAULT_PARAMETERS = entriesOf((name) => SETTINGS[name].initial) as ProgrammeParameters;

const schemaOf = (name: ParameterName) => (SETTINGS[name].schema as z.ZodType).default(SETTINGS[name].initial);

const parametersSchema = z.strictObject(entriesOf((name) => schemaOf(name)));

/** Complete parameters, or a fault per setting that is unknown, mistyped, out of range or contradicts another. */
export type ParsedParameters =
  | { readonly ok: true; readonly value: ProgrammeParameters }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a programme's stored or submitted parameters; what it leaves out has its default. */
export function parseParameters(json: unknown): ParsedParameters {
  const result = parametersSchema.safeParse(json ?? {});
  if (!result.success) return { ok: false, faults: result.error.issues.flatMap(faultsOf) };
  const value = result.data as ProgrammeParameters;
  const faults = contradictions(value);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value };
}

const at = (name: string) => ['input', 'parameters', name];

function faultsOf(issue: z.core.$ZodIssue): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => faultAt(at(key), 'UNKNOWN_VALUE'));
  const [name] = issue.path;
  return [
    name === undefined ? faultAt(['input', 'parameters'], 'NOT_AN_OBJECT') : faultAt(at(String(name)), 'UNKNOWN_VALUE'),
  ];
}

function contradictions(parameters: ProgrammeParameters): readonly Fault[] {
  const orders: readonly [ParameterName, ParameterName][] = [
    ['gradeFrom', 'gradeTo'],
    ['ageWarnFrom', 'ageWarnTo'],
  ];
  return orders
    .filter(([low, high]) => Number(parameters[low]) > Number(parameters[high]))
    .map(([low, high]) => faultAt(at(high), 'NOT_BEFORE', { limit: Number(parameters[low]) }));
}
