import type { ReactNode } from 'react';
import { Link, useStoreContext } from 'react-admin';

/** A list with the filters that it is opened with. */
export interface ListTarget {
  readonly resource: string;
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
}

/**
 * A link to a list under given filters. They travel in the session's store, not in the address, so that no name and no
 * number of a child is left in a browser's history.
 */
export function ListLink({ children, ...target }: ListTarget & { readonly children: ReactNode }) {
  const openList = useOpenList();
  return (
    <Link to={`/${target.resource}`} onClick={() => openList(target)} sx={{ color: 'inherit' }}>
      {children}
    </Link>
  );
}

/** Sets a list's filters for when it opens next. */
export function useOpenList(): (target: ListTarget) => void {
  const store = useStoreContext();
  return ({ resource, filter = {}, sort }) => {
    const order = sort ? { sort: sort.field, order: sort.order } : {};
    store.setItem(`${resource}.listParams`, { filter, displayedFilters: {}, page: 1, perPage: 25, ...order });
  };
}
