import PlaceIcon from '@mui/icons-material/LocationCityOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** Townships, kept by their district's bureau. */
export const resource: ResourceModule = {
  name: 'townships',
  documents,
  messages,
  menu: { group: 'programme', position: 30, icon: PlaceIcon },
  recordRepresentation: 'name',
  list: lazy(() => import('./TownshipList.tsx')),
  show: lazy(() => import('./TownshipShow.tsx')),
  create: lazy(() => import('./TownshipCreate.tsx')),
};
