import ReviewIcon from '@mui/icons-material/FactCheckOutlined';
import { lazy } from 'react';
import type { PageModule } from '../app/resource.ts';
import { CONFIRM_ELIGIBILITY } from '../children/verbs.ts';
import { messages } from './messages.ts';
import { ELIGIBILITY_QUEUE, QUOTA_APPROVAL_QUEUE } from './questions.ts';

/** Where the district bureau confirms children. */
export const page: PageModule = {
  name: 'eligibility',
  path: '/eligibility',
  messages,
  menu: { group: 'service', position: 5, icon: ReviewIcon },
  needs: [ELIGIBILITY_QUEUE, QUOTA_APPROVAL_QUEUE, CONFIRM_ELIGIBILITY],
  view: lazy(() => import('./EligibilityPage.tsx')),
};
