import type { Phrases } from '../i18n/phrases.ts';

/** The words of districts. */
export const messages = {
  name: ['区', 'District |||| Districts'],
  fields: { code: ['代码', 'Code'], name: ['名称', 'Name'], position: ['序号', 'Place in the table'] },
} as const satisfies Phrases;
