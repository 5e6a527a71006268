import type { Components } from '@mui/material/styles';
import type { Colours } from './colours.ts';

/** Tables of 14 px whose rows are as tall as the chosen density says, and react-admin's list parts around them. */
export function tableComponents(colours: Colours): Components & Record<string, object> {
  return {
    MuiTableCell: {
      styleOverrides: {
        root: { fontSize: 14, lineHeight: 1.6, padding: 'var(--row-padding) 12px', borderColor: colours.line },
        head: { fontWeight: 600, color: colours.inkQuiet, backgroundColor: colours.surface, whiteSpace: 'nowrap' },
      },
    },
    MuiTableRow: { styleOverrides: { root: { '&:last-child td': { borderBottom: 0 } } } },
    MuiTablePagination: {
      styleOverrides: { root: { fontSize: 14 }, selectLabel: { fontSize: 14 }, displayedRows: { fontSize: 14 } },
    },
    RaList: {
      styleOverrides: {
        root: { '& .RaList-content': { border: `1px solid ${colours.line}`, borderRadius: 4, overflow: 'hidden' } },
      },
    },
    RaDataTable: {
      styleOverrides: {
        root: {
          '& .RaDataTable-headerCell': { backgroundColor: colours.sunken, color: colours.inkQuiet, fontWeight: 600 },
          '& .RaDataTable-rowEven, & .RaDataTable-rowOdd': { '&:hover': { backgroundColor: colours.sunken } },
        },
      },
    },
    RaToolbar: { styleOverrides: { root: { backgroundColor: 'transparent', paddingInline: 0 } } },
    RaListToolbar: {
      styleOverrides: {
        root: {
          '&&': { backgroundColor: 'transparent' },
          gap: 8,
          marginBottom: 8,
          minHeight: 0,
          alignItems: 'flex-end',
          '&.MuiToolbar-root': { padding: 0 },
        },
      },
    },
    RaTopToolbar: { styleOverrides: { root: { paddingTop: 8, paddingBottom: 8, gap: 8 } } },
    RaFilterFormInput: { styleOverrides: { root: { '& .RaFilterFormInput-spacer': { width: 8 } } } },
  };
}
