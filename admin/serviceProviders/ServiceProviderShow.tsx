import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, required, ShowBase, TextInput, Title, useRefresh, useShowContext, useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { ActionBar } from '../pieces/ActionBar.tsx';
import { FactList } from '../pieces/FactList.tsx';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { CHANGE_PROVIDER, type ProviderRecord } from './documents.ts';

/** One provider and its contracts. */
export default function ServiceProviderShow() {
  return (
    <ShowBase>
      <Provider />
    </ShowBase>
  );
}

function Provider() {
  const { record } = useShowContext<ProviderRecord>();
  const [isOpen, setOpen] = useState(false);
  if (!record) return null;
  const label = (field: string) => `resources.serviceProviders.fields.${field}`;
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 960 }}>
      <Title title={record.name} />
      <ActionBar actions={record.actions} on={{ changeProvider: () => setOpen(true) }} />
      <Card sx={{ p: 2 }}>
        <FactList
          columns={2}
          facts={[
            { label: label('creditCode'), value: record.creditCode },
            { label: label('contact'), value: record.contact },
            { label: label('officePhone'), value: record.officePhone },
          ]}
        />
      </Card>
      <Contracts provider={record} />
      {isOpen && <ChangeDialog provider={record} onClose={() => setOpen(false)} />}
    </Box>
  );
}

function Contracts({ provider: { contracts } }: { readonly provider: ProviderRecord }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Card sx={{ p: 2, display: 'grid', gap: 1 }}>
      <Typography variant="h6" component="h2">
        {translate('resources.serviceProviders.fields.contracts')}
      </Typography>
      {contracts.nodes.map(({ id, number, district, programme, startsOn, endsOn }) => (
        <Box key={id} sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          <Link to={`/serviceContracts/${id}/show`}>{number}</Link>
          <Typography color="text.secondary">
            {`${district.name} · ${programme.year} · ${format.date(startsOn)} – ${format.date(endsOn)}`}
          </Typography>
        </Box>
      ))}
    </Card>
  );
}

const textOf = (value: unknown) => String(value ?? '');

function ChangeDialog({ provider, onClose }: { readonly provider: ProviderRecord; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const { id, version, name, contact, officePhone } = provider;
  return (
    <VerbDialog
      title="resources.serviceProviders.actions.changeProvider"
      action="resources.serviceProviders.actions.changeProvider"
      document={CHANGE_PROVIDER}
      input={(values) => ({
        id,
        expectedVersion: version,
        ...(values.name !== name ? { name: textOf(values.name) } : {}),
        ...(values.contact !== contact ? { contact: textOf(values.contact) } : {}),
        ...(values.officePhone !== officePhone ? { officePhone: textOf(values.officePhone) } : {}),
      })}
      onClose={onClose}
      onDone={refresh}
    >
      <TextInput source="name" resource="serviceProviders" defaultValue={name} validate={required()} />
      <TextInput source="contact" resource="serviceProviders" defaultValue={contact} />
      <TextInput source="officePhone" resource="serviceProviders" defaultValue={officePhone} inputMode="tel" />
    </VerbDialog>
  );
}
