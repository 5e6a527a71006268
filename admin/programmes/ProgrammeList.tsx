import { useFormat } from '../i18n/use-format.ts';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import { StateChip } from '../pieces/StateChip.tsx';
import type { ProgrammeRow } from './documents.ts';

/** The programme years, latest first. */
export default function ProgrammeList() {
  const format = useFormat();
  const columns: readonly Column<ProgrammeRow>[] = [
    { source: 'year', isSortable: true, cell: ({ year }) => year },
    { source: 'number', cell: ({ number }) => number },
    { source: 'startsOn', isSortable: true, cell: ({ startsOn }) => format.date(startsOn) },
    { source: 'endsOn', isSortable: true, cell: ({ endsOn }) => format.date(endsOn) },
    { source: 'perChildStandard', isNumeric: true, cell: ({ perChildStandard }) => format.money(perChildStandard) },
    { source: 'total', isNumeric: true, cell: ({ totals }) => format.count(totals.total) },
    { source: 'confirmed', isNumeric: true, cell: ({ totals }) => format.count(totals.confirmed) },
    { source: 'status', cell: ({ status }) => <StateChip name="ProgrammeStatus" value={status} /> },
  ];
  return (
    <ResponsiveList<ProgrammeRow>
      columns={columns}
      card={{
        title: ({ year }) => String(year),
        facts: ({ number, totals }) => [number, `${totals.confirmed}／${totals.total}`],
        state: ({ status }) => <StateChip name="ProgrammeStatus" value={status} />,
      }}
      sort={{ field: 'year', order: 'DESC' }}
    />
  );
}
