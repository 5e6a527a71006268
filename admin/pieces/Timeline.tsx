import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import type { Tone } from '../theme/states.ts';

/** Something that happened. */
export interface TimelineEntry {
  readonly id: string;
  /** A date or an instant. */
  readonly at: string;
  readonly title: ReactNode;
  readonly who?: string | null;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly tone?: Tone;
}

/** What happened, in one column, newest first, grouped by month: what, who, before and after. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const translate = useTranslate();
  const format = useFormat();
  if (entries.length === 0) return <Typography color="text.secondary">{translate('tonghu.timeline.empty')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {byMonth(entries).map(([month, items]) => (
        <Box component="section" key={month}>
          <Typography variant="subtitle2" component="h3" color="text.secondary" sx={{ mb: 1 }}>
            {format.month(month)}
          </Typography>
          <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', borderLeft: 1, borderColor: 'divider' }}>
            {items.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** Entries by month, newest month first and newest entry first within it. */
export function byMonth(entries: readonly TimelineEntry[]): [string, readonly TimelineEntry[]][] {
  const newestFirst = entries.toSorted((a, b) => b.at.localeCompare(a.at));
  return [...Map.groupBy(newestFirst, ({ at }) => at.slice(0, 7))];
}

function Entry({ entry }: { readonly entry: TimelineEntry }) {
  const { at, title, who, before, after, tone = 'plain' } = entry;
  const format = useFormat();
  return (
    <Box
      component="li"
      sx={(theme) => ({
        position: 'relative',
        pl: 3,
        pb: 2,
        '&:last-of-type': { pb: 0 },
        '&::before': {
          content: '""',
          position: 'absolute',
          left: -5,
          top: 8,
          width: 9,
          height: 9,
          borderRadius: '50%',
          backgroundColor: theme.palette.tonghu.tones[tone].ink,
        },
      })}
    >
      <Box sx={{ fontSize: 14 }}>{title}</Box>
      <Typography variant="caption" color="text.secondary" component="p">
        {at.length > 10 ? format.dateTime(at) : format.date(at)}
        {who ? ` · ${who}` : ''}
      </Typography>
      {(before || after) && <Change before={before} after={after} />}
    </Box>
  );
}

function Change({ before, after }: Pick<TimelineEntry, 'before' | 'after'>) {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      sx={{ m: 0, mt: 0.5, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1, fontSize: 14 }}
    >
      {before && (
        <Pair label={translate('tonghu.timeline.before')}>
          <s>{before}</s>
        </Pair>
      )}
      {after && <Pair label={translate('tonghu.timeline.after')}>{after}</Pair>}
    </Box>
  );
}

function Pair({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        {children}
      </Box>
    </>
  );
}
