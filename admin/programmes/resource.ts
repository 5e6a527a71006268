import EventIcon from '@mui/icons-material/EventNoteOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** The programme years, each with its notice and its figures. */
export const resource: ResourceModule = {
  name: 'programmes',
  documents,
  messages,
  menu: { group: 'programme', position: 5, icon: EventIcon },
  recordRepresentation: 'year',
  list: lazy(() => import('./ProgrammeList.tsx')),
  show: lazy(() => import('./ProgrammeShow.tsx')),
};
