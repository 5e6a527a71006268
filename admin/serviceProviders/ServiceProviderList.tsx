import { SearchInput, useTranslate } from 'react-admin';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import type { ProviderRow } from './documents.ts';

const districtsOf = ({ contracts }: ProviderRow) =>
  [...new Set(contracts.nodes.filter(({ inForce }) => inForce).map(({ district }) => district.name))].join('、');

const COLUMNS: readonly Column<ProviderRow>[] = [
  { source: 'name', isSortable: true, cell: ({ name }) => name },
  { source: 'creditCode', cell: ({ creditCode }) => creditCode },
  { source: 'contact', cell: ({ contact }) => contact },
  { source: 'contracts', cell: districtsOf },
];

/** All providers, with the districts whose contracts are in force. */
export default function ServiceProviderList() {
  const translate = useTranslate();
  return (
    <ResponsiveList<ProviderRow>
      columns={COLUMNS}
      card={{ title: ({ name }) => name, facts: (row) => [row.creditCode, districtsOf(row)], state: () => null }}
      sort={{ field: 'name', order: 'ASC' }}
      filters={[
        <SearchInput key="q" source="q" placeholder={translate('resources.serviceProviders.fields.q')} alwaysOn />,
      ]}
    />
  );
}
