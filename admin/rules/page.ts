import GavelIcon from '@mui/icons-material/GavelOutlined';
import { lazy } from 'react';
import type { PageModule } from '../app/resource.ts';
import { RULE_CATALOGUE } from './documents.ts';
import { messages } from './messages.ts';

/** The 52 rules, by clause. */
export const page: PageModule = {
  name: 'rules',
  path: '/rules',
  messages,
  menu: { group: 'programme', position: 40, icon: GavelIcon },
  needs: [RULE_CATALOGUE],
  view: lazy(() => import('./RulesPage.tsx')),
};
