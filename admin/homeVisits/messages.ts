import type { Phrases } from '../i18n/phrases.ts';

const FIELDS = {
  date: ['日期', 'Date'],
  child: ['儿童', 'Child'],
  case: ['个案', 'Case'],
  district: ['区', 'District'],
  provider: ['承接社会组织', 'Provider'],
  month: ['月份', 'Month'],
  from: ['起始日期', 'From'],
  to: ['截止日期', 'Until'],
  startsAt: ['到达', 'Arrival'],
  endsAt: ['离开', 'Departure'],
  pauseMinutes: ['中断（分钟）', 'Pauses (minutes)'],
  minutes: ['净时长', 'Net length'],
  place: ['地点', 'Place'],
  attendeeIds: ['走访人员', 'Who went'],
  attendees: ['走访人员', 'Who went'],
  service: ['服务内容', 'Service'],
  services: ['服务内容', 'Services'],
  note: ['走访所见', 'What was seen'],
  safetyNote: ['安全状况', 'Safety'],
  status: ['状态', 'State'],
  signing: ['监护人签字确认', 'The guardian’s signature'],
  signature: {
    kind: ['签字人身份', 'Who signs'],
    name: ['签字人姓名', 'Signer’s name'],
    relation: ['与儿童关系', 'Relation to the child'],
    reason: ['监护人未签字的原因', 'Why the guardian did not sign'],
    witnessName: ['见证人（负责社工以外）', 'Witness (not the responsible social worker)'],
    signedAt: ['签字时间', 'Signed at'],
  },
  witnessName: ['见证人', 'Witness'],
  signedAt: ['签字时间', 'Signed at'],
  shortfalls: ['未满足', 'Falls short of'],
  recordedAt: ['登记时间', 'Recorded at'],
  withdrawnReason: ['撤回理由', 'Reason of the withdrawal'],
  reason: ['理由', 'Reason'],
} as const satisfies Phrases;

const ACTIONS = {
  create: ['记录走访', 'Record a visit'],
  submitVisit: ['作为走访提交', 'Submit as a visit'],
  recordContact: ['先存为接触记录', 'Keep as a contact'],
  changeContact: ['更改接触记录', 'Change the contact'],
  signVisit: ['签字确认', 'Sign'],
  withdrawVisit: ['撤回', 'Withdraw'],
} as const satisfies Phrases;

const FORM = {
  title: ['记录走访', 'Record a visit'],
  edit_title: ['更改接触记录', 'Change the contact'],
  choose_child: ['走访哪位儿童', 'Which child is visited'],
  choose_hint: ['输入姓名、拼音或首字母', 'Type a name, pinyin or initials'],
  no_case: ['尚未组建执行小组', 'No team yet'],
  steps: {
    when: ['时间地点', 'When, where'],
    who: ['走访人员', 'Who'],
    what: ['服务内容', 'What'],
    sign: ['签字确认', 'Signature'],
  },
  step_of: ['第 %{step} 步，共 4 步：%{name}', 'Step %{step} of 4: %{name}'],
  back: ['上一步', 'Back'],
  next: ['下一步', 'Next'],
  net: ['净时长 %{minutes}', 'Net length %{minutes}'],
  net_unknown: ['填写到达与离开后显示净时长', 'The net length shows once arrival and departure are typed'],
  net_help: ['到达至离开，扣除中断；不含路途', 'From arrival to departure without pauses; travel is not in it'],
  others: ['其他同行人员', 'Others who came along'],
  others_hint: ['按姓名或拼音查找', 'Find by name or pinyin'],
  not_assignable: ['未通过查询或未签承诺书', 'No clear check or no pledge'],
  remove: ['移除%{name}', 'Remove %{name}'],
  note_help: ['看到、听到了什么，做了什么', 'What was seen and heard, and what was done'],
  safety_help: ['有伤害风险时必填写明；无则留空', 'Say so where the child may come to harm; else leave it empty'],
  signing: {
    LATER: ['稍后签字', 'Signs later'],
    NOW: ['已签字', 'Has signed'],
    REFUSED: ['拒绝签字', 'Refuses to sign'],
  },
  signing_help: {
    LATER: ['提交后待签字，签字后才计入本月', 'Counts for its month once it is signed'],
    NOW: ['须为《关爱手册》上的签字', 'As signed in the care handbook'],
    REFUSED: ['写明原因，并由第二人见证', 'With the reason, and a second person as witness'],
  },
  refusal_reason: ['拒签原因', 'Why the signature was refused'],
  open_count: [
    '尚有 %{smart_count} 项不符',
    '%{smart_count} requirement is open |||| %{smart_count} requirements are open',
  ],
  all_clear: ['符合通知要求', 'As the notice requires'],
  faults: ['请先核对', 'Look at these first'],
  submitted: ['已提交，待监护人签字', 'Submitted; the guardian’s signature is to come'],
  qualified: ['已提交，计入本月', 'Submitted; it counts for its month'],
  contact_saved: ['已存为接触记录，未计入本月', 'Kept as a contact; it counts for no month'],
} as const satisfies Phrases;

const PAGE = {
  facts: ['走访情况', 'The visit'],
  people: ['走访人员', 'Who went'],
  signature: ['签字确认', 'Signature'],
  month_count: ['达标走访 %{qualifying} 次，要求 %{required} 次', '%{qualifying} of %{required} qualifying visits'],
  on_team: ['当日小组成员', 'On the team that day'],
  off_team: ['同行人员', 'Came along'],
  unsigned: ['监护人尚未签字', 'Not signed yet'],
  refused: ['监护人拒绝签字', 'The guardian refused to sign'],
  signed_by: ['%{name}（%{kind}）', '%{name} (%{kind})'],
  withdraw_help: ['撤回后仍留存，不再计入本月', 'It stays on record and no longer counts for its month'],
  time: ['%{from} 至 %{to}', '%{from} to %{to}'],
  people_count: ['%{smart_count} 人', '%{smart_count} person |||| %{smart_count} people'],
} as const satisfies Phrases;

const LIST = {
  empty: ['还没有走访记录', 'No visits are recorded yet'],
  empty_hint: [
    '从本月待完成的家庭开始，记录第一次走访。',
    'Begin with a home that is due this month and record the first visit.',
  ],
} as const satisfies Phrases;

/** What the screens of visits say. */
export const messages = {
  name: ['走访', 'Visit |||| Visits'],
  fields: FIELDS,
  actions: ACTIONS,
  form: FORM,
  page: PAGE,
  list: LIST,
} as const satisfies Phrases;
