import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { BAR_HEIGHT } from '../layout/TopBar.tsx';
import { ConflictPanel } from '../pieces/ConflictPanel.tsx';
import { focusField } from '../pieces/focus-field.ts';
import { RefusalPanel } from '../pieces/RefusalPanel.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import { type Reason, WhyNot } from '../pieces/WhyNot.tsx';
import type { QuotaLine, QuotaProgramme } from './documents.ts';
import { QuotaTable } from './QuotaTable.tsx';
import { useQuotaEditing } from './use-quota-editing.ts';

/** The table of one programme year. */
export interface QuotaSheetProps {
  readonly programme: QuotaProgramme;
  readonly lines: readonly QuotaLine[];
}

/** The quota table with what the server says to the changes beside it, and one save for all of them. */
export function QuotaSheet({ programme, lines }: QuotaSheetProps) {
  const table = { programme, lines };
  const editing = useQuotaEditing(table);
  const frame = useRef<HTMLDivElement>(null);
  const translate = useTranslate();
  const offered = programme.actions.find(({ name }) => name === 'changeQuotas');
  const { verdict, conflict, isChanged } = editing;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 2, lg: 3 },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
        alignItems: 'start',
      }}
    >
      <Box ref={frame} sx={{ minWidth: 0 }}>
        <Head programme={programme} refused={offered && !offered.allowed ? offered.reasons : []} />
        <QuotaTable table={table} lines={lines} edits={editing.edits} onType={offered?.allowed ? editing.type : null} />
        {offered?.allowed && (
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {translate('pages.quotas.hint')}
          </Typography>
        )}
      </Box>
      {offered?.allowed && (
        <Box
          sx={{ position: { lg: 'sticky' }, top: BAR_HEIGHT + 16, display: 'grid', gap: 2, order: { xs: -1, lg: 0 } }}
        >
          {isChanged && <SaveBar editing={editing} />}
          {conflict?.conflict && <ConflictPanel conflict={conflict.conflict} message={conflict.message} />}
          <RefusalPanel
            violations={verdict.violations}
            isChecking={verdict.isChecking}
            onFocus={(source) => frame.current && focusField(frame.current, source)}
            saysClear={editing.canSave && !verdict.isChecking}
          />
        </Box>
      )}
    </Box>
  );
}

interface HeadProps {
  readonly programme: QuotaProgramme;
  readonly refused: readonly Reason[];
}

function Head({ programme, refused }: HeadProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
      <Typography color="text.secondary">{programme.number}</Typography>
      <StateChip name="ProgrammeStatus" value={programme.status} />
      {refused.length > 0 && <WhyNot size="small" label={translate('pages.quotas.change')} reasons={refused} />}
    </Box>
  );
}

function SaveBar({ editing }: { readonly editing: ReturnType<typeof useQuotaEditing> }) {
  const translate = useTranslate();
  return (
    <Box sx={{ p: 2, border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}>
      <Typography aria-live="polite" sx={{ mb: 1.5, fontWeight: 600 }}>
        {editing.summary}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" onClick={editing.save} disabled={!editing.canSave || editing.isSaving}>
          {translate('pages.quotas.change')}
        </Button>
        <Button variant="outlined" onClick={editing.clear}>
          {translate('pages.quotas.discard')}
        </Button>
      </Box>
    </Box>
  );
}
