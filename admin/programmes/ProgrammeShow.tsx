import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useState } from 'react';
import { ShowBase, Title, useShowContext } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { ActionBar } from '../pieces/ActionBar.tsx';
import { FactList } from '../pieces/FactList.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import type { ProgrammeRecord } from './documents.ts';
import { ProgrammeDialog, type ProgrammeVerb } from './ProgrammeDialog.tsx';

/** One programme year: its notice, its figures, and what can be done with it. */
export default function ProgrammeShow() {
  return (
    <ShowBase>
      <Programme />
    </ShowBase>
  );
}

function Programme() {
  const { record } = useShowContext<ProgrammeRecord>();
  const [verb, setVerb] = useState<ProgrammeVerb | null>(null);
  if (!record) return null;
  const open = (name: ProgrammeVerb) => () => setVerb(name);
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 960 }}>
      <Title title={`${record.year} · ${record.number}`} />
      <ActionBar
        actions={record.actions}
        on={{
          changeProgramme: open('changeProgramme'),
          openProgramme: open('openProgramme'),
          closeProgramme: open('closeProgramme'),
        }}
      />
      <Facts programme={record} />
      {verb && <ProgrammeDialog verb={verb} programme={record} onClose={() => setVerb(null)} />}
    </Box>
  );
}

function Facts({ programme }: { readonly programme: ProgrammeRecord }) {
  const format = useFormat();
  const label = (field: string) => `resources.programmes.fields.${field}`;
  const { totals } = programme;
  return (
    <Card sx={{ p: 2 }}>
      <FactList
        columns={2}
        facts={[
          { label: label('title'), value: programme.title },
          { label: label('status'), value: <StateChip name="ProgrammeStatus" value={programme.status} /> },
          { label: label('startsOn'), value: format.date(programme.startsOn) },
          { label: label('endsOn'), value: format.date(programme.endsOn) },
          { label: label('perChildStandard'), value: format.money(programme.perChildStandard) },
          { label: label('total'), value: format.count(totals.total) },
          { label: label('confirmed'), value: format.count(totals.confirmed) },
          { label: label('parameters'), value: written(programme.parameters) },
        ]}
      />
    </Card>
  );
}

function written(parameters: unknown): string {
  const set = Object.entries((parameters ?? {}) as Readonly<Record<string, unknown>>);
  return set.map(([name, value]) => `${name} = ${JSON.stringify(value)}`).join('，');
}
