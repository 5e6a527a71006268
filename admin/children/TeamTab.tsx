import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link, useTranslate } from 'react-admin';
import { useEnumWord, useFormat } from '../i18n/use-format.ts';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { PersonCard } from '../pieces/PersonCard.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import type { ChildRecord } from './documents.ts';
import { Section } from './OverviewTab.tsx';
import { SideAction } from './SideAction.tsx';
import type { Verbs } from './use-child-verbs.tsx';

type SupportCase = NonNullable<ChildRecord['currentCase']>;

interface TeamTabProps {
  readonly child: ChildRecord;
  readonly verbs: Verbs;
}

/** The three of today, and everyone before them. */
export function TeamTab({ child, verbs }: TeamTabProps) {
  const { currentCase } = child;
  if (!currentCase) return <NoCase child={child} verbs={verbs} />;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Section
        title="team"
        rules={['TEAM_ONE_OF_EACH']}
        action={<SideAction name="replaceTeamMember" actions={currentCase.actions} verbs={verbs} />}
      >
        <CaseLine of={currentCase} />
        <Today team={currentCase.team} />
      </Section>
      <Section title="team_history">
        <History members={currentCase.members} />
      </Section>
    </Box>
  );
}

function NoCase({ child, verbs }: TeamTabProps) {
  return (
    <EmptyState
      title="resources.children.page.no_case"
      hint="resources.children.page.no_case_hint"
      action={<SideAction name="formCaseTeam" actions={child.actions} verbs={verbs} />}
    />
  );
}

function CaseLine({ of: { number, status, openedOn, closedOn, provider } }: { readonly of: SupportCase }) {
  const translate = useTranslate();
  const format = useFormat();
  const until = closedOn ? format.date(closedOn) : translate('resources.children.page.lasting');
  return (
    <Typography variant="body2" component="div" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
      <span>{translate('resources.children.page.case', { number })}</span>
      <StateChip name="CaseStatus" value={status} />
      <span>
        {format.date(openedOn)} – {until}
      </span>
      <Link to={`/serviceProviders/${provider.id}/show`}>{provider.name}</Link>
    </Typography>
  );
}

function Today({ team }: { readonly team: SupportCase['team'] }) {
  const { supervisor, director, socialWorker } = team;
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fit, minmax(200px, 1fr))' } }}
    >
      <Member seat="CHILD_SUPERVISOR" worker={supervisor} office={supervisor?.township?.name} />
      <Member seat="CHILD_DIRECTOR" worker={director} office={director?.village?.name} />
      <Member seat="SOCIAL_WORKER" worker={socialWorker} office={socialWorker?.provider?.name} />
    </Box>
  );
}

interface MemberProps {
  readonly seat: string;
  readonly worker: { readonly name: string; readonly phone?: string | null } | null | undefined;
  readonly office: string | null | undefined;
}

function Member({ seat, worker, office }: MemberProps) {
  const translate = useTranslate();
  const word = useEnumWord();
  return (
    <PersonCard
      name={worker?.name ?? translate('resources.children.page.vacant')}
      role={word('WorkerRole', seat)}
      office={office}
      maskedPhone={worker?.phone}
    />
  );
}

function History({ members }: { readonly members: SupportCase['members'] }) {
  const translate = useTranslate();
  const word = useEnumWord();
  const format = useFormat();
  const until = (toOn: string | null | undefined) =>
    toOn
      ? translate('resources.children.page.last_day_before', { date: format.date(toOn) })
      : translate('resources.children.page.lasting');
  return (
    <Table size="small" sx={{ '& td:first-of-type': { pl: 0 } }}>
      <TableBody>
        {members.toReversed().map(({ id, role, worker, fromOn, toOn }) => (
          <TableRow key={id}>
            <TableCell>{word('WorkerRole', role)}</TableCell>
            <TableCell>{worker.name}</TableCell>
            <TableCell sx={{ color: 'text.secondary' }}>
              {format.date(fromOn)} {until(toOn)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
