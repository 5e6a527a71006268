import Card from '@mui/material/Card';
import { useState } from 'react';
import { required, ShowBase, TextInput, Title, useRefresh, useShowContext } from 'react-admin';
import { ActionBar } from '../pieces/ActionBar.tsx';
import { FactList } from '../pieces/FactList.tsx';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { RENAME, type VillageRecord } from './documents.ts';

/** One of them, and its new name. */
export default function VillageShow() {
  return (
    <ShowBase>
      <Division />
    </ShowBase>
  );
}

function Division() {
  const { record } = useShowContext<VillageRecord>();
  const [isOpen, setOpen] = useState(false);
  if (!record) return null;
  const label = (field: string) => `resources.villages.fields.${field}`;
  return (
    <Card sx={{ p: 2, display: 'grid', gap: 2, maxWidth: 640 }}>
      <Title title={record.name} />
      <FactList
        facts={[
          { label: label('code'), value: record.code },
          { label: label('name'), value: record.name },
          { label: label('township'), value: record.township.name },
        ]}
      />
      <ActionBar actions={record.actions} on={{ renameVillage: () => setOpen(true) }} />
      {isOpen && <RenameDialog division={record} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function RenameDialog({ division, onClose }: { readonly division: VillageRecord; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const { id, version, name } = division;
  return (
    <VerbDialog
      title="resources.villages.actions.renameVillage"
      action="resources.villages.actions.renameVillage"
      document={RENAME}
      input={(values) => ({ id, expectedVersion: version, name: String(values.name ?? '') })}
      onClose={onClose}
      onDone={refresh}
    >
      <TextInput source="name" resource="villages" defaultValue={name} validate={required()} />
    </VerbDialog>
  );
}
