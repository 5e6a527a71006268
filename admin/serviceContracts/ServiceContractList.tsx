import { AutocompleteInput, ReferenceInput, useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import { ToneChip } from '../pieces/StateChip.tsx';
import type { ContractRow } from './documents.ts';

/** The contracts the viewer may see, latest first. */
export default function ServiceContractList() {
  const format = useFormat();
  const columns: readonly Column<ContractRow>[] = [
    { source: 'number', cell: ({ number }) => number },
    { source: 'provider.name', isSortable: true, cell: ({ provider }) => provider.name },
    { source: 'district.code', isSortable: true, cell: ({ district }) => district.name },
    { source: 'programme', cell: ({ programme }) => programme.year },
    { source: 'childrenCount', isNumeric: true, cell: ({ childrenCount }) => childrenCount },
    { source: 'amount', isSortable: true, isNumeric: true, cell: ({ amount }) => format.money(amount) },
    { source: 'startsOn', isSortable: true, cell: ({ startsOn }) => format.date(startsOn) },
    { source: 'endsOn', isSortable: true, cell: ({ endsOn }) => format.date(endsOn) },
    { source: 'inForce', cell: ({ inForce }) => <InForce value={inForce} /> },
  ];
  return (
    <ResponsiveList<ContractRow>
      columns={columns}
      card={{
        title: ({ provider }) => provider.name,
        facts: ({ number, district, amount }) => [`${district.name} · ${number}`, format.money(amount)],
        state: ({ inForce }) => <InForce value={inForce} />,
      }}
      sort={{ field: 'startsOn', order: 'DESC' }}
      filters={[
        <ReferenceInput key="district" source="district" reference="districts" perPage={50} alwaysOn>
          <AutocompleteInput optionText="name" label="resources.serviceContracts.fields.district" />
        </ReferenceInput>,
      ]}
    />
  );
}

/** Whether a contract holds today. */
export function InForce({ value }: { readonly value: boolean }) {
  const translate = useTranslate();
  return (
    <ToneChip tone={value ? 'met' : 'plain'} word={translate(`resources.serviceContracts.${value ? 'yes' : 'no'}`)} />
  );
}
