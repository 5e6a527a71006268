import type { Theme } from '@mui/material/styles';

/** A table of figures: names left, numbers right, its head and its foot set off. */
export function tableStyle(theme: Theme) {
  const { sunken } = theme.palette.tonghu;
  return {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 0,
    border: 1,
    borderColor: 'divider',
    borderRadius: 1,
    backgroundColor: 'background.paper',
    fontSize: 14,
    '& th, & td': {
      px: { xs: 0.75, md: 1.5 },
      py: 0.75,
      textAlign: 'right',
      borderBottom: 1,
      borderColor: 'divider',
      fontWeight: 400,
      verticalAlign: 'top',
      lineHeight: { xs: '36px', md: '30px' },
    },
    '& small': { fontSize: 12, lineHeight: '18px' },
    '& th[scope="row"], & th:first-of-type': { textAlign: 'left', whiteSpace: 'nowrap' },
    '& thead th': {
      fontWeight: 600,
      color: 'text.secondary',
      backgroundColor: sunken,
      lineHeight: 1.6,
      whiteSpace: 'nowrap',
    },
    '& tfoot th, & tfoot td': { fontWeight: 600, backgroundColor: sunken },
    '& tfoot tr:last-of-type th, & tfoot tr:last-of-type td': { borderBottom: 0 },
  } as const;
}
