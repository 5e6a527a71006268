import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** Child supervisors, child directors and social workers. */
export const resource: ResourceModule = {
  name: 'workers',
  documents,
  messages,
  menu: { group: 'organisation', position: 30, icon: BadgeIcon },
  recordRepresentation: 'name',
  list: lazy(() => import('./WorkerList.tsx')),
  show: lazy(() => import('./WorkerShow.tsx')),
  create: lazy(() => import('./WorkerCreate.tsx')),
};
