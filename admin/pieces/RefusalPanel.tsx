import CheckIcon from '@mui/icons-material/CheckCircle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { sourceOf, type Violation } from '../providers/api-error.ts';
import { ArticleChip } from './ArticleChip.tsx';

/** What stands against a form, as the server says it. */
export interface RefusalPanelProps {
  readonly violations: readonly Violation[];
  readonly isChecking?: boolean;
  /** Puts the cursor into the field that a violation is about, by its source. */
  readonly onFocus?: (source: string) => void;
  /** Says so when nothing stands against the form; only where the server has been asked. */
  readonly saysClear?: boolean;
}

/** Every broken rule with what is required and what was found. It empties as one corrects; it is announced politely. */
export function RefusalPanel({ violations, isChecking = false, onFocus, saysClear = false }: RefusalPanelProps) {
  const translate = useTranslate();
  const isEmpty = violations.length === 0;
  if (isEmpty && !saysClear) return <Box aria-live="polite" />;
  return (
    <Box
      component="section"
      aria-live="polite"
      aria-label={translate('tonghu.refusal.title')}
      sx={(theme) => {
        const { ink } = theme.palette.tonghu.tones[isEmpty ? 'met' : 'missed'];
        return {
          position: 'relative',
          border: 1,
          borderColor: 'divider',
          borderLeft: `4px solid ${ink}`,
          borderRadius: 1,
          backgroundColor: 'background.paper',
          overflow: 'hidden',
        };
      }}
    >
      {isChecking && (
        <LinearProgress
          aria-label={translate('tonghu.refusal.checking')}
          sx={{ position: 'absolute', inset: '0 0 auto' }}
        />
      )}
      {isEmpty ? <Clear /> : <Heading count={violations.length} />}
      {violations.map((violation) => (
        <Broken key={`${violation.rule} ${violation.path.join('.')}`} violation={violation} onFocus={onFocus} />
      ))}
    </Box>
  );
}

function Clear() {
  const translate = useTranslate();
  return (
    <Typography variant="body2" sx={{ display: 'flex', alignItems: 'center', gap: 1, p: 2, color: 'success.main' }}>
      <CheckIcon aria-hidden sx={{ fontSize: 20 }} />
      {translate('tonghu.refusal.clear')}
    </Typography>
  );
}

function Heading({ count }: { readonly count: number }) {
  const translate = useTranslate();
  return (
    <Typography variant="subtitle1" component="h2" sx={{ px: 2, pt: 2, pb: 1 }}>
      {translate('tonghu.refusal.title')}（{translate('tonghu.refusal.count', { smart_count: count })}）
    </Typography>
  );
}

interface BrokenProps {
  readonly violation: Violation;
  readonly onFocus: ((source: string) => void) | undefined;
}

function Broken({ violation, onFocus }: BrokenProps) {
  const translate = useTranslate();
  const { rule, clause, words, message, path, required, found } = violation;
  return (
    <Box sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {message} <ArticleChip rule={rule} clause={clause} words={words} />
      </Typography>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          flexWrap: 'wrap',
          columnGap: 3,
          fontSize: 14,
          color: 'text.secondary',
        }}
      >
        <Evidence label={translate('tonghu.refusal.required')} value={required} />
        <Evidence label={translate('tonghu.refusal.found')} value={found} />
        {onFocus && path.length > 0 && (
          <Button size="small" sx={{ ml: 'auto', minHeight: 32, px: 1 }} onClick={() => onFocus(sourceOf(path))}>
            {translate('tonghu.refusal.to_field')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function Evidence({ label, value }: { readonly label: string; readonly value: unknown }) {
  const text = useEvidence(value);
  return text === null ? null : (
    <span>
      {label}{' '}
      <Box component="strong" sx={{ color: 'text.primary' }}>
        {text}
      </Box>
    </span>
  );
}

function useEvidence(value: unknown): string | null {
  const translate = useTranslate();
  if (value === null || value === undefined) return null;
  return typeof value === 'boolean' ? translate(`ra.boolean.${value}`) : String(value);
}
