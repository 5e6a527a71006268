import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';

/** A page with a rail. */
export interface RailFrameProps {
  readonly rail: ReactNode;
  readonly children: ReactNode;
}

/** A rail beside the page; on a phone it is a sheet that a bar at the bottom opens. */
export function RailFrame({ rail, children }: RailFrameProps) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  if (isPhone) return <Sheet rail={rail}>{children}</Sheet>;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr) minmax(260px, 320px)' }}>
      {children}
      <Box component="aside" sx={{ position: 'sticky', top: 72, alignSelf: 'start', minWidth: 0 }}>
        {rail}
      </Box>
    </Box>
  );
}

function Sheet({ rail, children }: RailFrameProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <Box sx={{ pb: 8, minWidth: 0 }}>
      {children}
      <Box
        sx={{
          position: 'fixed',
          inset: 'auto 0 0',
          zIndex: 10,
          p: 1,
          pb: 'max(8px, env(safe-area-inset-bottom))',
          backgroundColor: 'background.paper',
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <Button
          fullWidth
          variant="contained"
          endIcon={<ExpandLessIcon />}
          onClick={() => setOpen(true)}
          sx={{ minHeight: 44 }}
        >
          {translate('resources.children.page.rail.open')}
        </Button>
      </Box>
      <Drawer
        anchor="bottom"
        open={isOpen}
        onClose={() => setOpen(false)}
        slotProps={{ paper: { sx: { maxHeight: '80vh', borderRadius: '8px 8px 0 0', p: 2 } } }}
      >
        <Box onClick={() => setOpen(false)}>{rail}</Box>
      </Drawer>
    </Box>
  );
}
