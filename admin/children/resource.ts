import ChildIcon from '@mui/icons-material/ChildCareOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** The children of the programme. */
export const resource: ResourceModule = {
  name: 'children',
  documents,
  messages,
  menu: { group: 'service', position: 10, icon: ChildIcon },
  recordRepresentation: 'name',
  list: lazy(() => import('./ChildList.tsx')),
  show: lazy(() => import('./ChildShow.tsx')),
  create: lazy(() => import('./ChildCreate.tsx')),
  edit: lazy(() => import('./ChildEdit.tsx')),
};
