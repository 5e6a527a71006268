import type { Phrases } from '../i18n/phrases.ts';

/** The words of programme years. */
export const messages = {
  name: ['项目年度', 'Programme year |||| Programme years'],
  fields: {
    year: ['年度', 'Year'],
    number: ['通知文号', 'Notice'],
    title: ['通知标题', 'Title'],
    startsOn: ['开始', 'First day'],
    endsOn: ['结束', 'Last day'],
    perChildStandard: ['资金标准（元／人）', 'Standard per child'],
    status: ['状态', 'State'],
    total: ['任务指标', 'Planned children'],
    confirmed: ['已确认', 'Confirmed'],
    parameters: ['规则参数（与默认不同者）', 'Settings that differ from the default'],
  },
  actions: {
    changeProgramme: ['修改', 'Change'],
    openProgramme: ['启动年度', 'Open the year'],
    closeProgramme: ['结束年度', 'Close the year'],
  },
  help: {
    parameters: [
      'JSON 格式，如 {"visitMinMinutes": 90}；名称与默认值见“规则”。',
      'JSON, {"visitMinMinutes": 90}; names and defaults are on the page of rules.',
    ],
    parameters_bad: ['不是有效的 JSON', 'This is not valid JSON'],
    open: ['启动后各区即可确认儿童。', 'Districts can confirm children once it is open.'],
    close: ['结束后本年度的记录不再更改。', 'The year’s records stay as they are once it is closed.'],
  },
} as const satisfies Phrases;
