import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, ShowBase, Title, useShowContext, useTranslate } from 'react-admin';
import { useEnumWord, useFormat } from '../i18n/use-format.ts';
import { ActionBar } from '../pieces/ActionBar.tsx';
import { FactList } from '../pieces/FactList.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import { ActivityDialog, type ActivityVerb } from './ActivityDialog.tsx';
import type { ActivityRecord } from './documents.ts';

/** One activity: its plan, what came of it, who was there, and what can be done. */
export default function ActivityShow() {
  return (
    <ShowBase>
      <Activity />
    </ShowBase>
  );
}

function Activity() {
  const { record } = useShowContext<ActivityRecord>();
  const [verb, setVerb] = useState<ActivityVerb | null>(null);
  if (!record) return null;
  const open = (name: ActivityVerb) => () => setVerb(name);
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 960 }}>
      <Title title={record.title} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Typography variant="h5" component="h1">
          {record.title}
        </Typography>
        <StateChip name="ActivityStatus" value={record.status} />
      </Box>
      <ActionBar
        actions={record.actions}
        on={{
          holdActivity: open('holdActivity'),
          signInChildren: open('signInChildren'),
          changeActivity: open('changeActivity'),
          cancelActivity: open('cancelActivity'),
        }}
      />
      <Facts activity={record} />
      <Attendance activity={record} />
      {verb && <ActivityDialog verb={verb} activity={record} onClose={() => setVerb(null)} />}
    </Box>
  );
}

function Facts({ activity }: { readonly activity: ActivityRecord }) {
  const word = useEnumWord();
  const format = useFormat();
  const label = (field: string) => `resources.groupActivities.fields.${field}`;
  const cancelled = activity.cancelReason ? [{ label: label('cancelReason'), value: activity.cancelReason }] : [];
  return (
    <Card sx={{ p: 2 }}>
      <FactList
        columns={2}
        facts={[
          { label: label('date'), value: format.date(activity.date) },
          { label: label('kind'), value: word('ActivityKind', activity.kind) },
          { label: label('aims'), value: activity.aims.map((aim) => word('ActivityAim', aim)).join('、') },
          { label: label('place'), value: activity.place },
          { label: label('district'), value: activity.district.name },
          { label: label('provider'), value: activity.provider.name },
          { label: label('plan'), value: activity.plan },
          { label: label('safetyPlan'), value: activity.safetyPlan },
          { label: label('summary'), value: activity.summary },
          ...cancelled,
        ]}
      />
    </Card>
  );
}

function Attendance({ activity: { attendance } }: { readonly activity: ActivityRecord }) {
  const translate = useTranslate();
  return (
    <Card sx={{ p: 2, display: 'grid', gap: 1 }}>
      <Typography variant="h6" component="h2">
        {translate('resources.groupActivities.fields.attendance')}
      </Typography>
      {attendance.length === 0 && (
        <Typography color="text.secondary">{translate('resources.groupActivities.help.nobody')}</Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {attendance.map(({ id, child }) => (
          <Link key={id} to={`/children/${child.id}/show`}>
            {child.name}
          </Link>
        ))}
      </Box>
    </Card>
  );
}
