import type { SvgIconComponent } from '@mui/icons-material';
import { PAGES, RESOURCES } from '../app/modules.ts';
import { MENU_GROUPS, type MenuPlace } from '../app/resource.ts';
import { rootFields } from '../providers/documents.ts';
import { mayCall, type Viewer } from '../providers/viewer.ts';

/** An entry of the navigation. */
export interface MenuEntry {
  readonly path: string;
  /** Key of its words. */
  readonly label: string;
  readonly icon: SvgIconComponent;
  readonly position: number;
}

/** A group of the navigation with the entries that the viewer may open. */
export interface MenuGroup {
  readonly name: (typeof MENU_GROUPS)[number];
  readonly entries: readonly MenuEntry[];
}

/** The navigation of a viewer: only what the server lets this account read, groups without entries left out. */
export function menuOf(viewer: Viewer): readonly MenuGroup[] {
  const entries = [...resourceEntries(viewer), ...pageEntries(viewer)];
  return MENU_GROUPS.map((name) => ({
    name,
    entries: entries.filter(({ group }) => group === name).toSorted((a, b) => a.position - b.position),
  })).filter((group) => group.entries.length > 0);
}

type Placed = MenuEntry & Pick<MenuPlace, 'group'>;

function resourceEntries(viewer: Viewer): readonly Placed[] {
  return RESOURCES.flatMap(({ name, documents, menu }) =>
    menu && mayCall(viewer, rootFields(documents.getList.document))
      ? [{ ...menu, path: `/${name}`, label: `resources.${name}.name` }]
      : [],
  );
}

function pageEntries(viewer: Viewer): readonly Placed[] {
  return PAGES.flatMap(({ name, path, menu, needs }) =>
    menu && needs.every((document) => mayCall(viewer, rootFields(document)))
      ? [{ ...menu, path, label: `pages.${name}.name` }]
      : [],
  );
}
