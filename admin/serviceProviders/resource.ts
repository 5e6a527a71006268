import ApartmentIcon from '@mui/icons-material/ApartmentOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** The social organisations that take on the project. */
export const resource: ResourceModule = {
  name: 'serviceProviders',
  documents,
  messages,
  menu: { group: 'organisation', position: 10, icon: ApartmentIcon },
  recordRepresentation: 'name',
  list: lazy(() => import('./ServiceProviderList.tsx')),
  show: lazy(() => import('./ServiceProviderShow.tsx')),
  create: lazy(() => import('./ServiceProviderCreate.tsx')),
};
