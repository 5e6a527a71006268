import type { Phrases } from '../i18n/phrases.ts';

/** The words of townships. */
export const messages = {
  name: ['街镇', 'Street or township |||| Streets and townships'],
  fields: {
    code: ['代码', 'Code'],
    name: ['名称', 'Name'],
    district: ['区', 'District'],
    districtId: ['区', 'District'],
    township: ['街镇', 'Street or township'],
    townshipId: ['街镇', 'Street or township'],
  },
  actions: {
    create: ['新增街镇', 'Add'],
    add: ['新增', 'Add'],
    renameTownship: ['更名', 'Rename'],
  },
  help: { code: ['九位代码，前六位为区代码', 'Nine digits, the first six those of the district'] },
} as const satisfies Phrases;
