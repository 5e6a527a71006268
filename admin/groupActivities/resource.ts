import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** Group activities of the providers (二.4). */
export const resource: ResourceModule = {
  name: 'groupActivities',
  documents,
  messages,
  menu: { group: 'service', position: 6, icon: GroupsIcon },
  recordRepresentation: 'title',
  list: lazy(() => import('./ActivityList.tsx')),
  show: lazy(() => import('./ActivityShow.tsx')),
  create: lazy(() => import('./ActivityCreate.tsx')),
};
