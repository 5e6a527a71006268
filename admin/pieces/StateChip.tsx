import Box from '@mui/material/Box';
import { type EnumName, useEnumWord } from '../i18n/use-format.ts';
import { type Tone, toneOf } from '../theme/states.ts';
import { TONE_ICONS } from './tone-icons.ts';

/** A state by its enum: `<StateChip name="ChildStatus" value="CONFIRMED" />`. */
export interface StateChipProps {
  readonly name: EnumName;
  readonly value: string;
}

/** A state as word and icon on a quiet ground of its tone. */
export function StateChip({ name, value }: StateChipProps) {
  const word = useEnumWord();
  return <ToneChip tone={toneOf(name, value)} word={word(name, value)} />;
}

/** A word in a tone, for what is not the value of an enum (逾期 3 项). */
export function ToneChip({ tone, word }: { readonly tone: Tone; readonly word: string }) {
  const Icon = TONE_ICONS[tone];
  return (
    <Box
      component="span"
      sx={(theme) => ({
        display: 'inline-flex',
        verticalAlign: 'middle',
        alignItems: 'center',
        gap: 0.5,
        height: 24,
        px: 1,
        borderRadius: 1,
        fontSize: 13,
        fontWeight: 600,
        lineHeight: 1,
        whiteSpace: 'nowrap',
        color: theme.palette.tonghu.tones[tone].ink,
        backgroundColor: theme.palette.tonghu.tones[tone].ground,
      })}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {word}
    </Box>
  );
}
