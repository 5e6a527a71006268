import { CHILD_CATEGORIES, type ChildCategory } from '../children/child.terms.ts';
import type { Path } from '../rules/evidence.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import { type Breach, rule } from '../rules/verdict.ts';
import type { Workflow } from '../rules/workflow.ts';

/** Children per category: planned, or confirmed. */
export interface CategoryCounts {
  readonly inDifficulty: number;
  readonly orphans: number;
}

/** One district's line of the quota table as it will be and as it was, with the children already confirmed in it. */
export interface QuotaRow {
  readonly districtCode: string;
  readonly planned: CategoryCounts;
  readonly plannedBefore: CategoryCounts;
  readonly confirmed: CategoryCounts;
}

/** The whole table of one programme as it will be after a change, beside the programme's own totals. */
export interface QuotaTable {
  readonly totals: CategoryCounts;
  readonly rows: readonly QuotaRow[];
}

/** The part of a table that its sums rest on. */
export interface PlannedTable {
  readonly totals: CategoryCounts;
  readonly rows: readonly Pick<QuotaRow, 'planned'>[];
}

/** One place in a district's quota, asked for one child. */
export interface QuotaPlaceFacts {
  readonly category: ChildCategory;
  readonly planned: number;
  /** Children of this category confirmed in the district, without this one. */
  readonly confirmed: number;
  /** Whether the district bureau has approved this child above the quota. */
  readonly extraApproved: boolean;
}

export type QuotaApprovalStatus = 'PENDING' | 'APPROVED' | 'REJECTED';

export type QuotaApprovalAction = 'APPROVE' | 'REJECT';

/** A child above the quota waits for the district bureau to confirm its budget. */
export const QUOTA_APPROVAL_WORKFLOW: Workflow<QuotaApprovalStatus, QuotaApprovalAction> = {
  states: {
    PENDING: { zh: '待审批', en: 'pending' },
    APPROVED: { zh: '已批准', en: 'approved' },
    REJECTED: { zh: '未批准', en: 'rejected' },
  },
  transitions: { PENDING: { APPROVE: 'APPROVED', REJECT: 'REJECTED' }, APPROVED: {}, REJECTED: {} },
};

/** The largest figure that a cell of the quota table takes. */
export const QUOTA_CELL_MAX = 100_000;

const CATEGORIES: readonly (readonly [keyof CategoryCounts, ChildCategory])[] = [
  ['inDifficulty', 'IN_DIFFICULTY'],
  ['orphans', 'ORPHAN'],
];

/** 6 · 一 · 2022年度的服务对象为375名: a child above the quota is refused until the budget for it is approved. */
export const quotaHasPlace = rule(
  'QUOTA_REACHED',
  {
    path: ['input', 'childId'],
    zh: '本区{category}指标{required}名，确认后将为{found}名，须先由区民政局落实预算并批准',
    en: 'The district’s quota of {category} is {required}; this would be number {found}, which needs an approved budget',
  },
  ({ category, planned, confirmed, extraApproved }: QuotaPlaceFacts, { quotaExcess }: ProgrammeParameters) => {
    const isCovered = extraApproved && quotaExcess === 'APPROVAL';
    if (confirmed < planned || isCovered) return null;
    return { required: planned, found: confirmed + 1, args: { category: CHILD_CATEGORIES[category] } };
  },
);

/** 6 · A quota is never cut below the children already confirmed; one that approvals went beyond may stay or grow. */
export const quotaCoversConfirmed = rule(
  'QUOTA_REACHED',
  {
    path: ['input', 'cells'],
    zh: '{district}{category}已确认{required}名，指标不能减至{found}名',
    en: 'In district {district} {required} of {category} are confirmed; the quota can’t be cut to {found}',
  },
  ({ rows }: QuotaTable): readonly Breach[] =>
    rows.flatMap(({ districtCode, planned, plannedBefore, confirmed }) =>
      CATEGORIES.filter(([key]) => planned[key] < plannedBefore[key] && planned[key] < confirmed[key]).map(
        ([key, category]) => ({
          required: confirmed[key],
          found: planned[key],
          args: { district: districtCode, category: CHILD_CATEGORIES[category] },
        }),
      ),
    ),
);

/** 7 · 附表 · 任务指标分解表: the districts of each column add up to the programme's total, always. */
export const quotaTableAddsUp = rule(
  'QUOTA_TABLE_ADDS_UP',
  {
    path: ['input', 'cells'],
    zh: '{category}各区合计{found}名，须等于年度指标{required}名',
    en: 'The districts’ quotas of {category} add up to {found}; the programme’s total is {required}',
  },
  ({ totals, rows }: PlannedTable, path?: Path): readonly Breach[] =>
    CATEGORIES.flatMap(([key, category]) => {
      const sum = rows.reduce((total, row) => total + row.planned[key], 0);
      if (sum === totals[key]) return [];
      const where = path === undefined ? {} : { path };
      return [{ required: totals[key], found: sum, args: { category: CHILD_CATEGORIES[category] }, ...where }];
    }),
);

/** One cell of the quota table that a caller wants to set. */
export interface QuotaCell {
  readonly districtCode: string;
  readonly category: ChildCategory;
  readonly count: number;
}

/** Whether a figure can stand in the table. */
function isCellCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0 && count <= QUOTA_CELL_MAX;
}

/** Figures that can't stand in the table, each at its category under the path. */
export function countFaults(counts: CategoryCounts, path: Path): readonly Fault[] {
  return CATEGORIES.filter(([key]) => !isCellCount(counts[key])).map(([key]) =>
    faultAt([...path, key], 'OUT_OF_RANGE', { min: 0, max: QUOTA_CELL_MAX }),
  );
}

/** Cells that are not whole numbers from 0, and cells that are given twice. */
export function quotaCellFaults(cells: readonly QuotaCell[]): readonly Fault[] {
  if (cells.length === 0) return [faultAt(['input', 'cells'], 'NOTHING_TO_CHANGE')];
  const keys = cells.map(({ districtCode, category }) => `${districtCode} ${category}`);
  return cells.flatMap(({ count }, index) => {
    const path = ['input', 'cells', index];
    const first = keys.indexOf(keys[index] ?? '');
    if (first < index) return [faultAt(path, 'DUPLICATE')];
    return isCellCount(count) ? [] : [faultAt([...path, 'count'], 'OUT_OF_RANGE', { min: 0, max: QUOTA_CELL_MAX })];
  });
}
