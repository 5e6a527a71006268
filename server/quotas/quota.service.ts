import type { ChildCategory } from '../children/child.enums.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { programmeIsNotClosed } from '../programmes/programme.rules.ts';
import { loadProgramme } from '../programmes/programme.service.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { DistrictQuota } from './quota.entity.ts';
import {
  type CategoryCounts,
  countFaults,
  type QuotaRow,
  type QuotaTable,
  quotaCellFaults,
  quotaCoversConfirmed,
  quotaTableAddsUp,
} from './quota.rules.ts';
import type { ChangeQuotasInput } from './quota.types.ts';

interface Line {
  readonly id: string;
  readonly code: string;
  readonly planned: CategoryCounts;
  readonly confirmed: CategoryCounts;
}

const COLUMN: Readonly<Record<ChildCategory, keyof CategoryCounts>> = {
  IN_DIFFICULTY: 'inDifficulty',
  ORPHAN: 'orphans',
};

/** Lets one change of a programme's table or of its enrolment run at a time: both rest on the same numbers. */
export function lockQuotas(transaction: Transaction, programmeId: string): Promise<void> {
  return transaction.alone(`quotas:${programmeId}`);
}

function loadLines(transaction: Transaction, programmeId: string): Promise<readonly Line[]> {
  return transaction.rows<Line>(
    `select q.id, d.code,
       json_build_object('inDifficulty', q.in_difficulty, 'orphans', q.orphans) as planned,
       json_build_object('inDifficulty', q.confirmed_in_difficulty, 'orphans', q.confirmed_orphans) as confirmed
     from district_quota q join district d on d.id = q.district_id where q.programme_id = $1 order by d.position`,
    [programmeId],
  );
}

function unknownDistricts(lines: readonly Line[], { cells }: ChangeQuotasInput): readonly Fault[] {
  return cells.flatMap(({ districtCode }, index) =>
    lines.some((line) => line.code === districtCode)
      ? []
      : [faultAt(['input', 'cells', index, 'districtCode'], 'NOT_FOUND')],
  );
}

/** A version is named for each line that changes, and for the programme where its totals do. */
function missingVersions(
  changed: readonly Line[],
  { expectedVersions, totals, expectedProgrammeVersion }: ChangeQuotasInput,
): readonly Fault[] {
  const isNamed = ({ code }: Line) => expectedVersions.some((each) => each.districtCode === code);
  return [
    ...(changed.every(isNamed) ? [] : [faultAt(['input', 'expectedVersions'], 'REQUIRED')]),
    ...(totals && !expectedProgrammeVersion ? [faultAt(['input', 'expectedProgrammeVersion'], 'REQUIRED')] : []),
  ];
}

function tableAfter(lines: readonly Line[], totals: CategoryCounts, { cells }: ChangeQuotasInput): QuotaTable {
  const rows = lines.map(({ code, planned, confirmed }): QuotaRow => {
    const changes = cells
      .filter((cell) => cell.districtCode === code)
      .map((cell) => [COLUMN[cell.category], cell.count]);
    return {
      districtCode: code,
      planned: { ...planned, ...Object.fromEntries(changes) },
      plannedBefore: planned,
      confirmed,
    };
  });
  return { totals, rows };
}

async function plannedTotals(
  transaction: Transaction,
  { programmeId, totals, expectedProgrammeVersion }: ChangeQuotasInput,
): Promise<CategoryCounts> {
  if (totals && expectedProgrammeVersion) {
    const path = ['input', 'programmeId'];
    const programme = await transaction.edit(Programme, programmeId, expectedProgrammeVersion, path);
    Object.assign(programme, { plannedInDifficulty: totals.inDifficulty, plannedOrphans: totals.orphans });
    return totals;
  }
  return transaction.row<CategoryCounts>(
    ['input', 'programmeId'],
    'select planned_in_difficulty as "inDifficulty", planned_orphans as orphans from programme where id = $1',
    [programmeId],
  );
}

/**
 * Changes cells of a programme's quota table, all at once, so that no wrong total ever stands (rule 7).
 * @throws RULE_VIOLATION when the table would not add up or a quota would fall below the children confirmed in it,
 * CONFLICT when a line was changed since the caller saw it or the year is closed
 */
export async function changeQuotas(transaction: Transaction, input: ChangeQuotasInput): Promise<Outcome> {
  const { programmeId, cells, expectedVersions } = input;
  await lockQuotas(transaction, programmeId);
  const { status } = await loadProgramme(transaction, programmeId, ['input', 'programmeId']);
  const lines = await loadLines(transaction, programmeId);
  const changed = lines.filter((line) => cells.some((cell) => cell.districtCode === line.code));
  transaction.enforce(
    SUBJECTS.QUOTAS,
    programmeIsNotClosed(status),
    quotaCellFaults(cells),
    unknownDistricts(lines, input),
    missingVersions(changed, input),
    input.totals ? countFaults(input.totals, ['input', 'totals']) : [],
  );
  const table = tableAfter(lines, await plannedTotals(transaction, input), input);
  for (const { id, code } of changed) {
    const seen = expectedVersions.find((each) => each.districtCode === code)?.version ?? 0;
    const quota = await transaction.edit(DistrictQuota, id, seen, ['input', 'cells']);
    Object.assign(quota, table.rows.find((row) => row.districtCode === code)?.planned);
  }
  transaction.enforce(SUBJECTS.QUOTAS, quotaTableAddsUp(table), quotaCoversConfirmed(table));
  return { quotas: changed.map((line) => line.id) };
}
