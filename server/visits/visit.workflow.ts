import type { Workflow } from '../rules/workflow.ts';

export type VisitStatus = 'CONTACT' | 'SUBMITTED' | 'QUALIFYING' | 'WITHDRAWN';

export type VisitAction = 'CHANGE' | 'SUBMIT' | 'SIGN' | 'WITHDRAW';

/** A contact that really happened is always saved; only one that keeps 18 to 21 becomes qualifying and counts. */
export const VISIT_WORKFLOW: Workflow<VisitStatus, VisitAction> = {
  states: {
    CONTACT: { zh: '仅登记', en: 'contact' },
    SUBMITTED: { zh: '待签字', en: 'awaiting signature' },
    QUALIFYING: { zh: '符合要求', en: 'qualifying' },
    WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  },
  transitions: {
    CONTACT: { CHANGE: 'CONTACT', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
    SUBMITTED: { SIGN: 'QUALIFYING', WITHDRAW: 'WITHDRAWN' },
    QUALIFYING: { WITHDRAW: 'WITHDRAWN' },
    WITHDRAWN: {},
  },
};
