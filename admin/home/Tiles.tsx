import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Number tiles side by side, two in a row on a phone. */
export function Tiles({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(auto-fit, minmax(180px, 1fr))' },
      }}
    >
      {children}
    </Box>
  );
}
