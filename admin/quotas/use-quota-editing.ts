import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { toApiError } from '../providers/api-error.ts';
import { useDryRun } from '../providers/use-dry-run.ts';
import { useMutationDocument } from '../providers/verbs.ts';
import { CHANGE_QUOTAS } from './documents.ts';
import {
  COLUMNS,
  cellKey,
  type Edits,
  FOOT,
  hasChanges,
  inputOf,
  type RowCode,
  readValue,
  rowChanges,
  rowTotal,
  type Table,
  tableSum,
} from './quota-edit.ts';

/** The editing of a quota table: what is typed, what the server says to it, and the one save. */
export function useQuotaEditing(table: Table) {
  const [edits, setEdits] = useState<Edits>({});
  const summary = useSummary(table, edits);
  const input = inputOf(table, edits);
  const verdict = useDryRun(CHANGE_QUOTAS, input);
  const { perform, isPending, error, reset } = useMutationDocument(CHANGE_QUOTAS);
  const notify = useNotify();
  const refresh = useRefresh();
  const clear = () => {
    setEdits({});
    reset();
  };
  const save = async () => {
    if (!input) return;
    const outcome = await perform(input).catch((failure: unknown) => {
      const { conflict, message } = toApiError(failure);
      if (!conflict) notify(message, { type: 'error' });
      return null;
    });
    if (!outcome?.data) return;
    notify('pages.quotas.saved', { type: 'success', messageArgs: { summary } });
    clear();
    refresh();
  };
  const type = (row: RowCode, column: (typeof COLUMNS)[number], text: string) =>
    setEdits((before) => ({ ...before, [cellKey(row, column)]: text }));
  return {
    edits,
    type,
    save,
    clear,
    summary,
    verdict,
    conflict: error?.conflict ? error : null,
    isSaving: isPending,
    isChanged: hasChanges(table, edits),
    canSave: input !== null,
  };
}

/** The changes in one sentence: 浦东新区 −2，虹口区 +2，合计不变 375. */
function useSummary(table: Table, edits: Edits): string {
  const translate = useTranslate();
  const format = useFormat();
  const signed = (by: number) => (by === 0 ? '±0' : `${by > 0 ? '+' : '−'}${format.count(Math.abs(by))}`);
  const before = tableSum(table, {});
  const after = tableSum(table, edits);
  const foot = COLUMNS.reduce((sum, column) => sum + readValue(table, FOOT, column), 0);
  const newFoot = rowTotal(table, edits, FOOT);
  const parts = rowChanges(table, edits).map(({ name, by }) => translate('pages.quotas.by', { name, by: signed(by) }));
  const total =
    after === null
      ? translate('pages.quotas.total_open')
      : after === before
        ? translate('pages.quotas.total_same', { total: after })
        : translate('pages.quotas.total_moves', { before, after });
  const footPart =
    newFoot !== null && newFoot !== foot
      ? [translate('pages.quotas.foot_moves', { before: foot, after: newFoot })]
      : [];
  return [...parts, total, ...footPart].join(translate('pages.quotas.separator'));
}
