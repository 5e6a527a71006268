import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Link, LinkBase, useTranslate } from 'react-admin';
import { useEnumWord, useFormat } from '../i18n/use-format.ts';
import { FailedPart } from '../layout/ErrorPage.tsx';
import { ArticleChip } from '../pieces/ArticleChip.tsx';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import { useDocument } from '../providers/verbs.ts';
import type { ChildRecord } from './documents.ts';
import { CHILD_VISITS, type ChildVisit } from './questions.ts';
import { newVisitPath } from './use-child-verbs.tsx';
import { tabPath } from './use-tab.ts';

const FIRST = 100;

/** The visits and contacts of the child, of all months or of one. */
export function VisitsTab({ child, month }: { readonly child: ChildRecord; readonly month: string | null }) {
  const where = { child: { id: { eq: child.id } }, ...(month ? { date: monthFilter(month) } : {}) };
  const { data, error, refetch } = useDocument(CHILD_VISITS, { where, first: FIRST });
  if (error) return <FailedPart error={error} onRetry={refetch} />;
  if (!data) return <Skeleton height={160} />;
  const visits = data.homeVisits.nodes;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Above child={child} month={month} total={data.homeVisits.totalCount} />
      {visits.length === 0 ? (
        <NoVisits month={month} />
      ) : (
        <Card component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {visits.map((visit) => (
            <Visit key={visit.id} visit={visit} />
          ))}
        </Card>
      )}
    </Box>
  );
}

/** From the first of a month to the first of the next. */
export function monthFilter(month: string): { readonly gte: string; readonly lt: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return { gte: `${month}-01`, lt: `${next}-01` };
}

interface AboveProps {
  readonly child: ChildRecord;
  readonly month: string | null;
  readonly total: number;
}

function Above({ child, month, total }: AboveProps) {
  const translate = useTranslate();
  const format = useFormat();
  const mayRecord = child.currentCase?.actions.some(({ name, allowed }) => name === 'recordContact' && allowed);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <Typography variant="body2">
        {month && <strong>{format.month(month)}　</strong>}
        {translate('resources.children.page.visits_total', { smart_count: total })}
      </Typography>
      {month && (
        <Link to={tabPath(child.id, 'visits')} sx={{ fontSize: 14 }}>
          {translate('resources.children.page.visits_all')}
        </Link>
      )}
      {mayRecord && (
        <Button
          component={LinkBase}
          to={newVisitPath(child)}
          variant="outlined"
          startIcon={<AddIcon />}
          sx={{ ml: 'auto' }}
        >
          {translate('resources.children.actions.recordVisit')}
        </Button>
      )}
    </Box>
  );
}

function NoVisits({ month }: { readonly month: string | null }) {
  const translate = useTranslate();
  const format = useFormat();
  const title = month
    ? translate('resources.children.page.visits_none_month', { month: format.month(month) })
    : 'resources.children.page.visits_none';
  return <EmptyState title={title} />;
}

function Visit({ visit }: { readonly visit: ChildVisit }) {
  const translate = useTranslate();
  const word = useEnumWord();
  const format = useFormat();
  const { id, date, startsAt, endsAt, minutes, place, status, attendees, shortfalls } = visit;
  const people = attendees.map(({ worker, role }) => worker?.name ?? word('WorkerRole', role)).join('、');
  return (
    <Box
      component="li"
      sx={{
        p: 2,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
        display: 'grid',
        gap: 0.5,
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, fontSize: 14 }}>
        <Link to={`/homeVisits/${id}/show`} sx={{ fontWeight: 600 }}>
          {format.date(date)}
        </Link>
        <span>
          {format.time(startsAt)}–{format.time(endsAt)}　{format.minutes(minutes)}
        </span>
        <Box sx={{ ml: 'auto' }}>
          <StateChip name="VisitStatus" value={status} />
        </Box>
      </Box>
      <Typography variant="body2" color="text.secondary">
        {word('VisitPlace', place)} · {people}
      </Typography>
      {shortfalls.length > 0 && (
        <Typography variant="body2" component="div" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {translate('resources.children.page.falls_short')}
          {shortfalls.map((rule) => (
            <ArticleChip key={rule} rule={rule} />
          ))}
        </Typography>
      )}
    </Box>
  );
}
