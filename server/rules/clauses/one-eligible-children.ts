import { rulesOf } from '../rule-entry.ts';

/** 一、项目对象, and the annex that distributes the children over the districts. */
export const ELIGIBLE_CHILDREN = rulesOf('一', [
  {
    number: 1,
    code: 'ELIGIBILITY_CONFIRMED',
    force: ['H', 'U'],
    title: { zh: '经区民政局确认', en: 'Confirmed by the district bureau' },
    words: '经区民政局审核确认',
    english: 'reviewed and confirmed by the district civil affairs bureau',
  },
  {
    number: 2,
    code: 'CHILD_CATEGORY',
    force: ['H'],
    title: { zh: '散居孤儿或困境儿童', en: 'Orphan or child in difficulty' },
    words: '本市社会散居孤儿、困境儿童基本生活保障对象',
    english:
      'community-dwelling orphans of this city and holders of its basic living allowance for children in difficulty',
  },
  {
    number: 3,
    code: 'COMPULSORY_EDUCATION',
    force: ['H'],
    title: { zh: '处于义务教育阶段', en: 'In compulsory education' },
    words: '处于义务教育阶段的儿童',
    english: 'children who are in compulsory education',
    parameters: ['gradeFrom', 'gradeTo', 'ageWarnFrom', 'ageWarnTo'],
  },
  {
    number: 4,
    code: 'GUARDIANSHIP_CAUSE',
    force: ['H'],
    title: { zh: '监护缺失或不当的原因', en: 'Cause of absent or inadequate guardianship' },
    words: '因家庭监护缺失或监护不当陷入困境',
    english: 'in difficulty because guardianship in the family is absent or inadequate',
  },
  {
    number: 5,
    code: 'ONE_RESPONSIBLE_DISTRICT',
    force: ['H'],
    title: { zh: '本市，且只归一个区负责', en: 'Of this city, one responsible district' },
    words: '本市因家庭监护缺失或监护不当陷入困境的义务教育阶段的儿童',
    english: 'children of this city in compulsory education who are in difficulty for want of guardianship',
    parameters: ['cityCode'],
  },
  {
    number: 6,
    code: 'QUOTA_REACHED',
    force: ['A'],
    title: { zh: '不超任务指标', en: 'Within the quota' },
    words: '2022年度的服务对象为375名（任务指标分解见附表）',
    english: '375 children are served in 2022, distributed over the districts in the annex',
    parameters: ['quotaExcess'],
  },
  {
    number: 7,
    code: 'QUOTA_TABLE_ADDS_UP',
    force: ['A'],
    clause: '附表',
    title: { zh: '指标分解表合计相符', en: 'The quota table adds up' },
    words: '任务指标分解表',
    english: 'table distributing the quota',
  },
]);
