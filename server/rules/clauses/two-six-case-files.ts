import { rulesOf } from '../rule-entry.ts';

/** 二.6 儿童家庭监护支持服务“一人一档”档案归档 */
export const CASE_FILES = rulesOf('二.6', [
  {
    number: 34,
    code: 'CASE_FILE_PROMPT',
    force: ['T', 'U'],
    title: { zh: '及时归档', en: 'Filed promptly' },
    words: '项目结束时，承接项目的社会组织应及时将儿童档案材料归档',
    english: 'at the end of the project the provider files the child’s documents promptly',
    parameters: ['projectEnds'],
  },
  {
    number: 35,
    code: 'CASE_FILE_SEVEN_DOCUMENTS',
    force: ['D'],
    title: { zh: '“一人一档”七项材料', en: 'Seven documents in each file' },
    words:
      '“一人一档”应包含《上海市困境儿童家庭监护支持服务项目关爱手册》《困境儿童个案服务评估表》《困境儿童“一人一方案”家庭监护支持服务计划书》《困境儿童个案服务记录表》《困境儿童疑难个案处置表》《困境儿童个案结案报告》和《儿童保护承诺书》等完整的档案记录',
    english:
      'each child’s file holds the handbook, the assessment, the plan, the service records, the handling form, the closure report and the safeguarding pledge',
  },
  {
    number: 36,
    code: 'CASE_FILE_PLEDGE',
    force: ['D'],
    title: { zh: '档案含儿童保护承诺书', en: 'The pledge is in the file' },
    words: '和《儿童保护承诺书》等完整的档案记录',
    english: 'and the safeguarding pledge, a complete record',
  },
  {
    number: 37,
    code: 'CASE_FILE_HANDLING_FORM',
    force: ['D'],
    title: { zh: '档案含疑难个案处置表', en: 'The handling form is in the file' },
    words: '《困境儿童疑难个案处置表》',
    english: 'the handling form of complex cases',
  },
  {
    number: 38,
    code: 'CASE_FILE_HANDED_OVER',
    force: ['T', 'U'],
    title: { zh: '及时移交', en: 'Handed over promptly' },
    words: '项目完成后，所有档案材料应及时移交区民政局',
    english: 'after the project all files are handed to the district bureau promptly',
    parameters: ['projectEnds'],
  },
  {
    number: 39,
    code: 'CASE_FILE_KEPT_BY_BUREAU',
    force: ['U'],
    title: { zh: '区民政局存档', en: 'Kept by the district bureau' },
    words: '移交区民政局存档',
    english: 'handed to the district bureau to be kept',
  },
]);
