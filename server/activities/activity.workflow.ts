import type { Workflow } from '../rules/workflow.ts';

export type ActivityStatus = 'PLANNED' | 'HELD' | 'CANCELLED';

export type ActivityAction = 'CHANGE' | 'HOLD' | 'SIGN_IN' | 'CANCEL';

/** An activity is planned, then held; children may be signed in afterwards, since providers add their lists in parts. */
export const ACTIVITY_WORKFLOW: Workflow<ActivityStatus, ActivityAction> = {
  states: {
    PLANNED: { zh: '已计划', en: 'planned' },
    HELD: { zh: '已举办', en: 'held' },
    CANCELLED: { zh: '已取消', en: 'cancelled' },
  },
  transitions: {
    PLANNED: { CHANGE: 'PLANNED', HOLD: 'HELD', CANCEL: 'CANCELLED' },
    HELD: { SIGN_IN: 'HELD' },
    CANCELLED: {},
  },
};
