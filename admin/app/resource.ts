import type { SvgIconComponent } from '@mui/icons-material';
import type { DocumentNode } from 'graphql';
import type { FunctionComponent, LazyExoticComponent } from 'react';
import type { Phrases } from '../i18n/phrases.ts';
import type { ResourceDocuments } from '../providers/documents.ts';

/** The groups of the navigation, in their order. */
export const MENU_GROUPS = ['home', 'service', 'organisation', 'programme', 'administration'] as const;

/** Where something stands in the navigation. */
export interface MenuPlace {
  readonly group: (typeof MENU_GROUPS)[number];
  /** Position within the group, lowest first. */
  readonly position: number;
  readonly icon: SvgIconComponent;
}

/** A screen that is loaded when it is opened. */
export type Screen = LazyExoticComponent<FunctionComponent>;

/** A resource of the admin: what a folder's `resource.ts` exports as `resource`. */
export interface ResourceModule {
  /** The root field of its list, which is also its path. */
  readonly name: string;
  readonly documents: ResourceDocuments;
  /** Words under `resources.<name>`: `name`, `fields`, `actions` and whatever its screens say. */
  readonly messages: Phrases;
  /** Without a place it is not in the navigation. */
  readonly menu?: MenuPlace;
  /** What stands for a record in titles and references: a field. */
  readonly recordRepresentation?: string;
  /** Screens, each by `React.lazy`, so that it is loaded when it is opened. */
  readonly list?: Screen;
  readonly show?: Screen;
  readonly create?: Screen;
  readonly edit?: Screen;
}

/** A page that is not a resource: what a folder's `page.ts` exports as `page`. The path `/` is the home page. */
export interface PageModule {
  /** Names its words: `pages.<name>.name` is its entry in the navigation. */
  readonly name: string;
  readonly path: string;
  readonly messages: Phrases;
  readonly menu?: MenuPlace;
  /** Documents that the page can't do without; whoever may not use them does not see it. */
  readonly needs: readonly DocumentNode[];
  readonly view: Screen;
}
