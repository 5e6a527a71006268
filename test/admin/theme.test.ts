import { describe, expect, test } from '@jest/globals';
import { type Colours, DARK, LIGHT } from '../../admin/theme/colours.ts';
import { TONES } from '../../admin/theme/states.ts';

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const textPairs = (colours: Colours): [string, string, string][] => [
  ...[colours.page, colours.surface, colours.sunken].flatMap((ground): [string, string, string][] => [
    [`ink on ${ground}`, colours.ink, ground],
    [`quiet ink on ${ground}`, colours.inkQuiet, ground],
    [`accent on ${ground}`, colours.accent, ground],
    [`error on ${ground}`, colours.error, ground],
  ]),
  ['accent on its own ground', colours.accent, colours.accentGround],
  ['the words of a filled button', colours.onAccent, colours.accent],
  ...TONES.flatMap((tone): [string, string, string][] => [
    [`${tone} on its ground`, colours.tones[tone].ink, colours.tones[tone].ground],
    [`${tone} on a surface`, colours.tones[tone].ink, colours.surface],
  ]),
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s theme', (_name, colours) => {
  test.each(textPairs(colours))('%s has a contrast of 4.5 to 1', (_pair, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('the edges of controls have a contrast of 3 to 1', () => {
    expect(contrast(colours.lineStrong, colours.surface)).toBeGreaterThanOrEqual(3);
  });
});
