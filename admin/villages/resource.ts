import PlaceIcon from '@mui/icons-material/HolidayVillageOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** Villages, kept by their district's bureau. */
export const resource: ResourceModule = {
  name: 'villages',
  documents,
  messages,
  menu: { group: 'programme', position: 31, icon: PlaceIcon },
  recordRepresentation: 'name',
  list: lazy(() => import('./VillageList.tsx')),
  show: lazy(() => import('./VillageShow.tsx')),
  create: lazy(() => import('./VillageCreate.tsx')),
};
