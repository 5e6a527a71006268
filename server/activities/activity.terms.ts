import type { Bilingual } from '../rules/locale.ts';

/** The kinds of group activity that the notice names (二.4, rule 28). */
export const ACTIVITY_KINDS = {
  GROWTH_GROUP: { zh: '成长小组', en: 'growth group' },
  PARENT_CHILD: { zh: '亲子活动', en: 'parent-child activity' },
  VOLUNTEERING: { zh: '社区志愿服务', en: 'community volunteering' },
  OUTING: { zh: '外出参访', en: 'outing' },
  OTHER: { zh: '其他', en: 'other' },
} as const satisfies Record<string, Bilingual>;

export type ActivityKind = keyof typeof ACTIVITY_KINDS;

/** What a group activity is for (二.4, rule 29). */
export const ACTIVITY_AIMS = {
  KNOW_SOCIETY: { zh: '认识社会', en: 'know society' },
  TAKE_PART: { zh: '参与社会', en: 'take part in society' },
  BLEND_IN: { zh: '融入社会', en: 'blend into society' },
} as const satisfies Record<string, Bilingual>;

export type ActivityAim = keyof typeof ACTIVITY_AIMS;
