import { rulesOf } from '../rule-entry.ts';

/** 四、资金监管 */
export const SUPERVISION = rulesOf('四', [
  {
    number: 48,
    code: 'USE_SCOPE_AND_PROCUREMENT',
    force: ['M', 'U'],
    title: { zh: '使用范围与政府购买服务规定', en: 'Use scope and procurement' },
    words: '各区民政局要严格按照资金使用范围及政府购买服务等相关规定',
    english:
      'the district bureaus keep strictly to the scope of use and the rules on government procurement of services',
  },
  {
    number: 49,
    code: 'RING_FENCED',
    force: ['M', 'H'],
    title: { zh: '专款专用', en: 'Ring-fenced' },
    words: '项目资金专款专用',
    english: 'the funds of the project are ring-fenced',
  },
  {
    number: 50,
    code: 'FINANCE_INSPECTS',
    force: ['U'],
    title: { zh: '区财政局监督检查', en: 'District finance inspects' },
    words: '区财政局要对资金使用情况开展监督检查',
    english: 'the district finance bureau inspects how the funds are used',
  },
]);
