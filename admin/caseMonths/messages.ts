import type { Phrases } from '../i18n/phrases.ts';

/** What the screens of the months of cases say. */
export const messages = {
  name: ['每月走访', 'Month of a case |||| Months of cases'],
  fields: {
    month: ['月份', 'Month'],
    child: ['儿童', 'Child'],
    socialWorker: ['儿童福利社工', 'Social worker'],
    visits: ['达标／要求', 'Met of required'],
    qualifying: ['达标走访', 'Qualifying visits'],
    required: ['要求走访', 'Required visits'],
    state: ['状态', 'State'],
    district: ['区', 'District'],
    provider: ['承接社会组织', 'Provider'],
    case: ['个案', 'Case'],
    record: ['办理', 'To do'],
    exemptReason: ['豁免理由', 'Reason of the exemption'],
    liftedReason: ['取消豁免的理由', 'Reason of lifting it'],
    reason: ['理由', 'Reason'],
  },
  actions: {
    recordVisit: ['记录走访', 'Record a visit'],
    exemptMonth: ['豁免本月', 'Exempt this month'],
    liftExemption: ['取消豁免', 'Lift the exemption'],
  },
  page: {
    visits: ['本月走访', 'Visits of the month'],
    no_visits: ['本月还没有走访记录', 'No visits are recorded in this month'],
    exempt_help: ['写明为何本月无需走访，理由留存', 'Why no visit is owed in this month; it stays on record'],
    lift_help: ['取消后本月仍须走访', 'The month owes its visit again'],
    empty: ['没有月度记录', 'There are no months'],
    empty_hint: [
      '组建执行小组之后，自开案之月起每月一行。',
      'Once a team is formed, each month from the case’s first has a line here.',
    ],
  },
} as const satisfies Phrases;
