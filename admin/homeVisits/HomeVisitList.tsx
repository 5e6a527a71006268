import type { ReactElement } from 'react';
import { DateInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { DistrictFilter } from '../children/use-child-filters.tsx';
import { ServiceKind, VisitPlace, VisitStatus } from '../generated/graphql.ts';
import { useEnumChoices, useEnumWord, useFormat } from '../i18n/use-format.ts';
import { useViewer } from '../layout/use-viewer.ts';
import type { CardFace } from '../pieces/card-face.ts';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { NewRecord } from '../pieces/ListActions.tsx';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import { ProviderFilter } from '../serviceProviders/ProviderFilter.tsx';
import type { HomeVisitRow } from './documents.ts';

/** Visits and contacts, latest first. */
export default function HomeVisitList() {
  return (
    <ResponsiveList<HomeVisitRow>
      columns={useColumns()}
      card={useCard()}
      filters={useFilters()}
      sort={{ field: 'date', order: 'DESC' }}
      empty={
        <EmptyState
          title="resources.homeVisits.list.empty"
          hint="resources.homeVisits.list.empty_hint"
          action={<NewRecord />}
        />
      }
    />
  );
}

function useColumns(): readonly Column<HomeVisitRow>[] {
  const format = useFormat();
  const viewer = useViewer();
  const people = usePeople();
  const services = useServices();
  const isBureau = viewer !== undefined && !viewer.provider;
  const place: readonly Column<HomeVisitRow>[] = viewer?.district
    ? []
    : [{ source: 'district', cell: ({ district }) => district.name }];
  const provider: readonly Column<HomeVisitRow>[] = isBureau
    ? [{ source: 'provider', cell: (row) => row.provider.name }]
    : [];
  return [
    { source: 'date', isSortable: true, cell: ({ date }) => <Unbroken>{format.date(date)}</Unbroken> },
    { source: 'child', cell: ({ child }) => child && <Unbroken>{child.name}</Unbroken> },
    {
      source: 'minutes',
      isSortable: true,
      isNumeric: true,
      cell: ({ minutes }) => <Unbroken>{format.minutes(minutes)}</Unbroken>,
    },
    { source: 'attendees', cell: people },
    { source: 'status', isSortable: true, cell: ({ status }) => <StateChip name="VisitStatus" value={status} /> },
    { source: 'services', cell: services },
    ...place,
    ...provider,
  ];
}

function Unbroken({ children }: { readonly children: string }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{children}</span>;
}

function usePeople(): (row: HomeVisitRow) => string {
  const translate = useTranslate();
  return ({ attendees }) => {
    const names = attendees.flatMap(({ worker }) => (worker ? [worker.name] : []));
    const hidden = attendees.length - names.length;
    const rest = hidden > 0 ? [translate('resources.homeVisits.page.people_count', { smart_count: hidden })] : [];
    return [...names, ...rest].join('、');
  };
}

function useServices(): (row: HomeVisitRow) => string {
  const word = useEnumWord();
  return ({ services }) => services.map((service) => word('ServiceKind', service)).join('、');
}

function useCard(): CardFace<HomeVisitRow> {
  const format = useFormat();
  const people = usePeople();
  return {
    title: ({ child }) => child?.name ?? '',
    facts: (row) => [`${format.date(row.date)} · ${format.minutes(row.minutes)}`, people(row)],
    state: ({ status }) => <StateChip name="VisitStatus" value={status} />,
  };
}

function useFilters(): ReactElement[] {
  const translate = useTranslate();
  const viewer = useViewer();
  const statuses = useEnumChoices('VisitStatus', Object.values(VisitStatus));
  const places = useEnumChoices('VisitPlace', Object.values(VisitPlace));
  const services = useEnumChoices('ServiceKind', Object.values(ServiceKind));
  const label = (source: string) => translate(`resources.homeVisits.fields.${source}`);
  const isCity = viewer !== undefined && !viewer.district && !viewer.provider;
  return [
    <SelectInput key="status" source="status" label={label('status')} choices={statuses} alwaysOn />,
    <TextInput key="month" source="month" type="month" label={label('month')} alwaysOn resettable={false} />,
    ...(isCity ? [<DistrictFilter key="district" source="district" label={label('district')} alwaysOn />] : []),
    ...(viewer?.provider ? [] : [<ProviderFilter key="provider" source="provider" label={label('provider')} />]),
    <DateInput key="from" source="from" label={label('from')} />,
    <DateInput key="to" source="to" label={label('to')} />,
    <SelectInput key="place" source="place" label={label('place')} choices={places} />,
    <SelectInput key="service" source="service" label={label('service')} choices={services} />,
  ];
}
