import type { Components } from '@mui/material/styles';
import type { Colours } from './colours.ts';

const flat = { elevation: 0 } as const;

/** Page, cards, buttons, menus: flat planes parted by lines, no shadows but where something floats. */
export function surfaceComponents(colours: Colours): Components {
  const focusRing = { outline: `2px solid ${colours.accent}`, outlineOffset: 2 };
  return {
    MuiCssBaseline: {
      styleOverrides: {
        html: { WebkitTextSizeAdjust: '100%' },
        body: { fontVariantNumeric: 'tabular-nums', fontSynthesis: 'none' },
        'em, i': { fontStyle: 'normal' },
        a: { color: colours.accent },
        ':focus-visible': focusRing,
        '@media (prefers-reduced-motion: reduce)': {
          '*': { animationDuration: '0s !important', transitionDuration: '0s !important' },
        },
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { fontFamily: 'inherit', '&.Mui-focusVisible': focusRing } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { minHeight: 'var(--control-height)', paddingInline: 16, whiteSpace: 'nowrap' },
        outlined: {
          borderColor: colours.lineStrong,
          color: colours.ink,
          '&:hover': { backgroundColor: colours.sunken },
        },
        text: { color: colours.accent },
      },
    },
    MuiPaper: { defaultProps: flat, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: {
      defaultProps: flat,
      styleOverrides: { root: { border: `1px solid ${colours.line}`, backgroundImage: 'none' } },
    },
    MuiMenu: {
      styleOverrides: { paper: { border: `1px solid ${colours.line}`, boxShadow: '0 4px 16px rgb(0 0 0 / 12%)' } },
    },
    MuiPopover: {
      styleOverrides: { paper: { border: `1px solid ${colours.line}`, boxShadow: '0 4px 16px rgb(0 0 0 / 12%)' } },
    },
    MuiDialog: { styleOverrides: { paper: { border: `1px solid ${colours.line}` } } },
    MuiTooltip: {
      defaultProps: { enterTouchDelay: 0, leaveTouchDelay: 6000 },
      styleOverrides: {
        tooltip: {
          backgroundColor: colours.ink,
          color: colours.surface,
          fontSize: 13,
          lineHeight: 1.6,
          maxWidth: 320,
          padding: '8px 12px',
        },
      },
    },
    MuiChip: { styleOverrides: { root: { borderRadius: 4, height: 24, fontSize: 13 } } },
    MuiTabs: { styleOverrides: { root: { minHeight: 40, borderBottom: `1px solid ${colours.line}` } } },
    MuiTab: { styleOverrides: { root: { minHeight: 40, padding: '8px 16px', textTransform: 'none' } } },
    MuiLinearProgress: { styleOverrides: { root: { height: 2 } } },
    MuiSkeleton: { defaultProps: { animation: false }, styleOverrides: { root: { backgroundColor: colours.sunken } } },
    MuiAlert: { styleOverrides: { root: { alignItems: 'flex-start', lineHeight: 1.6 } } },
    MuiSnackbar: {
      styleOverrides: {
        // On a phone the bottom belongs to the bar with what can be done.
        root: { '@media (max-width: 899.95px)': { '&&': { top: 64, bottom: 'auto' } } },
      },
    },
    MuiSnackbarContent: { styleOverrides: { root: { backgroundColor: colours.ink, color: colours.surface } } },
  };
}
