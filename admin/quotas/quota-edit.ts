import type { ChangeQuotasInput, ChildCategory } from '../generated/graphql.ts';
import type { QuotaLine, QuotaProgramme } from './documents.ts';

/** The columns that can be edited, by their category. */
export const CATEGORY_OF = { inDifficulty: 'IN_DIFFICULTY', orphans: 'ORPHAN' } as const satisfies Record<
  string,
  ChildCategory
>;

/** A column of the table that can be edited. */
export type Column = keyof typeof CATEGORY_OF;

/** The columns from left to right. */
export const COLUMNS = Object.keys(CATEGORY_OF) as readonly Column[];

/** The row of the foot, beside the districts' codes. */
export const FOOT = 'foot';

/** What was typed, by cell; cells that were not touched are absent. */
export type Edits = Readonly<Record<string, string>>;

/** The table as it was read. */
export interface Table {
  readonly programme: Pick<QuotaProgramme, 'id' | 'version' | 'plannedInDifficulty' | 'plannedOrphans'>;
  readonly lines: readonly Pick<QuotaLine, 'version' | 'inDifficulty' | 'orphans' | 'district'>[];
}

/** A row by its district's code, or the foot. */
export type RowCode = string;

/** Names a cell among the edits. */
export function cellKey(row: RowCode, column: Column): string {
  return `${row}.${column}`;
}

/** What a cell said when it was read. */
export function readValue({ programme, lines }: Table, row: RowCode, column: Column): number {
  if (row === FOOT) return column === 'inDifficulty' ? programme.plannedInDifficulty : programme.plannedOrphans;
  return lines.find(({ district }) => district.code === row)?.[column] ?? 0;
}

/** What a cell says now; null while what is typed is not a whole number. */
export function valueNow(table: Table, edits: Edits, row: RowCode, column: Column): number | null {
  const typed = edits[cellKey(row, column)];
  if (typed === undefined) return readValue(table, row, column);
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : null;
}

/** Whether a cell says something else than when it was read. */
export function isChanged(table: Table, edits: Edits, row: RowCode, column: Column): boolean {
  return valueNow(table, edits, row, column) !== readValue(table, row, column);
}

/** A row's total over both categories; null while one of its cells is not a number. */
export function rowTotal(table: Table, edits: Edits, row: RowCode): number | null {
  return sumOf(COLUMNS.map((column) => valueNow(table, edits, row, column)));
}

/** What the districts of a column come to; null while one of its cells is not a number. */
export function columnSum(table: Table, edits: Edits, column: Column): number | null {
  return sumOf(table.lines.map(({ district }) => valueNow(table, edits, district.code, column)));
}

/** What all districts come to. */
export function tableSum(table: Table, edits: Edits): number | null {
  return sumOf(COLUMNS.map((column) => columnSum(table, edits, column)));
}

/** A row whose total moved, by how many children. */
export interface RowChange {
  readonly name: string;
  readonly by: number;
}

/** The districts in which something changed, with the difference of their totals, in the order of the table. */
export function rowChanges(table: Table, edits: Edits): readonly RowChange[] {
  return table.lines
    .filter(({ district }) => COLUMNS.some((column) => isChanged(table, edits, district.code, column)))
    .map(({ district, inDifficulty, orphans }) => ({
      name: district.name,
      by: (rowTotal(table, edits, district.code) ?? inDifficulty + orphans) - inDifficulty - orphans,
    }));
}

/** Whether anything differs from what was read. */
export function hasChanges(table: Table, edits: Edits): boolean {
  return [FOOT, ...table.lines.map(({ district }) => district.code)].some((row) =>
    COLUMNS.some((column) => isChanged(table, edits, row, column)),
  );
}

/** The changed cells as one input; null while nothing is changed or a cell is not a number. */
export function inputOf(table: Table, edits: Edits): ChangeQuotasInput | null {
  if (!hasChanges(table, edits) || tableSum(table, edits) === null) return null;
  const inDifficulty = valueNow(table, edits, FOOT, 'inDifficulty');
  const orphans = valueNow(table, edits, FOOT, 'orphans');
  if (inDifficulty === null || orphans === null) return null;
  const isFootChanged = COLUMNS.some((column) => isChanged(table, edits, FOOT, column));
  const cells = changedCells(table, edits);
  const changedRows = table.lines.filter(({ district }) => cells.some((cell) => cell.districtCode === district.code));
  return {
    programmeId: table.programme.id,
    cells,
    expectedVersions: changedRows.map(({ district, version }) => ({ districtCode: district.code, version })),
    ...(isFootChanged && {
      totals: { inDifficulty, orphans },
      expectedProgrammeVersion: table.programme.version,
    }),
  };
}

function changedCells(table: Table, edits: Edits): ChangeQuotasInput['cells'] {
  return table.lines.flatMap(({ district: { code } }) =>
    COLUMNS.flatMap((column) => {
      const count = valueNow(table, edits, code, column);
      if (count === null || !isChanged(table, edits, code, column)) return [];
      return [{ districtCode: code, category: CATEGORY_OF[column], count }];
    }),
  );
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}
