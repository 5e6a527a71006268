import { DateInput, SelectArrayInput, SelectInput } from 'react-admin';
import { ActivityKind, ActivityStatus } from '../generated/graphql.ts';
import { useEnumChoices, useEnumWord, useFormat } from '../i18n/use-format.ts';
import type { CardFace } from '../pieces/card-face.ts';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { NewRecord } from '../pieces/ListActions.tsx';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import type { ActivityRow } from './documents.ts';

/** The activities the viewer may see, latest first. */
export default function ActivityList() {
  return (
    <ResponsiveList<ActivityRow>
      columns={useColumns()}
      card={useCard()}
      filters={useFilters()}
      sort={{ field: 'date', order: 'DESC' }}
      empty={
        <EmptyState
          title="resources.groupActivities.list.empty"
          hint="resources.groupActivities.list.empty_hint"
          action={<NewRecord />}
        />
      }
    />
  );
}

function useColumns(): readonly Column<ActivityRow>[] {
  const word = useEnumWord();
  const format = useFormat();
  return [
    { source: 'date', isSortable: true, cell: ({ date }) => format.date(date) },
    { source: 'title', cell: ({ title }) => title },
    { source: 'kind', cell: ({ kind }) => word('ActivityKind', kind) },
    { source: 'place', cell: ({ place }) => place },
    { source: 'district', cell: ({ district }) => district.name },
    { source: 'provider', cell: ({ provider }) => provider.name },
    { source: 'attended', isNumeric: true, cell: ({ attended }) => attended },
    { source: 'status', isSortable: true, cell: ({ status }) => <StateChip name="ActivityStatus" value={status} /> },
  ];
}

function useCard(): CardFace<ActivityRow> {
  const word = useEnumWord();
  const format = useFormat();
  return {
    title: ({ title }) => title,
    facts: ({ date, kind, place, provider }) => [
      `${format.date(date)} · ${word('ActivityKind', kind)} · ${place}`,
      provider.name,
    ],
    state: ({ status }) => <StateChip name="ActivityStatus" value={status} />,
  };
}

function useFilters() {
  const statuses = useEnumChoices('ActivityStatus', Object.values(ActivityStatus));
  const kinds = useEnumChoices('ActivityKind', Object.values(ActivityKind));
  return [
    <SelectInput key="status" source="status" choices={statuses} alwaysOn />,
    <SelectArrayInput key="kind" source="kind" choices={kinds} />,
    <DateInput key="from" source="from" />,
    <DateInput key="to" source="to" />,
  ];
}
