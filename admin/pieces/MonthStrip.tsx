import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Link, useTranslate } from 'react-admin';
import { useEnumWord, useFormat } from '../i18n/use-format.ts';
import { toneOf } from '../theme/states.ts';

/** A month of a case: how many visits it requires, how many qualify, and what that comes to. */
export interface StripMonth {
  /** `2022-03`, or its first day. */
  readonly month: string;
  readonly required: number;
  readonly qualifying: number;
  readonly state: string;
}

/** A case's year. */
export interface MonthStripProps {
  readonly year: number;
  readonly months: readonly StripMonth[];
  /** Where a month leads, usually to its visits. */
  readonly to?: (month: string) => string;
  /** 20 px in lists, 32 px on a page of its own. */
  readonly size?: 'small' | 'large';
}

const EDGE = { small: 20, large: 32 } as const;
const TWELVE = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/**
 * Twelve cells, January to December. Met is a filled square, missed an outlined one with a cross, due a ring, exempt a
 * bar, upcoming a dot; a month outside of the case is blank. The count of qualifying visits stands inside.
 */
export function MonthStrip({ year, months, to, size = 'small' }: MonthStripProps) {
  const translate = useTranslate();
  const byMonth = new Map(months.map((month) => [month.month.slice(0, 7), month]));
  return (
    <Box
      component="ol"
      aria-label={translate('tonghu.month_strip.year', { year })}
      sx={{
        display: 'inline-grid',
        gridTemplateColumns: `repeat(12, minmax(0, ${EDGE[size]}px))`,
        verticalAlign: 'middle',
        gap: size === 'small' ? '2px' : 0.5,
        maxWidth: '100%',
        m: 0,
        p: 0,
        listStyle: 'none',
      }}
    >
      {TWELVE.map((number) => {
        const key = `${year}-${number}`;
        return (
          <Box component="li" key={key}>
            <Cell month={key} figures={byMonth.get(key)} to={to?.(key)} size={size} />
          </Box>
        );
      })}
    </Box>
  );
}

interface CellProps {
  readonly month: string;
  readonly figures: StripMonth | undefined;
  readonly to: string | undefined;
  readonly size: 'small' | 'large';
}

function Cell({ month, figures, to, size }: CellProps) {
  const label = useCellLabel(month, figures);
  const format = useFormat();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const linked = to !== undefined && figures !== undefined;
  return (
    <Tooltip title={label}>
      <Box sx={{ display: 'grid', justifyItems: 'center', gap: '2px' }}>
        <Box
          {...(linked ? { component: Link, to } : { role: 'img' })}
          aria-label={label}
          sx={(theme: Theme) => cellStyle(theme, figures?.state, size)}
        >
          <span aria-hidden>{contentOf(figures)}</span>
        </Box>
        {size === 'large' && (
          <Box component="span" aria-hidden sx={{ fontSize: 13, color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {isPhone ? Number(month.slice(5)) : format.monthOfYear(month)}
          </Box>
        )}
      </Box>
    </Tooltip>
  );
}

function useCellLabel(month: string, figures: StripMonth | undefined): string {
  const translate = useTranslate();
  const format = useFormat();
  const word = useEnumWord();
  if (!figures) return translate('tonghu.month_strip.outside', { month: format.month(month) });
  const { state, qualifying, required } = figures;
  const words = { month: format.month(month), state: word('CaseMonthState', state), qualifying, required };
  return translate('tonghu.month_strip.label', words);
}

function contentOf(figures: StripMonth | undefined): string {
  switch (figures?.state) {
    case 'MET':
      return String(figures.qualifying);
    case 'MISSED':
      return figures.qualifying > 0 ? String(figures.qualifying) : '✕';
    case 'DUE':
      return String(figures.qualifying);
    default:
      return '';
  }
}

function cellStyle(theme: Theme, state: string | undefined, size: 'small' | 'large') {
  const { tones, lineStrong, line } = theme.palette.tonghu;
  const { ink, ground } = tones[toneOf('CaseMonthState', state ?? '')];
  const base = {
    display: 'grid',
    placeItems: 'center',
    width: '100%',
    aspectRatio: '1',
    fontSize: size === 'small' ? 12 : 16,
    fontWeight: 700,
    lineHeight: 1,
    textDecoration: 'none',
    borderRadius: '2px',
    color: ink,
  };
  const mark = (width: number, height: number, colour: string) => ({
    '&::before': { content: '""', gridArea: '1 / 1', width, height, borderRadius: '2px', backgroundColor: colour },
    '& > span': { gridArea: '1 / 1' },
  });
  switch (state) {
    case 'MET':
      return { ...base, backgroundColor: ink, color: theme.palette.background.paper };
    case 'MISSED':
      return { ...base, backgroundColor: ground, border: `2px solid ${ink}` };
    case 'DUE':
      return { ...base, border: `2px solid ${ink}`, borderRadius: '50%' };
    case 'EXEMPT':
      return { ...base, backgroundColor: ground, ...mark(EDGE[size] / 2, 3, ink) };
    case 'UPCOMING':
      return { ...base, ...mark(4, 4, lineStrong) };
    default:
      return { ...base, border: `1px dashed ${line}` };
  }
}
