import type { Components } from '@mui/material/styles';
import type { Colours } from './colours.ts';

/** Fields as on paper: the label stands above, a plain box below it, help under the box, all in 16 px. */
export function formComponents(colours: Colours): Components {
  return {
    MuiTextField: {
      defaultProps: {
        variant: 'outlined',
        size: 'small',
        margin: 'none',
        fullWidth: true,
        slotProps: { inputLabel: { shrink: true } },
      },
    },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
    MuiAutocomplete: { defaultProps: { fullWidth: true } },
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: {
          position: 'static',
          transform: 'none',
          maxWidth: '100%',
          marginBottom: 4,
          fontSize: 14,
          fontWeight: 600,
          lineHeight: 1.6,
          color: colours.ink,
          overflow: 'visible',
          pointerEvents: 'auto',
          '&.Mui-focused': { color: colours.ink },
          '&.Mui-error': { color: colours.error },
        },
      },
    },
    MuiFormLabel: {
      styleOverrides: {
        root: { color: colours.ink, fontSize: 14, fontWeight: 600 },
        asterisk: { color: colours.error },
      },
    },
    MuiOutlinedInput: {
      defaultProps: { notched: false },
      styleOverrides: {
        root: {
          backgroundColor: colours.surface,
          fontSize: 16,
          minHeight: 'var(--control-height)',
          '& .MuiOutlinedInput-notchedOutline': {
            borderColor: colours.lineStrong,
            top: 0,
            '& legend': { display: 'none' },
          },
          '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: colours.inkQuiet },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: colours.accent, borderWidth: 2 },
          '& input:focus-visible, & textarea:focus-visible': { outline: 'none' },
        },
        input: { lineHeight: 1.6, height: 'auto', padding: '7px 12px' },
        multiline: { padding: '7px 12px' },
        inputMultiline: { padding: 0 },
      },
    },
    MuiSelect: { styleOverrides: { select: { padding: '7px 12px', '&:focus-visible': { outline: 'none' } } } },
    MuiFormHelperText: {
      styleOverrides: {
        root: {
          marginInline: 0,
          marginTop: 4,
          fontSize: 13,
          lineHeight: 1.6,
          color: colours.inkQuiet,
          '&:empty': { display: 'none' },
        },
      },
    },
    MuiFormControlLabel: { styleOverrides: { label: { fontSize: 16 } } },
    MuiCheckbox: { defaultProps: { size: 'small' } },
    MuiRadio: { defaultProps: { size: 'small' } },
    MuiMenuItem: {
      styleOverrides: {
        root: { fontSize: 16, minHeight: 40, '@media (min-width: 600px)': { minHeight: 36, fontSize: 14 } },
      },
    },
  };
}
