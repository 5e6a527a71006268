import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** Every change of every record. */
export const resource: ResourceModule = {
  name: 'auditEntries',
  documents,
  messages,
  menu: { group: 'administration', position: 20, icon: HistoryIcon },
  list: lazy(() => import('./AuditEntryList.tsx')),
  show: lazy(() => import('./AuditEntryShow.tsx')),
};
