import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useRefresh, useResourceContext, useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import type { Conflict } from '../providers/api-error.ts';

/** Someone else changed the record meanwhile: who, when, what, and the way to their version. */
export function ConflictPanel({ conflict, message }: { readonly conflict: Conflict; readonly message: string }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const what = useChangedFields(conflict);
  const by = useChangedBy(conflict);
  return (
    <Alert
      severity="warning"
      action={
        <Button size="small" color="inherit" onClick={refresh}>
          {translate('tonghu.refusal.conflict_reload')}
        </Button>
      }
    >
      <strong>{message}</strong>
      {by && <div>{by}</div>}
      {what && <div>{what}</div>}
    </Alert>
  );
}

function useChangedBy({ changedBy, changedAt }: Conflict): string | null {
  const translate = useTranslate();
  const format = useFormat();
  if (changedBy === null && changedAt === null) return null;
  const who = changedBy ?? translate('tonghu.refusal.someone');
  const when = changedAt ? format.dateTime(changedAt) : translate('tonghu.refusal.earlier');
  return translate('tonghu.refusal.conflict_by', { who, when });
}

function useChangedFields({ changedFields }: Conflict): string | null {
  const translate = useTranslate();
  const resource = useResourceContext();
  if (changedFields.length === 0) return null;
  const names = changedFields.map((field) => translate(`resources.${resource}.fields.${field}`, { _: field }));
  return translate('tonghu.refusal.conflict_what', { what: names.join('、') });
}
