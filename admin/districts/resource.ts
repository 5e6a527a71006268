import MapIcon from '@mui/icons-material/MapOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** The sixteen districts of the city. */
export const resource: ResourceModule = {
  name: 'districts',
  documents,
  messages,
  menu: { group: 'programme', position: 29, icon: MapIcon },
  recordRepresentation: 'name',
  list: lazy(() => import('./DistrictList.tsx')),
};
