import type { ReactElement } from 'react';
import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { DistrictFilter } from '../children/use-child-filters.tsx';
import { CaseMonthState } from '../generated/graphql.ts';
import { useEnumChoices, useFormat } from '../i18n/use-format.ts';
import { useCan, useViewer } from '../layout/use-viewer.ts';
import type { CardFace } from '../pieces/card-face.ts';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import { ProviderFilter } from '../serviceProviders/ProviderFilter.tsx';
import { SUBMIT_VISIT } from '../visits/verbs.ts';
import type { CaseMonthRow } from './documents.ts';
import { RecordVisitLink } from './RecordVisitLink.tsx';

/** The months of all cases, those that are due first. */
export default function CaseMonthList() {
  return (
    <ResponsiveList<CaseMonthRow>
      columns={useColumns()}
      card={useCard()}
      filters={useFilters()}
      filterDefaultValues={{ state: 'DUE' }}
      sort={{ field: 'month', order: 'DESC' }}
      empty={<EmptyState title="resources.caseMonths.page.empty" hint="resources.caseMonths.page.empty_hint" />}
    />
  );
}

function useColumns(): readonly Column<CaseMonthRow>[] {
  const format = useFormat();
  const viewer = useViewer();
  const isRecorder = useCan(SUBMIT_VISIT);
  const district: Column<CaseMonthRow> = { source: 'district', cell: (row) => row.district.name };
  const provider: Column<CaseMonthRow> = { source: 'provider', cell: (row) => row.provider.name };
  const record: Column<CaseMonthRow> = {
    source: 'record',
    cell: (row) => <RecordVisitLink caseId={row.case.id} state={row.state} />,
  };
  return [
    { source: 'month', isSortable: true, cell: ({ month }) => <Unbroken>{format.month(month)}</Unbroken> },
    { source: 'child', cell: ({ child }) => <Unbroken>{child.name}</Unbroken> },
    { source: 'socialWorker', cell: (row) => row.case.team.socialWorker?.name },
    { source: 'visits', isNumeric: true, cell: ({ qualifying, required }) => `${qualifying}/${required}` },
    { source: 'state', cell: ({ state }) => <StateChip name="CaseMonthState" value={state} /> },
    ...(viewer?.district ? [] : [district]),
    ...(viewer?.provider ? [] : [provider]),
    ...(isRecorder ? [record] : []),
  ];
}

function Unbroken({ children }: { readonly children: string }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{children}</span>;
}

function useCard(): CardFace<CaseMonthRow> {
  const format = useFormat();
  return {
    title: ({ child }) => child.name,
    facts: ({ month, qualifying, required, case: { team } }) => [
      `${format.month(month)} · ${qualifying}/${required}`,
      team.socialWorker?.name,
    ],
    state: ({ state }) => <StateChip name="CaseMonthState" value={state} />,
  };
}

function useFilters(): ReactElement[] {
  const translate = useTranslate();
  const viewer = useViewer();
  const states = useEnumChoices('CaseMonthState', Object.values(CaseMonthState));
  const label = (source: string) => translate(`resources.caseMonths.fields.${source}`);
  const isCity = viewer !== undefined && !viewer.district && !viewer.provider;
  return [
    <SelectInput key="state" source="state" label={label('state')} choices={states} alwaysOn />,
    <TextInput key="month" source="month" type="month" label={label('month')} alwaysOn />,
    ...(isCity ? [<DistrictFilter key="district" source="district" label={label('district')} alwaysOn />] : []),
    ...(viewer?.provider
      ? []
      : [<ProviderFilter key="provider" source="provider" label={label('provider')} alwaysOn />]),
  ];
}
