import { rulesOf } from '../rule-entry.ts';

/** 二.4 开展集体拓展活动 */
export const GROUP_ACTIVITIES = rulesOf('二.4', [
  {
    number: 26,
    code: 'ACTIVITIES_PER_YEAR',
    force: ['A'],
    title: { zh: '每年活动次数', en: 'Activities a year' },
    words: '每年不少于2次',
    english: 'at least twice a year',
    parameters: ['activitiesPerYear', 'activitiesCountedPer'],
  },
  {
    number: 27,
    code: 'ACTIVITY_IN_HOLIDAYS',
    force: ['S'],
    title: { zh: '利用假期和节日', en: 'In holidays and festivals' },
    words: '利用寒暑假、儿童节等节日组织开展',
    english: 'held in winter and summer holidays, on Children’s Day and other festivals',
    parameters: ['activityPeriods'],
  },
  {
    number: 28,
    code: 'ACTIVITY_KIND',
    force: ['S'],
    title: { zh: '活动类型', en: 'Kind of activity' },
    words: '成长小组、亲子活动、社区志愿服务、外出参访等各类适合困境儿童参与的集体活动',
    english:
      'growth groups, parent-child activities, community volunteering, outings and other group activities that suit the children',
  },
  {
    number: 29,
    code: 'ACTIVITY_AIM',
    force: ['S'],
    title: { zh: '活动目的', en: 'Aim of an activity' },
    words: '增加困境儿童认识社会、参与社会、融入社会的能力与机会',
    english: 'giving the children more ability and chance to know society, take part in it and blend into it',
  },
]);
