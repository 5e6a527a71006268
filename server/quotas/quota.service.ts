import type { ChildCategory } from '../children/child.enums.ts';
import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { DistrictQuota } from './quota.entity.ts';
import {
  type CategoryCounts,
  type QuotaRow,
  type QuotaTable,
  quotaCellFaults,
  quotaCoversConfirmed,
  quotaTableAddsUp,
} from './quota.rules.ts';
import type { ChangeQuotasInput } from './quota.types.ts';

interface Line {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly planned: CategoryCounts;
  readonly confirmed: CategoryCounts;
}

/** Lets one change of a programme's table or of its enrolment run at a time: both rest on the same numbers. */
export function lockQuotas(transaction: Transaction, programmeId: string): Promise<void> {
  return transaction.alone(`quotas:${programmeId}`);
}

async function loadLines(transaction: Transaction, programmeId: string): Promise<readonly Line[]> {
  return transaction.rows<Line>(
    `select q.id, q.version, d.code,
       json_build_object('inDifficulty', q.in_difficulty, 'orphans', q.orphans) as planned,
       json_build_object('inDifficulty', q.confirmed_in_difficulty, 'orphans', q.confirmed_orphans) as confirmed
     from district_quota q join district d on d.id = q.district_id where q.programme_id = $1 order by d.position`,
    [programmeId],
  );
}

const COLUMN: Readonly<Record<ChildCategory, keyof CategoryCounts>> = {
  IN_DIFFICULTY: 'inDifficulty',
  ORPHAN: 'orphans',
};

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

/**
 * Changes cells of a programme's quota table, all at once, so that no wrong total ever stands (rule 7).
 * @throws RULE_VIOLATION when the table would not add up or a quota would fall below the children confirmed in it
 */
export async function changeQuotas(transaction: Transaction, input: ChangeQuotasInput): Promise<Outcome> {
  const { programmeId, cells, expectedVersions } = input;
  await lockQuotas(transaction, programmeId);
  const totals = await transaction.row<CategoryCounts>(
    ['input', 'programmeId'],
    `select planned_in_difficulty as "inDifficulty", planned_orphans as "orphans" from programme where id = $1 and status <> 'CLOSED'`,
    [programmeId],
  );
  const lines = await loadLines(transaction, programmeId);
  const unknown = cells.flatMap(({ districtCode }, index) =>
    lines.some((line) => line.code === districtCode)
      ? []
      : [faultAt(['input', 'cells', index, 'districtCode'], 'NOT_FOUND')],
  );
  transaction.enforce(SUBJECTS.QUOTAS, quotaCellFaults(cells), unknown);
  const table = tableAfter(lines, input.totals ?? totals, input);
  transaction.enforce(SUBJECTS.QUOTAS, quotaTableAddsUp(table), quotaCoversConfirmed(table));
  if (input.totals)
    await transaction.rows(
      'update programme set planned_in_difficulty = $2, planned_orphans = $3, version = version + 1 where id = $1',
      [programmeId, input.totals.inDifficulty, input.totals.orphans],
    );
  const changed = lines.filter((line) => cells.some((cell) => cell.districtCode === line.code));
  for (const line of changed) {
    const expected = expectedVersions.find((each) => each.districtCode === line.code)?.version;
    if (expected === undefined) throw Refusal.badInput([faultAt(['input', 'expectedVersions'], 'REQUIRED')]);
    const quota = await transaction.edit(DistrictQuota, line.id, expected, ['input', 'cells']);
    const planned = table.rows.find((row) => row.districtCode === line.code)?.planned ?? line.planned;
    Object.assign(quota, { inDifficulty: planned.inDifficulty, orphans: planned.orphans });
  }
  return { quotas: changed.map((line) => line.id) };
}
