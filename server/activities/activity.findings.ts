import type { IsoDate } from '../identity/calendar.ts';
import { programmeIsOpen } from '../programmes/programme.rules.ts';
import { providerContracted } from '../providers/contract.rules.ts';
import type { Finding } from '../rules/verdict.ts';
import { stateAllows } from '../rules/workflow.ts';
import type { KnownActivity, Setting } from './activity.facts.ts';
import {
  type ActivityFacts,
  activityDateFaults,
  attendanceFaults,
  hasAim,
  heldInHolidays,
  ofNamedKind,
  safetyPlanFaults,
} from './activity.rules.ts';
import { ACTIVITY_WORKFLOW, type ActivityAction } from './activity.workflow.ts';

type Findings = readonly (Finding | null | readonly Finding[])[];

/** What speaks against an activity as it is planned, or warns about it (8, 27 to 29). */
export function planFindings(facts: ActivityFacts, { span, status, parameters, contracts }: Setting): Findings {
  return [
    programmeIsOpen(status),
    activityDateFaults(facts.date, span, null),
    providerContracted(contracts, facts.date),
    heldInHolidays(facts, parameters),
    ofNamedKind(facts),
    hasAim(facts),
  ];
}

/** Whether an action is open to an activity in its state and year. */
export function openTo(action: ActivityAction, { standing, setting }: KnownActivity): Findings {
  return [stateAllows(ACTIVITY_WORKFLOW, standing, action), programmeIsOpen(setting.status)];
}

/** What speaks against an activity having been held: its day, its contract, its safety plan, its list. */
export function holdFindings(activity: KnownActivity, childIds: readonly string[], today: IsoDate): Findings {
  const { setting, date } = activity;
  return [
    activityDateFaults(date, setting.span, today),
    providerContracted(setting.contracts, date),
    safetyPlanFaults(activity),
    attendanceFaults(childIds),
    heldInHolidays(activity, setting.parameters),
    ofNamedKind(activity),
    hasAim(activity),
  ];
}
