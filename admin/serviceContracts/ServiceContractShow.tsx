import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useState } from 'react';
import { DateInput, Link, required, ShowBase, TextInput, Title, useRefresh, useShowContext } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { ActionBar } from '../pieces/ActionBar.tsx';
import { FactList } from '../pieces/FactList.tsx';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { type ContractRecord, END_CONTRACT } from './documents.ts';
import { InForce } from './ServiceContractList.tsx';

/** One contract, and its early end. */
export default function ServiceContractShow() {
  return (
    <ShowBase>
      <Contract />
    </ShowBase>
  );
}

function Contract() {
  const { record } = useShowContext<ContractRecord>();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  if (!record) return null;
  const label = (field: string) => `resources.serviceContracts.fields.${field}`;
  const day = (date: string | null | undefined) => (date ? format.date(date) : null);
  const { provider } = record;
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 960 }}>
      <Title title={record.number} />
      <ActionBar actions={record.actions} on={{ endContract: () => setOpen(true) }} />
      <Card sx={{ p: 2 }}>
        <FactList
          columns={2}
          facts={[
            {
              label: label('provider'),
              value: <Link to={`/serviceProviders/${provider.id}/show`}>{provider.name}</Link>,
            },
            { label: label('inForce'), value: <InForce value={record.inForce} /> },
            { label: label('district'), value: record.district.name },
            { label: label('programme'), value: record.programme.year },
            { label: label('childrenCount'), value: record.childrenCount },
            { label: label('amount'), value: format.money(record.amount) },
            { label: label('signedOn'), value: day(record.signedOn) },
            { label: label('startsOn'), value: day(record.startsOn) },
            { label: label('endsOn'), value: day(record.endsOn) },
            { label: label('endedOn'), value: day(record.endedOn) },
            { label: label('endReason'), value: record.endReason },
            { label: label('activitiesHeld'), value: record.activitiesHeld },
          ]}
        />
      </Card>
      {isOpen && <EndDialog contract={record} onClose={() => setOpen(false)} />}
    </Box>
  );
}

function EndDialog({
  contract: { id, version },
  onClose,
}: {
  readonly contract: ContractRecord;
  readonly onClose: () => void;
}) {
  const refresh = useRefresh();
  return (
    <VerbDialog
      title="resources.serviceContracts.actions.endContract"
      action="resources.serviceContracts.actions.endContract"
      document={END_CONTRACT}
      input={({ endedOn, reason }) => ({
        id,
        expectedVersion: version,
        endedOn: String(endedOn ?? ''),
        reason: String(reason ?? ''),
      })}
      onClose={onClose}
      onDone={refresh}
    >
      <DateInput source="endedOn" resource="serviceContracts" validate={required()} />
      <TextInput source="reason" resource="serviceContracts" validate={required()} />
    </VerbDialog>
  );
}
