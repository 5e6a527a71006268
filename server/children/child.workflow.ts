import type { Workflow } from '../rules/workflow.ts';

export type ChildStatus = 'DRAFT' | 'SUBMITTED' | 'CONFIRMED' | 'REJECTED' | 'WITHDRAWN';

export type ChildAction = 'CHANGE' | 'SUBMIT' | 'CONFIRM' | 'REJECT' | 'WITHDRAW';

/**
 * From registration to the district bureau's confirmation (一). A rejected child is put right and submitted anew; the facts
 * of a confirmed one are put right by the bureau alone.
 */
export const CHILD_WORKFLOW: Workflow<ChildStatus, ChildAction> = {
  states: {
    DRAFT: { zh: '草稿', en: 'draft' },
    SUBMITTED: { zh: '待确认', en: 'submitted' },
    CONFIRMED: { zh: '已确认', en: 'confirmed' },
    REJECTED: { zh: '已退回', en: 'rejected' },
    WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  },
  transitions: {
    DRAFT: { CHANGE: 'DRAFT', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
    SUBMITTED: { CONFIRM: 'CONFIRMED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
    CONFIRMED: { CHANGE: 'CONFIRMED', WITHDRAW: 'WITHDRAWN' },
    REJECTED: { CHANGE: 'REJECTED', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
    WITHDRAWN: {},
  },
};
