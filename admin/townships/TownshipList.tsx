import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import type { TownshipRow } from './documents.ts';

const COLUMNS: readonly Column<TownshipRow>[] = [
  { source: 'code', isSortable: true, cell: ({ code }) => code },
  { source: 'name', isSortable: true, cell: ({ name }) => name },
  { source: 'district', cell: ({ district }) => district.name },
];

/** All of them, by code. */
export default function TownshipList() {
  return (
    <ResponsiveList<TownshipRow>
      columns={COLUMNS}
      card={{
        title: ({ name }) => name,
        facts: ({ code, district }) => [`${code} · ${district.name}`],
        state: () => null,
      }}
      sort={{ field: 'code', order: 'ASC' }}
      filters={[
        <ReferenceInput key="district" source="district" reference="districts" perPage={50} alwaysOn>
          <AutocompleteInput optionText="name" label="resources.townships.fields.district" />
        </ReferenceInput>,
      ]}
    />
  );
}
