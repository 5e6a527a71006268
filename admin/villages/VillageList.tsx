import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import type { VillageRow } from './documents.ts';

const COLUMNS: readonly Column<VillageRow>[] = [
  { source: 'code', isSortable: true, cell: ({ code }) => code },
  { source: 'name', isSortable: true, cell: ({ name }) => name },
  { source: 'township', cell: ({ township }) => township.name },
];

/** All of them, by code. */
export default function VillageList() {
  return (
    <ResponsiveList<VillageRow>
      columns={COLUMNS}
      card={{
        title: ({ name }) => name,
        facts: ({ code, township }) => [`${code} · ${township.name}`],
        state: () => null,
      }}
      sort={{ field: 'code', order: 'ASC' }}
      filters={[
        <ReferenceInput key="township" source="township" reference="townships" perPage={50} alwaysOn>
          <AutocompleteInput optionText="name" label="resources.villages.fields.township" />
        </ReferenceInput>,
      ]}
    />
  );
}
