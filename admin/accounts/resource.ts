import ManageAccountsIcon from '@mui/icons-material/ManageAccountsOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** Who may sign in, kept by the system administrator. */
export const resource: ResourceModule = {
  name: 'accounts',
  documents,
  messages,
  menu: { group: 'administration', position: 10, icon: ManageAccountsIcon },
  recordRepresentation: 'name',
  list: lazy(() => import('./AccountList.tsx')),
  show: lazy(() => import('./AccountShow.tsx')),
  create: lazy(() => import('./AccountCreate.tsx')),
};
