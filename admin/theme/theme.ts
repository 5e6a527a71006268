import type { Components, Theme } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { type Colours, DARK, LIGHT } from './colours.ts';
import { formComponents } from './forms.ts';
import { surfaceComponents } from './surfaces.ts';
import { tableComponents } from './tables.ts';

declare module '@mui/material/styles' {
  interface Palette {
    readonly tonghu: Colours;
  }
  interface PaletteOptions {
    readonly tonghu?: Colours;
  }
}

/** The faces in their order of preference; Han and Latin come from the same ones. */
export const FONT_STACK = '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif';

/** The size in px from which a table is a table and rails stand beside the page. */
export const WIDE = 900;

const TEXT = { fontFamily: FONT_STACK, lineHeight: 1.6, letterSpacing: 0 } as const;

const heading = (fontSize: number) => ({ ...TEXT, fontSize, fontWeight: 600, lineHeight: 1.4 });

function themeOf(mode: 'light' | 'dark', colours: Colours): RaThemeOptions {
  return {
    palette: paletteOf(mode, colours),
    shape: { borderRadius: 4 },
    spacing: 8,
    breakpoints: { values: { xs: 0, sm: 600, md: WIDE, lg: 1200, xl: 1536 } },
    typography: {
      ...TEXT,
      fontSize: 14,
      fontWeightMedium: 600,
      h1: heading(24),
      h2: heading(20),
      h3: heading(18),
      h4: heading(16),
      h5: heading(16),
      h6: heading(16),
      subtitle1: { ...TEXT, fontSize: 16, fontWeight: 600 },
      subtitle2: { ...TEXT, fontSize: 14, fontWeight: 600 },
      body1: { ...TEXT, fontSize: 16 },
      body2: { ...TEXT, fontSize: 14 },
      caption: { ...TEXT, fontSize: 13 },
      overline: { ...TEXT, fontSize: 13, textTransform: 'none' },
      button: { ...TEXT, fontSize: 14, fontWeight: 600, textTransform: 'none' },
    },
    components: {
      ...surfaceComponents(colours),
      ...formComponents(colours),
      ...tableComponents(colours),
    } as Components<Theme>,
  };
}

function paletteOf(mode: 'light' | 'dark', colours: Colours): RaThemeOptions['palette'] {
  return {
    mode,
    tonghu: colours,
    primary: { main: colours.accent, dark: colours.accentStrong, contrastText: colours.onAccent },
    secondary: { main: colours.accent, dark: colours.accentStrong, contrastText: colours.onAccent },
    error: { main: colours.error },
    success: { main: colours.tones.met.ink },
    warning: { main: colours.tones.waiting.ink },
    info: { main: colours.tones.due.ink },
    text: { primary: colours.ink, secondary: colours.inkQuiet, disabled: colours.lineStrong },
    background: { default: colours.page, paper: colours.surface },
    divider: colours.line,
    action: { hover: colours.sunken, selected: colours.accentGround, focus: colours.accentGround },
  };
}

/** The theme for the day. */
export const lightTheme = themeOf('light', LIGHT);

/** The theme for the evening. */
export const darkTheme = themeOf('dark', DARK);
