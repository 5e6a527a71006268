import TableIcon from '@mui/icons-material/TableChartOutlined';
import { lazy } from 'react';
import type { PageModule } from '../app/resource.ts';
import { QUOTA_TABLE } from './documents.ts';
import { messages } from './messages.ts';

/** The table of the notice’s annex: how many children each district serves. */
export const page: PageModule = {
  name: 'quotas',
  path: '/quotas',
  messages,
  menu: { group: 'programme', position: 10, icon: TableIcon },
  needs: [QUOTA_TABLE],
  view: lazy(() => import('./QuotaPage.tsx')),
};
