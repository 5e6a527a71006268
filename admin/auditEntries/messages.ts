import type { Phrases } from '../i18n/phrases.ts';

/** The words of the audit trail. */
export const messages = {
  name: ['变更记录', 'Change |||| Changes'],
  fields: {
    at: ['时间', 'When'],
    accountName: ['操作人', 'Who'],
    role: ['角色', 'Role'],
    tableName: ['记录类型', 'Kind of record'],
    change: ['变更', 'Change'],
    after: ['变更后', 'After'],
    before: ['变更前', 'Before'],
    from: ['自', 'From'],
    to: ['至', 'To'],
  },
} as const satisfies Phrases;
