import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link, useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { ArticleChip } from '../pieces/ArticleChip.tsx';
import type { ChildRecord } from './documents.ts';
import { dueMonths, missedMonths } from './owed.ts';
import { Possible } from './Possible.tsx';
import type { Verbs } from './use-child-verbs.tsx';
import { tabPath } from './use-tab.ts';

/** Beside the child's page: what can be done now, and what is owed. */
export function ChildRail({ child, verbs }: { readonly child: ChildRecord; readonly verbs: Verbs }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Part title={translate('resources.children.page.rail.now')}>
        <Possible actions={[...child.actions, ...(child.currentCase?.actions ?? [])]} verbs={verbs} />
      </Part>
      <Part title={translate('resources.children.page.rail.owed')}>
        <Owed child={child} />
      </Part>
    </Box>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card component="section" sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Typography variant="subtitle2" component="h2">
        {title}
      </Typography>
      {children}
    </Card>
  );
}

interface Debt {
  readonly key: string;
  readonly text: string;
  readonly rule: string | null;
  readonly to?: string;
}

function Owed({ child }: { readonly child: ChildRecord }) {
  const translate = useTranslate();
  const debts = useDebts(child);
  if (debts.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('resources.children.page.rail.nothing_owed')}
      </Typography>
    );
  }
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {debts.map(({ key, text, rule, to }) => (
        <Typography component="li" variant="body2" key={key}>
          {to ? <Link to={to}>{text}</Link> : text} {rule && <ArticleChip rule={rule} />}
        </Typography>
      ))}
    </Box>
  );
}

function useDebts(child: ChildRecord): readonly Debt[] {
  const translate = useTranslate();
  const format = useFormat();
  const say = (key: string, words: object = {}) => translate(`resources.children.page.rail.${key}`, words);
  const { id, status, awaitsTeam, currentCase } = child;
  const missed = missedMonths(child).map(({ month }) => format.monthOfYear(month));
  const decision = { key: 'decision', text: say('decision'), rule: 'ELIGIBILITY_CONFIRMED' };
  const team = { key: 'team', text: say('team'), rule: 'TEAM_ONE_OF_EACH', to: tabPath(id, 'team') };
  return [
    ...(status === 'SUBMITTED' ? [decision] : []),
    ...(awaitsTeam ? [team] : []),
    ...dueMonths(child).map(({ month, required, qualifying }) => ({
      key: month,
      text: say('due', { month: format.month(month), smart_count: required - qualifying }),
      rule: 'VISIT_EACH_MONTH',
      to: tabPath(id, 'visits', month.slice(0, 7)),
    })),
    ...(missed.length > 0
      ? [{ key: 'missed', text: say('missed', { months: missed.join(say('and')) }), rule: 'VISIT_EACH_MONTH' }]
      : []),
    ...(currentCase?.visits.nodes ?? []).map((visit) => ({
      key: visit.id,
      text: say('unsigned', { date: format.date(visit.date) }),
      rule: 'VISIT_GUARDIAN_SIGNED',
      to: `/homeVisits/${visit.id}/show`,
    })),
  ];
}
