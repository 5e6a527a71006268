import type { ReactElement } from 'react';
import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { DistrictFilter } from '../children/use-child-filters.tsx';
import { CaseStatus } from '../generated/graphql.ts';
import { useEnumChoices, useFormat } from '../i18n/use-format.ts';
import { useViewer } from '../layout/use-viewer.ts';
import type { CardFace } from '../pieces/card-face.ts';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { MonthStrip } from '../pieces/MonthStrip.tsx';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import { ProviderFilter } from '../serviceProviders/ProviderFilter.tsx';
import type { CaseRow } from './documents.ts';

/** All cases the viewer may see; each leads to its child. */
export default function CaseList() {
  const columns = useColumns();
  const card = useCard();
  const filters = useFilters();
  return (
    <ResponsiveList<CaseRow>
      columns={columns}
      card={card}
      filters={filters}
      sort={{ field: 'number', order: 'ASC' }}
      empty={<EmptyState title="resources.cases.list.empty" hint="resources.cases.list.empty_hint" />}
    />
  );
}

function useScope(): { readonly isCity: boolean; readonly hasProviders: boolean } {
  const viewer = useViewer();
  return {
    isCity: viewer !== undefined && !viewer.district && !viewer.provider,
    hasProviders: viewer !== undefined && !viewer.provider,
  };
}

function useColumns(): readonly Column<CaseRow>[] {
  const format = useFormat();
  const { isCity, hasProviders } = useScope();
  const district: Column<CaseRow> = { source: 'district', cell: (row) => row.district.name };
  const provider: Column<CaseRow> = { source: 'provider', cell: (row) => row.provider.name };
  return [
    {
      source: 'number',
      isSortable: true,
      cell: ({ number }) => <span style={{ whiteSpace: 'nowrap' }}>{number}</span>,
    },
    { source: 'child', cell: ({ child }) => <span style={{ whiteSpace: 'nowrap' }}>{child.name}</span> },
    ...(isCity ? [district] : []),
    ...(hasProviders ? [provider] : []),
    { source: 'status', cell: ({ status }) => <StateChip name="CaseStatus" value={status} /> },
    { source: 'openedOn', isSortable: true, cell: ({ openedOn }) => format.date(openedOn) },
    { source: 'months', cell: ({ programme, months }) => <MonthStrip year={programme.year} months={months} /> },
    { source: 'socialWorker', cell: ({ team }) => team.socialWorker?.name },
  ];
}

function useCard(): CardFace<CaseRow> {
  return {
    title: ({ child }) => child.name,
    facts: ({ number, provider, programme, months }) => [
      `${number} · ${provider.name}`,
      <MonthStrip key="months" year={programme.year} months={months} />,
    ],
    state: ({ status }) => <StateChip name="CaseStatus" value={status} />,
  };
}

function useFilters(): ReactElement[] {
  const translate = useTranslate();
  const { isCity, hasProviders } = useScope();
  const statuses = useEnumChoices('CaseStatus', Object.values(CaseStatus));
  const label = (source: string) => translate(`resources.cases.fields.${source}`);
  return [
    <TextInput key="number" source="number" label={label('number')} alwaysOn resettable />,
    <SelectInput key="status" source="status" label={label('status')} choices={statuses} alwaysOn />,
    ...(isCity ? [<DistrictFilter key="district" source="district" label={label('district')} alwaysOn />] : []),
    ...(hasProviders ? [<ProviderFilter key="provider" source="provider" label={label('provider')} alwaysOn />] : []),
  ];
}
