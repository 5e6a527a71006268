import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import type { DistrictRow } from './documents.ts';

const COLUMNS: readonly Column<DistrictRow>[] = [
  { source: 'position', isSortable: true, isNumeric: true, cell: ({ position }) => position },
  { source: 'code', isSortable: true, cell: ({ code }) => code },
  { source: 'name', isSortable: true, cell: ({ name }) => name },
];

/** The districts in the order of the notice's table. */
export default function DistrictList() {
  return (
    <ResponsiveList<DistrictRow>
      columns={COLUMNS}
      card={{ title: ({ name }) => name, facts: ({ code }) => [code], state: () => null }}
      sort={{ field: 'position', order: 'ASC' }}
      rowClick={false}
    />
  );
}
