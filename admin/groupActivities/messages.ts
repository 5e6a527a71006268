import type { Phrases } from '../i18n/phrases.ts';

const FIELDS = {
  title: ['活动名称', 'Name'],
  kind: ['活动类型', 'Kind'],
  aims: ['活动目的', 'Aims'],
  date: ['日期', 'Date'],
  place: ['地点', 'Place'],
  plan: ['活动方案', 'Plan'],
  safetyPlan: ['安全预案', 'Safety plan'],
  summary: ['活动总结', 'Summary'],
  status: ['状态', 'State'],
  district: ['区', 'District'],
  districtId: ['区', 'District'],
  programmeId: ['项目年度', 'Programme year'],
  provider: ['承接社会组织', 'Provider'],
  attended: ['签到儿童', 'Children signed in'],
  attendance: ['签到名单', 'Sign-in list'],
  childIds: ['签到儿童', 'Children signed in'],
  reason: ['取消理由', 'Reason'],
  cancelReason: ['取消理由', 'Reason of cancellation'],
  from: ['自', 'From'],
  to: ['至', 'To'],
} satisfies Phrases;

/** The words of group activities. */
export const messages = {
  name: ['集体拓展活动', 'Group activity |||| Group activities'],
  fields: FIELDS,
  actions: {
    create: ['新增活动', 'New activity'],
    planActivity: ['计划活动', 'Plan the activity'],
    changeActivity: ['修改', 'Change'],
    holdActivity: ['登记举办', 'Record as held'],
    signInChildren: ['补充签到', 'Sign in more children'],
    cancelActivity: ['取消活动', 'Cancel the activity'],
  },
  list: {
    empty: ['还没有集体拓展活动', 'No group activity yet'],
    empty_hint: [
      '通知要求每年不少于2次，可利用寒暑假、儿童节等节日。',
      'The notice asks for at least two a year, in holidays and on festivals.',
    ],
  },
  help: {
    safetyPlan: [
      '随行人员、交通、保险、应急处置；举办前必须填写。',
      'Who accompanies, transport, insurance, emergencies; needed before it is held.',
    ],
    childIds: ['可按姓名、拼音查找；以后还可补充。', 'Found by name or pinyin; more can be added later.'],
    nobody: ['名单上还没有儿童', 'Nobody is on the list yet'],
  },
} as const satisfies Phrases;
