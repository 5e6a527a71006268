import { mayCall } from '../access/permissions.ts';
import { resolveField } from '../read/resolve-field.ts';
import { offer } from '../rules/offer.ts';
import { type Finding, judge } from '../rules/verdict.ts';
import { STORED_VISITS, type StoredJson, type StoredVisit, storedVisit } from './visit.facts.ts';
import { openTo, submissionRules } from './visit.findings.ts';

/** What can be done with a visit, and what speaks against it as it stands. */
const ACTIONS: readonly (readonly [string, (visit: StoredVisit) => readonly Finding[]])[] = [
  ['changeContact', ({ status, kase }) => openTo('CHANGE', status, kase)],
  ['submitVisit', submittable],
  ['signVisit', ({ status, kase }) => openTo('SIGN', status, kase)],
  ['withdrawVisit', ({ status, kase }) => openTo('WITHDRAW', status, kase)],
];

function submittable(visit: StoredVisit): readonly Finding[] {
  const { status, kase } = visit;
  const obstacles = openTo('SUBMIT', status, kase);
  return kase && obstacles.length === 0 ? submissionRules(visit, kase) : obstacles;
}

resolveField('HomeVisit.actions', async (ids, context) => {
  const { role } = await context.actor();
  const actions = ACTIONS.filter(([name]) => mayCall(role, name));
  if (actions.length === 0) return ids.map(() => []);
  const rows = await context.query<StoredJson>(STORED_VISITS, [ids, null, null]);
  const visits = new Map(rows.map((row) => [row.id, storedVisit(row)]));
  return ids.map((id) => {
    const visit = visits.get(id);
    return visit ? actions.map(([name, findings]) => offer(name, judge(findings(visit)), context.locale)) : [];
  });
});
