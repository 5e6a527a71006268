import { useLocation } from 'react-admin';
import { useCan } from '../layout/use-viewer.ts';
import { CHILD_HISTORY, CHILD_VISITS } from './questions.ts';

/** The parts of a child's page, in their order. */
export const TABS = ['overview', 'team', 'visits', 'record'] as const;

/** A part of a child's page. */
export type Tab = (typeof TABS)[number];

/** The address of a part; of the visits also that of one month. */
export function tabPath(childId: string, tab: Tab, month?: string): string {
  return `/children/${childId}/show?tab=${tab}${month ? `&month=${month}` : ''}`;
}

/** The part that the address names, among those the viewer may see, and the month it is narrowed to. */
export function useTab(): { readonly tab: Tab; readonly tabs: readonly Tab[]; readonly month: string | null } {
  const address = new URLSearchParams(useLocation().search);
  const seesVisits = useCan(CHILD_VISITS);
  const seesRecord = useCan(CHILD_HISTORY);
  const tabs = TABS.filter((tab) => (tab !== 'visits' || seesVisits) && (tab !== 'record' || seesRecord));
  const asked = tabs.find((tab) => tab === address.get('tab'));
  return { tab: asked ?? 'overview', tabs, month: address.get('month') };
}
