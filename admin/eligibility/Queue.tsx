import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Card from '@mui/material/Card';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import type { EligibilityQueueQuery } from '../generated/graphql.ts';
import { useEnumWord, useFormat } from '../i18n/use-format.ts';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { QueueChild } from './QueueChild.tsx';
import { useQueue } from './use-queue.ts';

type Entry = EligibilityQueueQuery['children']['nodes'][number];

/** The waiting children beside the facts of the one that is chosen; on a phone one after the other. */
export function Queue({ entries }: { readonly entries: readonly Entry[] }) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { current, choose, isChosen } = useQueue(entries);
  if (!current) return <EmptyState title="pages.eligibility.empty" hint="pages.eligibility.empty_hint" />;
  const list = <EntryList entries={entries} current={isPhone ? null : current.id} onChoose={choose} />;
  const child = <QueueChild key={current.id} entry={current} onBack={isPhone ? () => choose(null) : undefined} />;
  if (isPhone) return isChosen ? child : list;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: '300px minmax(0, 1fr)', alignItems: 'start' }}>
      {list}
      {child}
    </Box>
  );
}

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
}

function EntryList({ entries, current, onChoose }: EntryListProps) {
  const translate = useTranslate();
  return (
    <Box>
      <Card component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {entries.map((entry) => (
          <Box
            component="li"
            key={entry.id}
            sx={{ borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}
          >
            <EntryButton entry={entry} isCurrent={entry.id === current} onChoose={() => onChoose(entry.id)} />
          </Box>
        ))}
      </Card>
      <Typography variant="caption" color="text.secondary" sx={{ display: { xs: 'none', md: 'block' }, pt: 1 }}>
        {translate('pages.eligibility.keys')}
      </Typography>
    </Box>
  );
}

interface EntryButtonProps {
  readonly entry: Entry;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function EntryButton({ entry, isCurrent, onChoose }: EntryButtonProps) {
  const word = useEnumWord();
  const format = useFormat();
  const { name, age, grade, category, village, submittedAt } = entry;
  return (
    <ButtonBase
      aria-current={isCurrent}
      onClick={onChoose}
      sx={(theme) => ({
        width: '100%',
        display: 'grid',
        gridTemplateColumns: '1fr auto',
        columnGap: 1,
        px: 2,
        py: 1.5,
        textAlign: 'left',
        fontSize: 14,
        backgroundColor: isCurrent ? theme.palette.tonghu.accentGround : 'transparent',
        '&:hover': { backgroundColor: isCurrent ? theme.palette.tonghu.accentGround : theme.palette.tonghu.sunken },
      })}
    >
      <Typography variant="subtitle1" component="span">
        {name}
      </Typography>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: 13 }}>
        {submittedAt && format.date(submittedAt)}
      </Box>
      <Box component="span" sx={{ gridColumn: '1 / -1', color: 'text.secondary' }}>
        {word('ChildCategory', category)} · {format.age(age)} · {format.grade(grade)} · {village.name}
      </Box>
    </ButtonBase>
  );
}
