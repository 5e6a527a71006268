import FolderIcon from '@mui/icons-material/FolderSharedOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** The cases: one child in one programme year. */
export const resource: ResourceModule = {
  name: 'cases',
  documents,
  messages,
  menu: { group: 'service', position: 20, icon: FolderIcon },
  recordRepresentation: 'number',
  list: lazy(() => import('./CaseList.tsx')),
  show: lazy(() => import('./CaseShow.tsx')),
};
