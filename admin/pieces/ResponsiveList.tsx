import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactElement, ReactNode } from 'react';
import { DataTable, List, Pagination, type RaRecord, type SortPayload, useResourceContext } from 'react-admin';
import type { CardFace } from './card-face.ts';
import { EmptyState, NoneFound } from './EmptyState.tsx';
import { ListActions } from './ListActions.tsx';
import { ListCards } from './ListCards.tsx';

/** A column of a list. */
export interface Column<R> {
  /** Names the column (`resources.x.fields.<source>`) and sorts it, as NAME of the server's order fields. */
  readonly source: string;
  readonly cell: (row: R) => ReactNode;
  readonly isSortable?: boolean;
  readonly isNumeric?: boolean;
}

/** A list page. */
export interface ResponsiveListProps<R extends RaRecord> {
  readonly columns: readonly Column<R>[];
  readonly card: CardFace<R>;
  readonly sort?: SortPayload;
  readonly filters?: ReactElement[];
  readonly filterDefaultValues?: Readonly<Record<string, unknown>>;
  readonly rowClick?: 'show' | 'edit' | false;
  /** Shown when there is nothing at all; says what to do next. */
  readonly empty?: ReactElement;
  /** Buttons at the top right; the default is the one for a new record where that is permitted. */
  readonly actions?: ReactElement | false;
  readonly perPage?: number;
}

/**
 * A list as a table where there is room, and as cards on a phone. Filters and paging live in the session's store and not
 * in the address, so that no name is left in a browser's history.
 */
export function ResponsiveList<R extends RaRecord>(props: ResponsiveListProps<R>) {
  const { columns, card, sort, filters, filterDefaultValues, rowClick = 'show', empty, actions, perPage = 25 } = props;
  const resource = useResourceContext();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List<R>
      sort={sort}
      filters={filters}
      filterDefaultValues={filterDefaultValues}
      empty={empty ?? <EmptyState title="tonghu.list.none" />}
      actions={actions ?? <ListActions hasFilters={filters?.some(isOptional) ?? false} />}
      exporter={false}
      perPage={perPage}
      pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      disableSyncWithLocation
      storeKey={`${resource}.listParams`}
    >
      {isPhone ? <ListCards<R> card={card} rowClick={rowClick} /> : <Table columns={columns} rowClick={rowClick} />}
    </List>
  );
}

/** Filters that do not always stand there can be added by a button. */
function isOptional(filter: ReactElement): boolean {
  return !(filter.props as { readonly alwaysOn?: boolean }).alwaysOn;
}

function Table<R extends RaRecord>({ columns, rowClick }: Pick<ResponsiveListProps<R>, 'columns' | 'rowClick'>) {
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <DataTable<R> rowClick={rowClick} bulkActionButtons={false} empty={<NoneFound />}>
        {columns.map(({ source, cell, isSortable = false, isNumeric = false }) => (
          <DataTable.Col
            key={source}
            source={source}
            disableSort={!isSortable}
            render={(row) => cell(row as R)}
            align={isNumeric ? 'right' : 'left'}
          />
        ))}
      </DataTable>
    </Box>
  );
}
