import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The outline of a page while it is loaded. */
export function PageSkeleton() {
  const translate = useTranslate();
  return (
    <Box aria-busy aria-label={translate('tonghu.layout.loading')} sx={{ display: 'grid', gap: 1, pt: 2 }}>
      <Skeleton variant="rounded" width={160} height={32} />
      {ROWS.map((row) => (
        <Skeleton key={row} variant="rounded" height={40} />
      ))}
    </Box>
  );
}
