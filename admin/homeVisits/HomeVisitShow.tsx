import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { Link, ShowBase, Title, useRecordContext, useRedirect, useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { ActionBar } from '../pieces/ActionBar.tsx';
import { ArticleChip } from '../pieces/ArticleChip.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import type { HomeVisitRecord } from './documents.ts';
import { SignDialog } from './SignDialog.tsx';
import { PeopleFacts, SignatureFacts, VisitFacts } from './VisitFacts.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** A visit or contact: what happened, who was there, who signed, and what can be done with it. */
export default function HomeVisitShow() {
  return (
    <ShowBase>
      <Page />
    </ShowBase>
  );
}

function Page() {
  const visit = useRecordContext<HomeVisitRecord>();
  const translate = useTranslate();
  if (!visit) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 960 }}>
      <Title title={translate('resources.homeVisits.name', { smart_count: 1 })} />
      <Head visit={visit} />
      <Verbs visit={visit} />
      <Part title="facts">
        <VisitFacts visit={visit} />
      </Part>
      <Part title="people">
        <PeopleFacts visit={visit} />
      </Part>
      <Part title="signature">
        <SignatureFacts visit={visit} />
      </Part>
    </Box>
  );
}

function Head({ visit }: { readonly visit: HomeVisitRecord }) {
  const format = useFormat();
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
        <Typography variant="h2">
          {visit.child && <ChildLink child={visit.child} />}
          {format.date(visit.date)}
        </Typography>
        <StateChip name="VisitStatus" value={visit.status} />
      </Box>
      {visit.month && <MonthLine month={visit.month} />}
      {visit.shortfalls.length > 0 && <Shortfalls codes={visit.shortfalls} />}
    </Box>
  );
}

function ChildLink({ child }: { readonly child: NonNullable<HomeVisitRecord['child']> }) {
  return (
    <>
      <Link to={`/children/${child.id}/show`} sx={{ color: 'inherit' }}>
        {child.name}
      </Link>
      {' · '}
    </>
  );
}

function MonthLine({ month }: { readonly month: NonNullable<HomeVisitRecord['month']> }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, fontSize: 14 }}>
      <Link to={`/caseMonths/${month.id}/show`}>{format.month(month.month)}</Link>
      <StateChip name="CaseMonthState" value={month.state} />
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate('resources.homeVisits.page.month_count', month)}
      </Box>
    </Box>
  );
}

function Shortfalls({ codes }: { readonly codes: readonly string[] }) {
  const translate = useTranslate();
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, fontSize: 14, color: 'text.secondary' }}
    >
      {translate('resources.homeVisits.fields.shortfalls')}
      {codes.map((code) => (
        <ArticleChip key={code} rule={code} />
      ))}
    </Box>
  );
}

function Verbs({ visit }: { readonly visit: HomeVisitRecord }) {
  const redirect = useRedirect();
  const [asked, setAsked] = useState<'sign' | 'withdraw' | null>(null);
  const takeUp = () => redirect('edit', 'homeVisits', visit.id);
  const close = () => setAsked(null);
  const isContact = visit.status === 'CONTACT';
  const onContact = { submitVisit: takeUp, changeContact: takeUp };
  const on = {
    ...(isContact ? onContact : { signVisit: () => setAsked('sign') }),
    withdrawVisit: () => setAsked('withdraw'),
  };
  return (
    <>
      <ActionBar actions={visit.actions} on={on} />
      {asked === 'sign' && <SignDialog visit={visit} onClose={close} />}
      {asked === 'withdraw' && <WithdrawDialog visit={visit} onClose={close} />}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Card component="section" sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Typography variant="h3">{translate(`resources.homeVisits.page.${title}`)}</Typography>
      {children}
    </Card>
  );
}
