import type { MouseEvent } from 'react';
import { Link, useTranslate } from 'react-admin';
import { useEnumWord, useFormat } from '../i18n/use-format.ts';
import { useViewer } from '../layout/use-viewer.ts';
import type { CardFace } from '../pieces/card-face.ts';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { NewRecord } from '../pieces/ListActions.tsx';
import { MonthStrip } from '../pieces/MonthStrip.tsx';
import { type Column, ResponsiveList } from '../pieces/ResponsiveList.tsx';
import { StateChip, ToneChip } from '../pieces/StateChip.tsx';
import type { ChildRow } from './documents.ts';
import { useChildFilters } from './use-child-filters.tsx';

/** All children the viewer may see, as a table or cards. */
export default function ChildList() {
  const columns = useColumns();
  const card = useCard();
  const filters = useChildFilters();
  return (
    <ResponsiveList<ChildRow>
      columns={columns}
      card={card}
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      empty={
        <EmptyState
          title="resources.children.list.empty"
          hint="resources.children.list.empty_hint"
          action={<NewRecord />}
        />
      }
    />
  );
}

function useColumns(): readonly Column<ChildRow>[] {
  const word = useEnumWord();
  const format = useFormat();
  const viewer = useViewer();
  const translate = useTranslate();
  const ofDistrict: readonly Column<ChildRow>[] = [{ source: 'district', cell: ({ district }) => district.name }];
  return [
    { source: 'number', isSortable: true, cell: ({ number }) => <Unbroken>{number}</Unbroken> },
    { source: 'name', isSortable: true, cell: ({ name }) => <Unbroken>{name}</Unbroken> },
    {
      source: 'sex',
      cell: ({ sex, age }) => (
        <Unbroken>
          {translate('resources.children.list.age_sex', { sex: word('Sex', sex), age: format.age(age) })}
        </Unbroken>
      ),
    },
    { source: 'grade', isSortable: true, cell: ({ grade }) => <Unbroken>{format.grade(grade)}</Unbroken> },
    {
      source: 'category',
      isSortable: true,
      cell: ({ category }) => <Unbroken>{word('ChildCategory', category)}</Unbroken>,
    },
    ...(viewer && !viewer.district && !viewer.provider ? ofDistrict : []),
    { source: 'village', cell: ({ village }) => village.name },
    { source: 'status', isSortable: true, cell: ({ status }) => <StateChip name="ChildStatus" value={status} /> },
    { source: 'months', cell: (row) => <Months row={row} /> },
    { source: 'socialWorker', cell: (row) => <SocialWorker row={row} /> },
  ];
}

function Unbroken({ children }: { readonly children: string }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{children}</span>;
}

function useCard(): CardFace<ChildRow> {
  const format = useFormat();
  return {
    title: ({ name }) => name,
    facts: (row) => [
      `${row.number} · ${format.grade(row.grade)} · ${row.village.name}`,
      row.currentCase ? <Months key="months" row={row} /> : undefined,
    ],
    state: ({ status }) => <StateChip name="ChildStatus" value={status} />,
  };
}

function Months({ row: { currentCase, programme } }: { readonly row: ChildRow }) {
  return currentCase && <MonthStrip year={programme.year} months={currentCase.months} />;
}

function SocialWorker({ row: { awaitsTeam, currentCase } }: { readonly row: ChildRow }) {
  const translate = useTranslate();
  const worker = currentCase?.team.socialWorker;
  if (awaitsTeam) return <ToneChip tone="waiting" word={translate('resources.children.list.no_team')} />;
  return (
    worker && (
      <Link
        to={`/workers/${worker.id}/show`}
        onClick={(event: MouseEvent) => event.stopPropagation()}
        sx={{ whiteSpace: 'nowrap' }}
      >
        {worker.name}
      </Link>
    )
  );
}
