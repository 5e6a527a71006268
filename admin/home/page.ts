import HomeIcon from '@mui/icons-material/HomeOutlined';
import { lazy } from 'react';
import type { PageModule } from '../app/resource.ts';
import { messages } from './messages.ts';

/** What each role sees first. */
export const page: PageModule = {
  name: 'home',
  path: '/',
  messages,
  menu: { group: 'home', position: 0, icon: HomeIcon },
  needs: [],
  view: lazy(() => import('./HomePage.tsx')),
};
