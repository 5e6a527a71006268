import type { Bilingual } from './locale.ts';

/** What a refusal is about; opens its message: 走访不符合通知要求（2 项）. */
export const SUBJECTS = {
  ELIGIBILITY: { zh: '服务对象', en: 'Eligibility' },
  PROGRAMME: { zh: '项目年度', en: 'Programme' },
  DIVISION: { zh: '行政区划', en: 'Division' },
  QUOTAS: { zh: '任务指标', en: 'Quotas' },
  PROVIDER: { zh: '承接社会组织', en: 'Provider' },
  CONTRACT: { zh: '承接协议', en: 'Contract' },
  WORKER: { zh: '工作人员', en: 'Worker' },
  TEAM: { zh: '执行小组', en: 'Team' },
  VISIT: { zh: '走访', en: 'Visit' },
  ACTIVITY: { zh: '集体拓展活动', en: 'Group activity' },
  MONTH: { zh: '月度走访', en: 'Month' },
} as const satisfies Record<string, Bilingual>;
