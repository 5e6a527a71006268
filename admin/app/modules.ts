/// <reference types="vite/client" />
import type { Phrases } from '../i18n/phrases.ts';
import type { DocumentsByResource } from '../providers/build-query.ts';
import type { PageModule, ResourceModule } from './resource.ts';

const resourceFiles = import.meta.glob<{ resource: ResourceModule }>(['../*/resource.ts', '!../app/*'], {
  eager: true,
});
const pageFiles = import.meta.glob<{ page: PageModule }>('../*/page.ts', { eager: true });

/** Every resource: one folder each, found by its `resource.ts`. */
export const RESOURCES: readonly ResourceModule[] = Object.values(resourceFiles).map(({ resource }) => resource);

/** Every page of its own, found by its `page.ts`. */
export const PAGES: readonly PageModule[] = Object.values(pageFiles).map(({ page }) => page);

/** The documents of all resources. */
export const DOCUMENTS: DocumentsByResource = Object.fromEntries(
  RESOURCES.map(({ name, documents }) => [name, documents]),
);

/** The words of all resources. */
export const RESOURCE_WORDS: Phrases = Object.fromEntries(RESOURCES.map(({ name, messages }) => [name, messages]));

/** The words of all pages. */
export const PAGE_WORDS: Phrases = Object.fromEntries(PAGES.map(({ name, messages }) => [name, messages]));
