import { BooleanInput, SearchInput, SelectInput, useTranslate } from 'react-admin';
import { WorkerRole } from '../generated/graphql.ts';
import { useEnumChoices, useEnumWord, useFormat } from '../i18n/use-format.ts';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import { StateChip, ToneChip } from '../pieces/StateChip.tsx';
import type { WorkerRow } from './documents.ts';

const placeOf = ({ provider, village, township }: WorkerRow) => (provider ?? village ?? township)?.name ?? '';

/** The workers the viewer may see, by pinyin, with what keeps them from being assigned. */
export default function WorkerList() {
  const translate = useTranslate();
  const word = useEnumWord();
  const format = useFormat();
  const roles = useEnumChoices('WorkerRole', Object.values(WorkerRole));
  const columns: readonly Column<WorkerRow>[] = [
    { source: 'name', isSortable: true, cell: ({ name }) => name },
    { source: 'role', isSortable: true, cell: ({ role }) => word('WorkerRole', role) },
    { source: 'place', cell: placeOf },
    {
      source: 'lastCheckedOn',
      cell: ({ lastCheckedOn, lastCheckResult }) => (
        <>
          {lastCheckedOn && format.date(lastCheckedOn)}{' '}
          {lastCheckResult === 'NOT_CLEAR' && <StateChip name="RecordCheckResult" value={lastCheckResult} />}
        </>
      ),
    },
    { source: 'pledgeSignedOn', cell: ({ pledgeSignedOn }) => pledgeSignedOn && format.date(pledgeSignedOn) },
    { source: 'assignable', cell: ({ assignable }) => <Assignable value={assignable} /> },
  ];
  return (
    <ResponsiveList<WorkerRow>
      columns={columns}
      card={{
        title: ({ name }) => name,
        facts: (row) => [word('WorkerRole', row.role), placeOf(row)],
        state: ({ assignable }) => <Assignable value={assignable} />,
      }}
      sort={{ field: 'name', order: 'ASC' }}
      filters={[
        <SearchInput key="q" source="q" placeholder={translate('resources.workers.fields.q')} alwaysOn />,
        <SelectInput key="role" source="role" choices={roles} alwaysOn />,
        <BooleanInput key="assignable" source="assignable" />,
      ]}
    />
  );
}

/** Whether a worker may be near children today (rule 51). */
export function Assignable({ value }: { readonly value: boolean }) {
  const translate = useTranslate();
  return <ToneChip tone={value ? 'met' : 'missed'} word={translate(`resources.workers.${value ? 'yes' : 'no'}`)} />;
}
