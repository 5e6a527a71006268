import type { IsoDate } from '../identity/calendar.ts';
import { type Obstacle, obstacle } from '../rules/obstacle.ts';
import { stateAllows, type Workflow } from '../rules/workflow.ts';
import type { ProgrammeState } from './programme.rules.ts';

export type ProgrammeAction = 'CHANGE' | 'OPEN' | 'CLOSE';

/** A year is prepared, runs, and is closed; its figures then stay as they are. */
export const PROGRAMME_WORKFLOW: Workflow<ProgrammeState, ProgrammeAction> = {
  states: {
    DRAFT: { zh: '准备中', en: 'in preparation' },
    OPEN: { zh: '进行中', en: 'open' },
    CLOSED: { zh: '已结束', en: 'closed' },
  },
  transitions: {
    DRAFT: { CHANGE: 'DRAFT', OPEN: 'OPEN' },
    OPEN: { CHANGE: 'OPEN', CLOSE: 'CLOSED' },
    CLOSED: {},
  },
};

/** A year is closed when its last day is over. */
function lastDayIsOver(endsOn: IsoDate, today: IsoDate): Obstacle | null {
  if (today > endsOn) return null;
  return obstacle(
    'WRONG_STATE',
    { zh: '项目年度至{endsOn}，之后方可结束', en: 'The programme year runs to {endsOn}; it is closed after that' },
    { required: endsOn, found: today, args: { endsOn } },
  );
}

/** What stands against changing, opening or closing a programme year; null when nothing does. */
export function programmeAllows(
  { status, endsOn }: { readonly status: ProgrammeState; readonly endsOn: IsoDate },
  action: ProgrammeAction,
  today: IsoDate,
): Obstacle | null {
  const early = action === 'CLOSE' ? lastDayIsOver(endsOn, today) : null;
  return stateAllows(PROGRAMME_WORKFLOW, status, action) ?? early;
}
