import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { LinkBase, useTranslate } from 'react-admin';
import type { ChildRecord } from './documents.ts';
import { OverviewTab } from './OverviewTab.tsx';
import { RecordTab } from './RecordTab.tsx';
import { TeamTab } from './TeamTab.tsx';
import type { Verbs } from './use-child-verbs.tsx';
import { tabPath, useTab } from './use-tab.ts';
import { VisitsTab } from './VisitsTab.tsx';

/** The parts of a child's page; each has an address of its own. */
export function ChildTabs({ child, verbs }: { readonly child: ChildRecord; readonly verbs: Verbs }) {
  const translate = useTranslate();
  const { tab, tabs, month } = useTab();
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Tabs
        value={tab}
        aria-label={translate('resources.children.page.tabs.label')}
        variant="scrollable"
        scrollButtons={false}
      >
        {tabs.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls={`part-${name}`}
            label={translate(`resources.children.page.tabs.${name}`)}
            component={LinkBase}
            to={tabPath(child.id, name)}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`part-${tab}`} aria-labelledby={`tab-${tab}`} sx={{ pt: 3 }}>
        {tab === 'overview' && <OverviewTab child={child} verbs={verbs} />}
        {tab === 'team' && <TeamTab child={child} verbs={verbs} />}
        {tab === 'visits' && <VisitsTab child={child} month={month} />}
        {tab === 'record' && <RecordTab child={child} />}
      </Box>
    </Box>
  );
}
