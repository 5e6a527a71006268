import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import { useEnumWord } from '../i18n/use-format.ts';
import { Hint } from './Hint.tsx';
import { type CatalogueRule, useRules } from './rules.ts';

/** What is known of an article where it is cited; the catalogue adds the rest. */
export interface ArticleChipProps {
  /** The rule's code, such as VISIT_MIN_PEOPLE. */
  readonly rule: string;
  /** The clause, where the citing text brings it along. */
  readonly clause?: string | null;
  /** The quoted words, likewise. */
  readonly words?: string | null;
}

/** The article of the notice that something rests on: `二.3`. Hover, focus or tap shows its words, number and settings. */
export function ArticleChip({ rule, clause, words }: ArticleChipProps) {
  const translate = useTranslate();
  const entry = useRules().get(rule);
  const label = clause ?? entry?.clause;
  if (!label) return null;
  return (
    <Hint title={<Article entry={entry} clause={label} words={words ?? entry?.words ?? ''} />}>
      <ButtonBase
        aria-label={translate('tonghu.article.open', { clause: label })}
        sx={(theme) => ({
          height: 20,
          px: 0.75,
          borderRadius: 0.5,
          border: `1px solid ${theme.palette.primary.main}`,
          color: theme.palette.primary.main,
          fontSize: 13,
          lineHeight: 1,
          verticalAlign: 'baseline',
          whiteSpace: 'nowrap',
          position: 'relative',
          '&::after': { content: '""', position: 'absolute', inset: '-8px -4px' },
        })}
      >
        {label}
      </ButtonBase>
    </Hint>
  );
}

interface ArticleProps {
  readonly entry: CatalogueRule | undefined;
  readonly clause: string;
  readonly words: string;
}

function Article({ entry, clause, words }: ArticleProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="subtitle2" component="p">
        {clause} · {entry?.title}
      </Typography>
      <Typography variant="body2">“{words}”</Typography>
      {locale === 'en' && entry && <Typography variant="body2">{entry.english}</Typography>}
      {entry && (
        <Typography variant="caption" color="text.secondary">
          {translate('tonghu.article.number', { number: entry.number })}
        </Typography>
      )}
      {entry && entry.parameters.length > 0 && <Parameters entry={entry} />}
    </Box>
  );
}

function Parameters({ entry }: { readonly entry: CatalogueRule }) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 2, fontSize: 13 }}>
      {entry.parameters.map(({ name, meaning, value, unit }) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {meaning}
          </Box>
          <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
            <ParameterValue value={value} unit={unit} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** Units that say nothing beside their value. */
const SILENT_UNITS: readonly string[] = ['CHOICE', 'DIVISION_CODE', 'YES_NO', 'PERIODS'];

function ParameterValue({ value, unit }: { readonly value: unknown; readonly unit: string }) {
  const translate = useTranslate();
  const word = useEnumWord();
  if (typeof value === 'boolean') return translate(`ra.boolean.${value}`);
  return SILENT_UNITS.includes(unit) ? String(value) : `${value} ${word('ParameterUnit', unit)}`;
}
