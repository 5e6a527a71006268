import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { useCan } from '../layout/use-viewer.ts';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { NumberTile } from '../pieces/NumberTile.tsx';
import { useDocument } from '../providers/verbs.ts';
import type { Viewer } from '../providers/viewer.ts';
import { HOME_FIGURES, HOME_WAITING } from './documents.ts';
import { coverage, currentMonth, districtLines, type Line, providerLines, totalOf } from './figures.ts';
import { LineTable } from './LineTable.tsx';
import { Tiles } from './Tiles.tsx';

/** The home page of an office: the year at a glance, the districts or providers under it, and what waits. */
export function BureauHome({ viewer }: { readonly viewer: Viewer }) {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useDocument(HOME_FIGURES, {});
  if (!data) return <PageSkeleton />;
  const [programme] = data.programmes.nodes;
  if (!programme) return <EmptyState title="pages.home.no_year" />;
  const month = currentMonth(data);
  const lines = districtLines(data, viewer.district?.code ?? undefined);
  const total = totalOf(lines, translate('pages.home.columns.total'));
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'baseline' }}>
        <Typography variant="h5" component="h1">
          {translate('pages.home.title', { year: programme.year })}
        </Typography>
        {month && (
          <Typography color="text.secondary">
            {translate('pages.home.month', { month: format.month(month) })}
          </Typography>
        )}
      </Box>
      <Figures total={total} month={month} district={viewer.district?.code ?? undefined} seesChildren={sees(viewer)} />
      {viewer.district ? (
        <LineTable
          title="pages.home.providers"
          name="provider"
          lines={providerLines(data)}
          month={month}
          links={sees(viewer)}
        />
      ) : (
        <LineTable
          title="pages.home.districts"
          name="district"
          lines={lines}
          total={total}
          month={month}
          links={sees(viewer)}
        />
      )}
    </Box>
  );
}

/** Only those who may open the lists get links to them. */
const sees = ({ permissions }: Viewer) => permissions.includes('caseMonths') && permissions.includes('children');

interface FiguresProps {
  readonly total: Line;
  readonly month: string | undefined;
  readonly district: string | undefined;
  readonly seesChildren: boolean;
}

function Figures({ total, month, district, seesChildren }: FiguresProps) {
  const translate = useTranslate();
  const format = useFormat();
  const tile = (name: string) => translate(`pages.home.tiles.${name}`);
  const link = (resource: string, filter: Readonly<Record<string, unknown>>) =>
    seesChildren ? { list: { resource, filter: { ...filter, ...(district ? { district } : {}) } } } : {};
  const share = coverage(total);
  return (
    <Tiles>
      <NumberTile
        label={tile('confirmed')}
        value={total.confirmed}
        unit={translate('pages.home.tiles.of_quota', { total: total.quota })}
        {...link('children', { status: 'CONFIRMED' })}
      />
      <NumberTile
        label={tile('with_team')}
        value={total.cases}
        unit={tile('children')}
        {...link('caseMonths', { month })}
      />
      <NumberTile
        label={tile('coverage')}
        value={share === null ? '—' : format.share(share)}
        {...link('caseMonths', { month, state: 'MET' })}
      />
      <NumberTile
        label={tile('overdue')}
        value={total.overdue}
        {...(total.overdue > 0 ? { tone: 'overdue' as const } : {})}
        {...link('caseMonths', { state: 'MISSED' })}
      />
      <Waiting />
    </Tiles>
  );
}

function Waiting() {
  const translate = useTranslate();
  const mayAsk = useCan(HOME_WAITING);
  const { data } = useDocument(HOME_WAITING, {}, { enabled: mayAsk });
  if (!data) return null;
  return (
    <>
      <NumberTile
        label={translate('pages.home.tiles.waiting')}
        value={data.children.totalCount}
        tone="waiting"
        list={{ resource: 'children', filter: { status: 'SUBMITTED' } }}
      />
      <NumberTile
        label={translate('pages.home.tiles.approvals')}
        value={data.quotaApprovals.totalCount}
        tone="waiting"
      />
    </>
  );
}
