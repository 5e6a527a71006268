import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Link, useGetOne, useTranslate } from 'react-admin';
import type { ChildRecord } from '../children/documents.ts';
import { personFacts, schoolFacts } from '../children/facts.ts';
import { Causes, Guardians, Section, useSay } from '../children/OverviewTab.tsx';
import { useChildVerbs } from '../children/use-child-verbs.tsx';
import { useFormat } from '../i18n/use-format.ts';
import { FailedPart } from '../layout/ErrorPage.tsx';
import { ActionBar } from '../pieces/ActionBar.tsx';
import { FactList } from '../pieces/FactList.tsx';
import { QuotaPlace } from './QuotaPlace.tsx';

interface QueueChildProps {
  readonly entry: {
    readonly id: string;
    readonly submittedAt?: string | null;
    readonly submittedBy?: { readonly name: string } | null;
  };
  readonly onBack?: () => void;
}

/** A waiting child with everything that its confirmation rests on, and the decision. */
export function QueueChild({ entry, onBack }: QueueChildProps) {
  const { data: child, error, refetch } = useGetOne<ChildRecord>('children', { id: entry.id });
  if (error) return <FailedPart error={error} onRetry={() => void refetch()} />;
  if (!child) return <Skeleton height={320} />;
  return <Waiting child={child} entry={entry} onBack={onBack} />;
}

function Waiting({ child, entry, onBack }: QueueChildProps & { readonly child: ChildRecord }) {
  const translate = useTranslate();
  const say = useSay();
  const { verbs, dialog } = useChildVerbs(child);
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      {onBack && (
        <Button variant="text" startIcon={<ArrowBackIcon />} onClick={onBack} sx={{ justifySelf: 'start', px: 0 }}>
          {translate('pages.eligibility.back')}
        </Button>
      )}
      <Card sx={{ p: { xs: 2, md: 3 }, display: 'grid', gap: 2 }}>
        <Who child={child} entry={entry} />
        <QuotaPlace child={child} />
        <Decision child={child} verbs={verbs} />
      </Card>
      <Section title="category" rules={['CHILD_CATEGORY', 'COMPULSORY_EDUCATION']}>
        <FactList columns={2} facts={schoolFacts(child, say)} />
      </Section>
      <Section title="guardianship" rules={['GUARDIANSHIP_CAUSE']}>
        <Causes child={child} />
      </Section>
      <Section title="guardians">
        <Guardians child={child} />
      </Section>
      <Section title="person" rules={['ONE_RESPONSIBLE_DISTRICT']}>
        <FactList columns={2} facts={personFacts(child, say)} />
      </Section>
      {dialog}
    </Box>
  );
}

function Who({ child, entry }: Omit<QueueChildProps, 'onBack'> & { readonly child: ChildRecord }) {
  const translate = useTranslate();
  const format = useFormat();
  const who = entry.submittedBy?.name ?? translate('tonghu.refusal.someone');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 0.5 }}>
      <Typography variant="h2">{child.name}</Typography>
      <Typography variant="body2">{child.number}</Typography>
      <Typography variant="body2" color="text.secondary">
        {entry.submittedAt &&
          translate('pages.eligibility.submitted', { who, when: format.dateTime(entry.submittedAt) })}
      </Typography>
      <Link to={`/children/${child.id}/show`} sx={{ ml: { md: 'auto' }, fontSize: 14 }}>
        {translate('pages.eligibility.to_page')}
      </Link>
    </Box>
  );
}

const DECISIONS = ['confirmEligibility', 'rejectEligibility'];

/** Confirm and return always stand there; the request above the quota where it is open. */
function Decision({
  child,
  verbs,
}: {
  readonly child: ChildRecord;
  readonly verbs: Readonly<Record<string, () => void>>;
}) {
  const offered = child.actions.filter(
    ({ name, allowed }) => DECISIONS.includes(name) || (name === 'requestQuotaApproval' && allowed),
  );
  return <ActionBar resource="children" actions={offered} on={verbs} />;
}
