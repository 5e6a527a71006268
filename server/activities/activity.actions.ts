import { mayCall } from '../access/permissions.ts';
import { type IsoDate, shanghaiDate } from '../identity/calendar.ts';
import { resolveField } from '../read/resolve-field.ts';
import { offer } from '../rules/offer.ts';
import { type Finding, judge } from '../rules/verdict.ts';
import { ACTIVITIES, type ActivityJson, activityOf, type KnownActivity } from './activity.facts.ts';
import { holdFindings, openTo } from './activity.findings.ts';

type Findings = readonly (Finding | null | readonly Finding[])[];

/** What can be done with an activity, and what speaks against it. */
const ACTIONS: Readonly<Record<string, (activity: KnownActivity, today: IsoDate) => Findings>> = {
  changeActivity: (activity) => openTo('CHANGE', activity),
  holdActivity: (activity, today) => [...openTo('HOLD', activity), ...holdFindings(activity, [], today)],
  signInChildren: (activity) => openTo('SIGN_IN', activity),
  cancelActivity: (activity) => openTo('CANCEL', activity),
};

resolveField('GroupActivity.actions', async (ids, context) => {
  const { role } = await context.actor();
  const open = Object.entries(ACTIONS).filter(([name]) => mayCall(role, name));
  if (open.length === 0) return ids.map(() => []);
  const today = shanghaiDate(context.now());
  const rows = await context.query<ActivityJson>(ACTIVITIES, [ids]);
  const known = new Map(rows.map((row) => [row.id, activityOf(row)]));
  return ids.map((id) => {
    const activity = known.get(id);
    return activity
      ? open.map(([name, findings]) => offer(name, judge(...findings(activity, today)), context.locale))
      : [];
  });
});
