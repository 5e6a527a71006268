import ClickAwayListener from '@mui/material/ClickAwayListener';
import Tooltip, { type TooltipProps } from '@mui/material/Tooltip';
import { cloneElement, type ReactElement, useState } from 'react';

/** What a hint says, and the button that it belongs to. */
export interface HintProps extends Pick<TooltipProps, 'title' | 'placement'> {
  readonly children: ReactElement<{ readonly onClick?: () => void }>;
}

/** A card that opens on hover, focus and tap, for what is too long for the page and too useful to hide deeper. */
export function Hint({ children, title, placement = 'bottom-start' }: HintProps) {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  const close = () => setOpen(false);
  return (
    <ClickAwayListener onClickAway={close}>
      <Tooltip
        title={title}
        placement={placement}
        open={isOpen}
        onOpen={open}
        onClose={close}
        describeChild
        slotProps={{
          tooltip: {
            sx: (theme) => ({
              p: 2,
              maxWidth: 360,
              color: theme.palette.text.primary,
              backgroundColor: theme.palette.background.paper,
              border: `1px solid ${theme.palette.divider}`,
              boxShadow: '0 4px 16px rgb(0 0 0 / 12%)',
              fontSize: 14,
              fontWeight: 400,
            }),
          },
        }}
      >
        {cloneElement(children, { onClick: open })}
      </Tooltip>
    </ClickAwayListener>
  );
}
