import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { ShowBase, Title, useShowContext, useTranslate } from 'react-admin';
import { useEnumWord, useFormat } from '../i18n/use-format.ts';
import { ActionBar } from '../pieces/ActionBar.tsx';
import { FactList } from '../pieces/FactList.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import type { WorkerRecord } from './documents.ts';
import { WorkerDialog, type WorkerVerb } from './WorkerDialog.tsx';
import { Assignable } from './WorkerList.tsx';

/** One worker: place of work, checks and pledge, and what can be done. */
export default function WorkerShow() {
  return (
    <ShowBase>
      <Worker />
    </ShowBase>
  );
}

const VERBS = ['recordRecordCheck', 'signPledge', 'changeWorker', 'workerLeaves'] as const;

function Worker() {
  const { record } = useShowContext<WorkerRecord>();
  const [verb, setVerb] = useState<WorkerVerb | null>(null);
  if (!record) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 960 }}>
      <Title title={record.name} />
      <ActionBar actions={record.actions} on={Object.fromEntries(VERBS.map((name) => [name, () => setVerb(name)]))} />
      <Facts worker={record} />
      <Checks worker={record} />
      {verb && <WorkerDialog verb={verb} worker={record} onClose={() => setVerb(null)} />}
    </Box>
  );
}

function Facts({ worker }: { readonly worker: WorkerRecord }) {
  const word = useEnumWord();
  const format = useFormat();
  const label = (field: string) => `resources.workers.fields.${field}`;
  const day = (date: string | null | undefined) => (date ? format.date(date) : null);
  return (
    <Card sx={{ p: 2 }}>
      <FactList
        columns={2}
        facts={[
          { label: label('role'), value: word('WorkerRole', worker.role) },
          { label: label('assignable'), value: <Assignable value={worker.assignable} /> },
          { label: label('provider'), value: worker.provider?.name },
          { label: label('township'), value: worker.township?.name },
          { label: label('village'), value: worker.village?.name },
          { label: label('post'), value: worker.post },
          { label: label('phone'), value: worker.phone },
          { label: label('pledgeSignedOn'), value: day(worker.pledgeSignedOn) },
          { label: label('joinedOn'), value: day(worker.joinedOn) },
          { label: label('leftOn'), value: day(worker.leftOn) },
        ]}
      />
    </Card>
  );
}

function Checks({ worker: { recordChecks } }: { readonly worker: WorkerRecord }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Card sx={{ p: 2, display: 'grid', gap: 1 }}>
      <Typography variant="h6" component="h2">
        {translate('resources.workers.fields.recordChecks')}
      </Typography>
      {recordChecks.map(({ id, checkedOn, result, authority }) => (
        <Box key={id} sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography>{format.date(checkedOn)}</Typography>
          <StateChip name="RecordCheckResult" value={result} />
          <Typography color="text.secondary">{authority}</Typography>
        </Box>
      ))}
    </Card>
  );
}
