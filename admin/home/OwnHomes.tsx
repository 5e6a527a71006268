import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { Link, LinkBase, useTranslate } from 'react-admin';
import type { HomeDueQuery } from '../generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { useViewer } from '../layout/use-viewer.ts';
import { ListLink } from '../pieces/ListLink.tsx';
import { NumberTile } from '../pieces/NumberTile.tsx';
import { useDocument } from '../providers/verbs.ts';
import { HOME_DUE } from './documents.ts';
import { Tiles } from './Tiles.tsx';

type DueMonth = HomeDueQuery['due']['nodes'][number];

/** The home page of a team member or provider: the homes of this month first. */
export function OwnHomes() {
  const translate = useTranslate();
  const { data } = useDocument(HOME_DUE, {});
  if (!data) return <PageSkeleton />;
  const tile = (name: string) => translate(`pages.home.tiles.${name}`);
  const { due, missed, unsigned, children } = data;
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Tiles>
        <NumberTile
          label={tile('due')}
          value={due.totalCount}
          tone="due"
          list={{ resource: 'caseMonths', filter: { state: 'DUE' } }}
        />
        <NumberTile
          label={tile('overdue')}
          value={missed.totalCount}
          {...(missed.totalCount > 0 ? { tone: 'overdue' as const } : {})}
          list={{ resource: 'caseMonths', filter: { state: 'MISSED' } }}
        />
        <NumberTile
          label={tile('unsigned')}
          value={unsigned.totalCount}
          tone="waiting"
          list={{ resource: 'homeVisits', filter: { status: 'SUBMITTED' } }}
        />
        <NumberTile
          label={tile('confirmed')}
          value={children.totalCount}
          list={{ resource: 'children', filter: { status: 'CONFIRMED' } }}
        />
      </Tiles>
      <Card sx={{ p: 2, display: 'grid', gap: 1, minWidth: 0 }}>
        <Typography variant="h6" component="h2">
          {translate('pages.home.due.title')}
        </Typography>
        {due.nodes.length === 0 && <Typography color="text.secondary">{translate('pages.home.due.none')}</Typography>}
        {due.nodes.map((month) => (
          <DueHome key={month.id} month={month} />
        ))}
        {due.totalCount > due.nodes.length && (
          <ListLink resource="caseMonths" filter={{ state: 'DUE' }}>
            {translate('pages.home.due.all')}
          </ListLink>
        )}
      </Card>
    </Box>
  );
}

function DueHome({ month: { child, case: owed } }: { readonly month: DueMonth }) {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const mayRecord = viewer?.permissions.includes('submitVisit') ?? false;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Link to={`/children/${child.id}/show`}>{child.name}</Link>
        <Typography variant="body2" color="text.secondary" noWrap>
          {[format.grade(child.grade), child.village.name, owed.team.socialWorker?.name].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      {mayRecord && (
        <Button
          component={LinkBase}
          to="/homeVisits/create"
          state={{ record: { caseId: owed.id } }}
          variant="outlined"
          size="small"
          sx={{ flexShrink: 0 }}
        >
          {translate('pages.home.due.record')}
        </Button>
      )}
    </Box>
  );
}
