import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useEnumWord, useFormat } from '../i18n/use-format.ts';
import { FailedPart } from '../layout/ErrorPage.tsx';
import { Timeline, type TimelineEntry } from '../pieces/Timeline.tsx';
import { useDocument } from '../providers/verbs.ts';
import type { ChildRecord } from './documents.ts';
import { tellValues } from './history-values.ts';
import { CHILD_HISTORY, type HistoryEntry, type LookEntry } from './questions.ts';

const PAGE = 50;
const LARGEST = 200;

/** Every change of the child's records with before and after, and every look at its identifiers. */
export function RecordTab({ child }: { readonly child: ChildRecord }) {
  const translate = useTranslate();
  const [first, setFirst] = useState(PAGE);
  const tellChange = useTellChange();
  const tellLook = useTellLook();
  const { data, error, refetch } = useDocument(CHILD_HISTORY, { childId: child.id, first });
  if (error) return <FailedPart error={error} onRetry={refetch} />;
  if (!data) return <Skeleton height={160} />;
  const { nodes, totalCount } = data.auditEntries;
  const entries = [...nodes.map(tellChange), ...data.readEntries.nodes.map(tellLook)];
  const hasMore = totalCount > nodes.length && first < LARGEST;
  return (
    <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      <Timeline entries={entries} />
      {hasMore && (
        <Button variant="outlined" onClick={() => setFirst(Math.min(first + PAGE, LARGEST))}>
          {translate('resources.children.page.more')}
        </Button>
      )}
    </Box>
  );
}

function useTellChange(): (entry: HistoryEntry) => TimelineEntry {
  const translate = useTranslate();
  const word = useEnumWord();
  const format = useFormat();
  const say = { translate, word, format };
  return ({ id, at, accountName, role, tableName, change, before, after }) => {
    const what = translate(`resources.children.record.table.${tableName}`, { _: tableName });
    const who = accountName ?? (role ? word('Role', role) : null);
    return {
      id,
      at,
      who,
      title: `${word('ChangeKind', change)}：${what}`,
      before: change === 'UPDATE' ? tellValues(before, say) : null,
      after: tellValues(after, say),
    };
  };
}

function useTellLook(): (entry: LookEntry) => TimelineEntry {
  const translate = useTranslate();
  return ({ id, at, accountName, reason }) => ({
    id,
    at,
    who: accountName,
    title: translate('resources.children.record.looked'),
    after: translate('resources.children.record.reason', { reason }),
    tone: 'waiting',
  });
}
