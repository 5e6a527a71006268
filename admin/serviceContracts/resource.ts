import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import { lazy } from 'react';
import type { ResourceModule } from '../app/resource.ts';
import { documents } from './documents.ts';
import { messages } from './messages.ts';

/** Contracts of providers with districts (二.1). */
export const resource: ResourceModule = {
  name: 'serviceContracts',
  documents,
  messages,
  menu: { group: 'organisation', position: 20, icon: HandshakeIcon },
  recordRepresentation: 'number',
  list: lazy(() => import('./ServiceContractList.tsx')),
  show: lazy(() => import('./ServiceContractShow.tsx')),
  create: lazy(() => import('./ServiceContractCreate.tsx')),
};
