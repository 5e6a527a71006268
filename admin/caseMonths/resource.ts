import MonthIcon from '@mui/icons-material/CalendarMonthOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** What each case owes in each month, also where no one has ever visited. */
export const resource: ResourceModule = {
  name: 'caseMonths',
  documents,
  messages,
  menu: { group: 'service', position: 20, icon: MonthIcon },
  recordRepresentation: 'month',
  list: lazy(() => import('./CaseMonthList.tsx')),
  show: lazy(() => import('./CaseMonthShow.tsx')),
};
