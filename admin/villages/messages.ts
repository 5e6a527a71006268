import type { Phrases } from '../i18n/phrases.ts';

/** The words of villages. */
export const messages = {
  name: ['村（居）', 'Village or neighbourhood |||| Villages and neighbourhoods'],
  fields: {
    code: ['代码', 'Code'],
    name: ['名称', 'Name'],
    district: ['区', 'District'],
    districtId: ['区', 'District'],
    township: ['街镇', 'Street or township'],
    townshipId: ['街镇', 'Street or township'],
  },
  actions: {
    create: ['新增村（居）', 'Add'],
    add: ['新增', 'Add'],
    renameVillage: ['更名', 'Rename'],
  },
  help: { code: ['十二位代码，前九位为街镇代码', 'Twelve digits, the first nine those of the street or township'] },
} as const satisfies Phrases;
