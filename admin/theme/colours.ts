import type { Tone } from './states.ts';

/** The ink of a state, and the quiet ground behind it. The pair has a contrast of at least 4.5 to 1. */
export interface ToneColours {
  readonly ink: string;
  readonly ground: string;
}

/** All colours of one theme. */
export interface Colours {
  readonly accent: string;
  readonly accentStrong: string;
  readonly accentGround: string;
  readonly onAccent: string;
  readonly page: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly error: string;
  readonly tones: Readonly<Record<Tone, ToneColours>>;
}

/** White surfaces on a warm grey page, deep teal. */
export const LIGHT: Colours = {
  accent: '#0f5f5c',
  accentStrong: '#0a4543',
  accentGround: '#e3efed',
  onAccent: '#ffffff',
  page: '#f6f4f1',
  surface: '#ffffff',
  sunken: '#f0eeea',
  ink: '#1f1d1a',
  inkQuiet: '#5f5a53',
  line: '#e4e0da',
  lineStrong: '#8f8981',
  error: '#a4262c',
  tones: {
    met: { ink: '#1b5e3a', ground: '#e1f0e6' },
    missed: { ink: '#9b1c2c', ground: '#fae4e4' },
    due: { ink: '#1c4f86', ground: '#e2ecf7' },
    exempt: { ink: '#5f5a53', ground: '#eceae6' },
    overdue: { ink: '#8a2f00', ground: '#fde6d8' },
    waiting: { ink: '#6b4a00', ground: '#f9edcc' },
    returned: { ink: '#6d2f7a', ground: '#f3e4f5' },
    plain: { ink: '#5f5a53', ground: '#f0eeea' },
  },
};

/** Near-black warm surfaces, the same hues lifted. */
export const DARK: Colours = {
  accent: '#6fc3bc',
  accentStrong: '#9bd9d3',
  accentGround: '#1d3735',
  onAccent: '#08211f',
  page: '#161513',
  surface: '#1f1e1b',
  sunken: '#292724',
  ink: '#ece8e2',
  inkQuiet: '#b0a99f',
  line: '#37342f',
  lineStrong: '#7d766c',
  error: '#f2938f',
  tones: {
    met: { ink: '#8fd3a9', ground: '#1a3324' },
    missed: { ink: '#f4a3a6', ground: '#431f22' },
    due: { ink: '#9cc4ef', ground: '#1b2f45' },
    exempt: { ink: '#b9b2a8', ground: '#302d29' },
    overdue: { ink: '#f6b08a', ground: '#432716' },
    waiting: { ink: '#e9c977', ground: '#3b2f12' },
    returned: { ink: '#dcaee6', ground: '#38213d' },
    plain: { ink: '#b0a99f', ground: '#292724' },
  },
};
