import { rulesOf } from '../rule-entry.ts';

/** 二.2 开展入户评估，形成家庭监护支持服务计划书 */
export const ASSESSMENT_AND_PLAN = rulesOf('二.2', [
  {
    number: 12,
    code: 'ASSESSMENT_ON_SITE',
    force: ['H'],
    title: { zh: '入户评估须实地走访', en: 'Assessed on a home visit' },
    words: '通过实地走访等方式',
    english: 'by on-site visits and the like',
  },
  {
    number: 13,
    code: 'ASSESSMENT_FORM_COMPLETE',
    force: ['D'],
    title: { zh: '完成评估表', en: 'The assessment form is complete' },
    words: '完成《困境儿童个案服务评估表》',
    english: 'complete the assessment form of the casework',
  },
  {
    number: 14,
    code: 'PLAN_AFTER_ASSESSMENT',
    force: ['D'],
    title: { zh: '评估之后形成计划书', en: 'The plan follows the assessment' },
    words: '形成《困境儿童“一人一方案”家庭监护支持服务计划书》',
    english: 'draw up the “one child, one plan” for supporting guardianship in the family',
  },
  {
    number: 15,
    code: 'FIRST_ASSESSMENT_BY_ALL_THREE',
    force: ['H'],
    title: { zh: '三员共同评估、共同制定', en: 'The work of all three' },
    words: '首次入户评估及评估表和计划书的制定由执行小组，即儿童督导员、儿童主任和儿童福利社工共同完成',
    english:
      'the first assessment, the form and the plan are done together by the team: supervisor, director and social worker',
  },
  {
    number: 16,
    code: 'CARE_HANDBOOK_ISSUED',
    force: ['D'],
    title: { zh: '发放关爱手册', en: 'The care handbook is issued' },
    words: '并发放《上海市困境儿童家庭监护支持服务项目关爱手册》',
    english: 'and issue the care handbook of the project',
  },
]);
