import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { LinkBase, ResourceContextProvider, Title, useLocation, useTranslate } from 'react-admin';
import { FailedPart } from '../layout/ErrorPage.tsx';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { useDocument } from '../providers/verbs.ts';
import { Approvals } from './Approvals.tsx';
import { Queue } from './Queue.tsx';
import { ELIGIBILITY_QUEUE, QUOTA_APPROVAL_QUEUE } from './questions.ts';

/** What waits for the district bureau: children to be confirmed, and requests for places above the quota. */
export default function EligibilityPage() {
  const translate = useTranslate();
  const queue = useDocument(ELIGIBILITY_QUEUE, {});
  const approvals = useDocument(QUOTA_APPROVAL_QUEUE, {});
  const isApprovals = new URLSearchParams(useLocation().search).get('tab') === 'approvals';
  const error = queue.error ?? approvals.error;
  if (error) return <FailedPart error={error} onRetry={() => void queue.refetch()} />;
  if (!queue.data || !approvals.data) return <PageSkeleton />;
  const children = queue.data.children.nodes;
  const requests = approvals.data.quotaApprovals.nodes;
  const pending = requests.filter(({ status }) => status === 'PENDING').length;
  const words = (tab: string, smart_count: number) => translate(`pages.eligibility.tabs.${tab}`, { smart_count });
  return (
    <ResourceContextProvider value="children">
      <Title title="pages.eligibility.name" />
      <Tabs value={isApprovals ? 'approvals' : 'children'} aria-label={translate('pages.eligibility.tabs.label')}>
        <Tab value="children" label={words('children', children.length)} component={LinkBase} to="/eligibility" />
        <Tab
          value="approvals"
          label={words('approvals', pending)}
          component={LinkBase}
          to="/eligibility?tab=approvals"
        />
      </Tabs>
      <Box sx={{ pt: 2 }}>{isApprovals ? <Approvals requests={requests} /> : <Queue entries={children} />}</Box>
    </ResourceContextProvider>
  );
}
