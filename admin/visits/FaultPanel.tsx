import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { type FieldFault, sourceOf } from '../providers/api-error.ts';

/** Values that can't be true, such as an end before the start; each leads to its field. */
export interface FaultPanelProps {
  readonly faults: readonly FieldFault[];
  readonly onFocus: (source: string) => void;
}

/** What of the values can't be taken as it is, as the server says it. */
export function FaultPanel({ faults, onFocus }: FaultPanelProps) {
  const translate = useTranslate();
  if (faults.length === 0) return null;
  return (
    <Alert severity="warning">
      <strong>{translate('resources.homeVisits.form.faults')}</strong>
      {faults.map(({ path, message }) => (
        <Box key={`${path.join('.')} ${message}`} sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
          {translate(`resources.homeVisits.fields.${sourceOf(path)}`, { _: sourceOf(path) })} · {message}
          <Button size="small" onClick={() => onFocus(sourceOf(path))}>
            {translate('tonghu.refusal.to_field')}
          </Button>
        </Box>
      ))}
    </Alert>
  );
}
