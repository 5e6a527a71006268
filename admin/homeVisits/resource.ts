import VisitIcon from '@mui/icons-material/HomeWorkOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** Visits to the homes of children, and contacts that are not (yet) visits. */
export const resource: ResourceModule = {
  name: 'homeVisits',
  documents,
  messages,
  menu: { group: 'service', position: 30, icon: VisitIcon },
  recordRepresentation: 'date',
  list: lazy(() => import('./HomeVisitList.tsx')),
  show: lazy(() => import('./HomeVisitShow.tsx')),
  create: lazy(() => import('./HomeVisitCreate.tsx')),
  edit: lazy(() => import('./HomeVisitEdit.tsx')),
};
