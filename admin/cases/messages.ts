import type { Phrases } from '../i18n/phrases.ts';

/** What the screens of cases say. */
export const messages = {
  name: ['个案', 'Case |||| Cases'],
  fields: {
    number: ['个案编号', 'Case number'],
    child: ['儿童', 'Child'],
    district: ['区', 'District'],
    provider: ['承接社会组织', 'Provider'],
    status: ['状态', 'State'],
    openedOn: ['开案日期', 'Opened'],
    months: ['每月走访', 'Visits by month'],
    socialWorker: ['儿童福利社工', 'Social worker'],
  },
  list: {
    empty: ['还没有个案', 'There are no cases yet'],
    empty_hint: [
      '儿童经确认并组建执行小组后，个案出现在这里。',
      'A case appears here once a child is confirmed and its team is formed.',
    ],
  },
} as const satisfies Phrases;
