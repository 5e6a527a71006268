import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { ApiError } from '../providers/api-error.ts';

/** What react-admin and the error boundary hand to it. */
export interface ErrorPageProps {
  readonly error?: unknown;
  readonly resetErrorBoundary?: (...args: unknown[]) => void;
}

/** A page that failed: what happened in the reader's words, and the way on. A defect's details stay in the console. */
export function ErrorPage({ error, resetErrorBoundary }: ErrorPageProps) {
  const translate = useTranslate();
  const said = error instanceof ApiError ? error.message : undefined;
  return (
    <Box role="alert">
      <EmptyState
        title="tonghu.errors.page_title"
        hint={said ?? 'tonghu.errors.page_body'}
        action={
          <Button
            variant="contained"
            onClick={() => (resetErrorBoundary ? resetErrorBoundary() : window.location.reload())}
          >
            {translate('tonghu.errors.reload')}
          </Button>
        }
      />
    </Box>
  );
}

/** A request that failed within a page that otherwise stands; the rest of the page goes on. */
export function FailedPart({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const translate = useTranslate();
  return (
    <Box role="alert" sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap', p: 2 }}>
      <Typography variant="body2">{translate(error.message, { _: error.message })}</Typography>
      <Button size="small" variant="outlined" onClick={onRetry}>
        {translate('tonghu.errors.retry')}
      </Button>
    </Box>
  );
}
