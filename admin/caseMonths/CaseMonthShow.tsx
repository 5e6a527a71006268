import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, ShowBase, Title, useRecordContext, useTranslate } from 'react-admin';
import { daysOf } from '../homeVisits/documents.ts';
import { useFormat } from '../i18n/use-format.ts';
import { ActionBar } from '../pieces/ActionBar.tsx';
import { ArticleChip } from '../pieces/ArticleChip.tsx';
import { FactList } from '../pieces/FactList.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import { useDocument } from '../providers/verbs.ts';
import { type CaseMonthRecord, VISITS_OF_MONTH } from './documents.ts';
import { ExemptionDialog, type ExemptionVerb } from './ExemptionDialog.tsx';
import { RecordVisitLink } from './RecordVisitLink.tsx';

/** A month of a case: what it owes, what was done, and whether it is exempt. */
export default function CaseMonthShow() {
  return (
    <ShowBase>
      <Page />
    </ShowBase>
  );
}

const label = (source: string) => `resources.caseMonths.fields.${source}`;

function Page() {
  const month = useRecordContext<CaseMonthRecord>();
  const translate = useTranslate();
  const format = useFormat();
  if (!month) return null;
  const words = { child: month.child.name, month: format.month(month.month) };
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 960 }}>
      <Title title={translate('resources.caseMonths.name', { smart_count: 1 })} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="h2">
          <Link to={`/children/${month.child.id}/show`} sx={{ color: 'inherit' }}>
            {words.child}
          </Link>{' '}
          · {words.month}
        </Typography>
        <StateChip name="CaseMonthState" value={month.state} />
        <ArticleChip rule="VISIT_EACH_MONTH" />
      </Box>
      <Verbs month={month} />
      <Card sx={{ p: 2 }}>
        <Facts month={month} />
      </Card>
      <MonthVisits month={month} />
    </Box>
  );
}

function Facts({ month }: { readonly month: CaseMonthRecord }) {
  const { required, qualifying, exemptReason, liftedReason, district, provider, case: kase } = month;
  return (
    <FactList
      columns={2}
      facts={[
        { label: label('required'), value: required },
        { label: label('qualifying'), value: qualifying },
        { label: label('socialWorker'), value: kase.team.socialWorker?.name },
        { label: label('case'), value: kase.number },
        { label: label('district'), value: district.name },
        { label: label('provider'), value: provider.name },
        ...(exemptReason ? [{ label: label('exemptReason'), value: exemptReason }] : []),
        ...(liftedReason ? [{ label: label('liftedReason'), value: liftedReason }] : []),
      ]}
    />
  );
}

function Verbs({ month }: { readonly month: CaseMonthRecord }) {
  const [asked, setAsked] = useState<ExemptionVerb | null>(null);
  const on = { exemptMonth: () => setAsked('exemptMonth'), liftExemption: () => setAsked('liftExemption') };
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <RecordVisitLink caseId={month.case.id} state={month.state} />
      <ActionBar actions={month.actions} on={on} />
      {asked && <ExemptionDialog verb={asked} month={month} onClose={() => setAsked(null)} />}
    </Box>
  );
}

function MonthVisits({ month }: { readonly month: CaseMonthRecord }) {
  const translate = useTranslate();
  const format = useFormat();
  const where = { case: { id: { eq: month.case.id } }, date: daysOf(month.month) };
  const { data } = useDocument(VISITS_OF_MONTH, { where });
  return (
    <Card component="section" sx={{ p: 2, display: 'grid', gap: 1 }}>
      <Typography variant="h3">{translate('resources.caseMonths.page.visits')}</Typography>
      {data?.homeVisits.nodes.map(({ id, date, minutes, status, attendees }) => (
        <Box key={id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, fontSize: 14 }}>
          <Link to={`/homeVisits/${id}/show`}>{format.date(date)}</Link>
          <span>{format.minutes(minutes)}</span>
          <span>{translate('resources.homeVisits.page.people_count', { smart_count: attendees.length })}</span>
          <StateChip name="VisitStatus" value={status} />
        </Box>
      ))}
      {data?.homeVisits.nodes.length === 0 && (
        <Typography variant="body2">{translate('resources.caseMonths.page.no_visits')}</Typography>
      )}
    </Card>
  );
}
