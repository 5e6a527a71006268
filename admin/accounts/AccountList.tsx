import { AutocompleteInput, ReferenceInput, SelectInput } from 'react-admin';
import { Role } from '../generated/graphql.ts';
import { useEnumChoices, useEnumWord, useFormat } from '../i18n/use-format.ts';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import type { AccountRow } from './documents.ts';

/** All accounts, by sign-in name. */
export default function AccountList() {
  const word = useEnumWord();
  const format = useFormat();
  const roles = useEnumChoices('Role', Object.values(Role));
  const columns: readonly Column<AccountRow>[] = [
    { source: 'login', isSortable: true, cell: ({ login }) => login },
    { source: 'name', cell: ({ name }) => name },
    { source: 'role', isSortable: true, cell: ({ role }) => word('Role', role) },
    { source: 'district', cell: ({ district }) => district?.name },
    { source: 'provider', cell: ({ provider }) => provider?.name },
    { source: 'disabledAt', cell: ({ disabledAt }) => (disabledAt ? format.date(disabledAt) : null) },
  ];
  return (
    <ResponsiveList<AccountRow>
      columns={columns}
      card={{
        title: ({ name }) => name,
        facts: ({ login, role, district, provider }) => [
          [login, word('Role', role)].join(' · '),
          district?.name ?? provider?.name ?? undefined,
        ],
        state: ({ disabledAt }) => (disabledAt ? format.date(disabledAt) : null),
      }}
      sort={{ field: 'login', order: 'ASC' }}
      filters={[
        <SelectInput key="role" source="role" choices={roles} alwaysOn />,
        <ReferenceInput key="district" source="district" reference="districts" perPage={50}>
          <AutocompleteInput optionText="name" label="resources.accounts.fields.district" />
        </ReferenceInput>,
      ]}
    />
  );
}
