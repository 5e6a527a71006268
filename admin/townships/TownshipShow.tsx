import Card from '@mui/material/Card';
import { useState } from 'react';
import { required, ShowBase, TextInput, Title, useRefresh, useShowContext } from 'react-admin';
import { ActionBar } from '../pieces/ActionBar.tsx';
import { FactList } from '../pieces/FactList.tsx';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { RENAME, type TownshipRecord } from './documents.ts';

/** One of them, and its new name. */
export default function TownshipShow() {
  return (
    <ShowBase>
      <Division />
    </ShowBase>
  );
}

function Division() {
  const { record } = useShowContext<TownshipRecord>();
  const [isOpen, setOpen] = useState(false);
  if (!record) return null;
  const label = (field: string) => `resources.townships.fields.${field}`;
  return (
    <Card sx={{ p: 2, display: 'grid', gap: 2, maxWidth: 640 }}>
      <Title title={record.name} />
      <FactList
        facts={[
          { label: label('code'), value: record.code },
          { label: label('name'), value: record.name },
          { label: label('district'), value: record.district.name },
        ]}
      />
      <ActionBar actions={record.actions} on={{ renameTownship: () => setOpen(true) }} />
      {isOpen && <RenameDialog division={record} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function RenameDialog({ division, onClose }: { readonly division: TownshipRecord; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const { id, version, name } = division;
  return (
    <VerbDialog
      title="resources.townships.actions.renameTownship"
      action="resources.townships.actions.renameTownship"
      document={RENAME}
      input={(values) => ({ id, expectedVersion: version, name: String(values.name ?? '') })}
      onClose={onClose}
      onDone={refresh}
    >
      <TextInput source="name" resource="townships" defaultValue={name} validate={required()} />
    </VerbDialog>
  );
}
