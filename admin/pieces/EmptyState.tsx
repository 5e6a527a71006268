import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** Nothing is here: what to do next, and the way to do it. Texts are keys or read as they are. */
export interface EmptyStateProps {
  readonly title: string;
  readonly hint?: string;
  readonly action?: ReactNode;
}

/** An empty place that says what to do next. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', gap: 1, px: 2, py: 6, textAlign: 'center' }}>
      <Typography variant="subtitle1" component="p">
        {translate(title, { _: title })}
      </Typography>
      {hint && (
        <Typography variant="body2" color="text.secondary" sx={{ maxWidth: 420 }}>
          {translate(hint, { _: hint })}
        </Typography>
      )}
      {action && <Box sx={{ mt: 1 }}>{action}</Box>}
    </Box>
  );
}

/** No row matches the filters. */
export function NoneFound() {
  return <EmptyState title="tonghu.list.none_found" hint="tonghu.list.none_found_hint" />;
}
