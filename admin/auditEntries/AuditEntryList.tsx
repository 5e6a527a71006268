import { DateInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { ChangeKind } from '../generated/graphql.ts';
import { useEnumChoices, useEnumWord, useFormat } from '../i18n/use-format.ts';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import type { AuditRow } from './documents.ts';

/** Changes of records, latest first. */
export default function AuditEntryList() {
  const word = useEnumWord();
  const format = useFormat();
  const kinds = useEnumChoices('ChangeKind', Object.values(ChangeKind));
  const translate = useTranslate();
  const table = (name: string) => translate(`resources.auditEntries.tables.${name}`, { _: name });
  const when = (at: string) => `${format.date(at)} ${format.time(at)}`;
  const columns: readonly Column<AuditRow>[] = [
    { source: 'at', isSortable: true, cell: ({ at }) => when(at) },
    { source: 'accountName', cell: ({ accountName }) => accountName },
    { source: 'role', cell: ({ role }) => (role ? word('Role', role) : '') },
    { source: 'tableName', cell: ({ tableName }) => table(tableName) },
    { source: 'change', cell: ({ change }) => word('ChangeKind', change) },
  ];
  return (
    <ResponsiveList<AuditRow>
      columns={columns}
      card={{
        title: ({ tableName }) => table(tableName),
        facts: ({ at, accountName }) => [when(at), accountName ?? undefined],
        state: ({ change }) => word('ChangeKind', change),
      }}
      sort={{ field: 'at', order: 'DESC' }}
      filters={[
        <SelectInput key="change" source="change" choices={kinds} alwaysOn />,
        <TextInput key="tableName" source="tableName" />,
        <DateInput key="from" source="from" />,
        <DateInput key="to" source="to" />,
      ]}
    />
  );
}
