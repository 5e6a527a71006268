import type { Phrases } from '../i18n/phrases.ts';

/** What the queue of the district bureau says. */
export const messages = {
  name: ['资格审核', 'Eligibility'],
  tabs: {
    label: ['审核事项', 'What waits'],
    children: ['待审儿童（%{smart_count}）', 'Children (%{smart_count})'],
    approvals: ['超指标申请（%{smart_count}）', 'Above the quota (%{smart_count})'],
  },
  keys: ['按 J、K 键切换下一名、上一名', 'J and K go to the next and the one before'],
  empty: ['没有待审核的儿童', 'No child waits for confirmation'],
  empty_hint: [
    '街镇提交的儿童会出现在这里；已确认的儿童可在“儿童”中查看。',
    'Children that are submitted appear here; those confirmed are among the children.',
  ],
  choose: ['请选择一名儿童', 'Choose a child'],
  back: ['返回名单', 'Back to the list'],
  submitted: ['%{who} 于 %{when} 提交', 'Submitted by %{who} on %{when}'],
  to_page: ['打开儿童页面', 'Open the child’s page'],
  quota: {
    title: ['%{category}指标', 'Quota: %{category}'],
    figures: [
      '计划 %{planned} 名，已确认 %{confirmed} 名，剩余 %{left} 名',
      'Planned %{planned}, confirmed %{confirmed}, left %{left}',
    ],
    reached: [
      '指标已满。须先申请超指标名额，写明预算科目与理由；由本区另一位工作人员决定，同意后即可确认。',
      'The quota is reached. Ask for a place above it first, with budget line and reason; another officer of the district decides, and once approved the child can be confirmed.',
    ],
  },
  path: {
    title: ['超指标申请', 'Requests above the quota'],
    requested: ['%{who} 于 %{when} 提出', 'Asked by %{who} on %{when}'],
    decided: ['%{who} 于 %{when} 决定', 'Decided by %{who} on %{when}'],
    next: ['下一步：由本区另一位工作人员决定', 'Next: another officer of the district decides'],
  },
  approvals: {
    empty: ['没有待决定的超指标申请', 'No request waits for a decision'],
    empty_hint: [
      '对指标已满的待审儿童，可在其审核页申请超指标名额。',
      'A place above the quota is asked for where a child is decided on.',
    ],
    decided: ['已决定', 'Decided'],
    approve: ['同意', 'Approve'],
    reject: ['退回', 'Return'],
    note: ['意见', 'Reason'],
    note_help: ['退回时必填，申请人会看到', 'Required when it is returned; whoever asked reads it'],
    body: ['为%{name}（%{number}）追加一个%{category}名额', 'One more place of “%{category}” for %{name} (%{number})'],
  },
} as const satisfies Phrases;
