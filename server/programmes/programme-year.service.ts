import { District } from '../districts/district.entity.ts';
import { parseAmount } from '../identity/amount.ts';
import { DistrictQuota } from '../quotas/quota.entity.ts';
import { countFaults, type PlannedTable, quotaTableAddsUp } from '../quotas/quota.rules.ts';
import { type Fault, faultAt, faultsOf } from '../rules/fault.ts';
import { parseParameters } from '../rules/parameters.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import { nextState } from '../rules/workflow.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { Programme } from './programme.entity.ts';
import { daysMayChange, programmeSpanFaults } from './programme.rules.ts';
import type { ChangeProgrammeInput, PrepareProgrammeInput, ProgrammeInput } from './programme.types.ts';
import { PROGRAMME_WORKFLOW, type ProgrammeAction, programmeAllows } from './programme.workflow.ts';

interface DistrictRow {
  readonly id: string;
  readonly code: string;
}

const NO_CHILDREN = { inDifficulty: 0, orphans: 0 } as const;

/** What a line of text must hold when it is given. */
function titleFaults(title: string): readonly Fault[] {
  return title === '' ? [faultAt(['input', 'title'], 'REQUIRED')] : [];
}

function parameterFaults(parameters: unknown): readonly Fault[] {
  const parsed = parseParameters(parameters);
  return parsed.ok ? [] : parsed.faults;
}

/** Lines of unknown districts, lines given twice, and figures that can't stand in the table. */
function lineFaults(districts: readonly DistrictRow[], { quotas, totals }: PrepareProgrammeInput): readonly Fault[] {
  const codes = quotas.map(({ districtCode }) => districtCode);
  const lines = quotas.flatMap((line, index) => {
    const path = ['input', 'quotas', index];
    const isKnown = districts.some(({ code }) => code === line.districtCode);
    return [
      ...(isKnown ? [] : [faultAt([...path, 'districtCode'], 'NOT_FOUND')]),
      ...(codes.indexOf(line.districtCode) < index ? [faultAt([...path, 'districtCode'], 'DUPLICATE')] : []),
      ...countFaults(line, path),
    ];
  });
  return [...lines, ...countFaults(totals, ['input', 'totals'])];
}

async function yearFaults(transaction: Transaction, year: number): Promise<readonly Fault[]> {
  const taken = await transaction.rows('select from programme where year = $1', [year]);
  return taken.length > 0 ? [faultAt(['input', 'year'], 'ALREADY_REGISTERED')] : [];
}

function tableOf(districts: readonly DistrictRow[], { quotas, totals }: PrepareProgrammeInput) {
  const rows = districts.map(({ id, code }) => {
    const { inDifficulty, orphans } = quotas.find(({ districtCode }) => districtCode === code) ?? NO_CHILDREN;
    return { districtId: id, planned: { inDifficulty, orphans } };
  });
  return { totals, rows } satisfies PlannedTable;
}

/**
 * Prepares a programme year from its notice: a draft with a line of the quota table for every district.
 * @throws RULE_VIOLATION when the table does not add up (rule 7), BAD_INPUT for a year that exists
 */
export async function prepareProgramme(transaction: Transaction, input: PrepareProgrammeInput): Promise<Outcome> {
  const { year, number, title, startsOn, endsOn, totals } = input;
  await transaction.alone('programmes');
  const districts = await transaction.rows<DistrictRow>('select id, code from district order by position');
  const standard = parseAmount(input.perChildStandard);
  transaction.enforce(
    SUBJECTS.PROGRAMME,
    programmeSpanFaults({ year, startsOn, endsOn }),
    await yearFaults(transaction, year),
    titleFaults(title),
    faultsOf(['input', 'perChildStandard'], standard),
    parameterFaults(input.parameters),
    lineFaults(districts, input),
  );
  const table = tableOf(districts, input);
  transaction.enforce(SUBJECTS.QUOTAS, quotaTableAddsUp(table, ['input', 'quotas']));
  const programme = transaction.add(Programme, {
    year,
    number,
    title,
    startsOn,
    endsOn,
    perChildStandard: standard.ok ? standard.value : input.perChildStandard,
    parameters: (input.parameters ?? {}) as Record<string, unknown>,
    plannedInDifficulty: totals.inDifficulty,
    plannedOrphans: totals.orphans,
    status: 'DRAFT',
  });
  for (const { districtId, planned } of table.rows)
    transaction.add(DistrictQuota, { programme, district: transaction.reference(District, districtId), ...planned });
  return { programme: programme.id };
}

async function isReliedOn(transaction: Transaction, programmeId: string): Promise<boolean> {
  const rows = await transaction.rows(
    `select from service_contract where programme_id = $1 union all select from support_case where programme_id = $1 limit 1`,
    [programmeId],
  );
  return rows.length > 0;
}

/**
 * Changes a programme year; what the input leaves out stays.
 * @throws CONFLICT for a closed year, and for other days once contracts or cases rest on them
 */
export async function changeProgramme(transaction: Transaction, input: ChangeProgrammeInput): Promise<Outcome> {
  const programme = await transaction.edit(Programme, input.id, input.expectedVersion);
  const { number, title, parameters, perChildStandard } = input;
  const startsOn = input.startsOn ?? programme.startsOn;
  const endsOn = input.endsOn ?? programme.endsOn;
  const standard = parseAmount(perChildStandard ?? programme.perChildStandard);
  const hasOtherDays = startsOn !== programme.startsOn || endsOn !== programme.endsOn;
  transaction.enforce(
    SUBJECTS.PROGRAMME,
    programmeAllows({ status: programme.status, endsOn }, 'CHANGE', transaction.today),
    hasOtherDays ? daysMayChange(await isReliedOn(transaction, programme.id)) : null,
    programmeSpanFaults({ year: programme.year, startsOn, endsOn }),
    titleFaults(title ?? programme.title),
    faultsOf(['input', 'perChildStandard'], standard),
    parameterFaults(parameters ?? programme.parameters),
  );
  Object.assign(programme, {
    number: number ?? programme.number,
    title: title ?? programme.title,
    startsOn,
    endsOn,
    parameters: parameters ?? programme.parameters,
    ...(perChildStandard && standard.ok ? { perChildStandard: standard.value } : {}),
  });
  return { programme: programme.id };
}

/** Opens a prepared year, or closes one whose last day is over. @throws CONFLICT in any other state */
export async function moveProgramme(
  transaction: Transaction,
  { id, expectedVersion }: ProgrammeInput,
  action: ProgrammeAction,
): Promise<Outcome> {
  const programme = await transaction.edit(Programme, id, expectedVersion);
  transaction.enforce(SUBJECTS.PROGRAMME, programmeAllows(programme, action, transaction.today));
  programme.status = nextState(PROGRAMME_WORKFLOW, programme.status, action) ?? programme.status;
  return { programme: id };
}
