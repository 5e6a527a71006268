import { rulesOf } from '../rule-entry.ts';

/** 二.5 疑难个案上报处置 */
export const COMPLEX_CASES = rulesOf('二.5', [
  {
    number: 30,
    code: 'COMPLEX_CASE_REPORTED_AT_ONCE',
    force: ['T'],
    title: { zh: '第一时间上报', en: 'Reported at once' },
    words: '在开展个案服务中遇到重难点个案和突发性问题时，儿童福利社工应第一时间报',
    english: 'meeting a hard case or a sudden problem, the social worker reports it at once',
    parameters: ['complexCaseReportHours'],
  },
  {
    number: 31,
    code: 'COMPLEX_CASE_REPORTED_TO_ALL_THREE',
    force: ['U'],
    title: { zh: '报三方', en: 'Reported to all three' },
    words: '报儿童督导员和儿童主任及其所在社会组织',
    english: 'to the supervisor, the director and the social worker’s own organisation',
  },
  {
    number: 32,
    code: 'COMPLEX_CASE_OWNED_BY_SUPERVISOR',
    force: ['U'],
    title: { zh: '督导员负责', en: 'The supervisor owns it' },
    words: '儿童督导员作为个案负责人，推动疑难个案协调解决',
    english: 'the supervisor is responsible for the case and drives its solution',
  },
  {
    number: 33,
    code: 'COMPLEX_CASE_ESCALATION_ORDER',
    force: ['U'],
    title: { zh: '逐级上报', en: 'Escalated in order' },
    words: '难以解决的报区民政局直至市民政局',
    english: 'what is hard to solve goes to the district bureau and finally to the municipal bureau',
  },
]);
