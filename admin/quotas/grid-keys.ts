import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves between the inputs of a table as in a spreadsheet: arrows in every direction, Enter one down. */
export function moveByKey(table: HTMLTableElement, event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const cell = event.target instanceof HTMLElement ? event.target.closest('td') : null;
  const row = cell?.closest('tr');
  if (!step || !cell || !row || event.nativeEvent.isComposing) return;
  const [down, right] = step;
  const next = inputAt(inputRows(table), row, down, cell.cellIndex + right);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function inputRows(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  return [...table.rows].filter((row) => row.querySelector('input') !== null);
}

function inputAt(rows: readonly HTMLTableRowElement[], from: HTMLTableRowElement, down: number, column: number) {
  const row = rows[rows.indexOf(from) + down];
  return row?.cells[column]?.querySelector('input') ?? null;
}
