import Tooltip, { type TooltipProps } from '@mui/material/Tooltip';

/** A card that opens on hover, focus and tap, for what is too long for the page and too useful to hide deeper. */
export function Hint({
  children,
  title,
  placement = 'bottom-start',
}: Pick<TooltipProps, 'children' | 'title' | 'placement'>) {
  return (
    <Tooltip
      title={title}
      placement={placement}
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
      {children}
    </Tooltip>
  );
}
