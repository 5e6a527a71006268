import { mayCall } from '../access/permissions.ts';
import { resolveField } from '../read/resolve-field.ts';
import { offer } from '../rules/offer.ts';
import { type Finding, judge } from '../rules/verdict.ts';
import { MONTHS, type MonthFacts, type MonthJson, monthFacts } from './month.facts.ts';
import { exemptFindings, liftFindings } from './month.findings.ts';

/** What can be done with a month, and what speaks against it. */
const ACTIONS: readonly (readonly [string, (month: MonthFacts) => readonly (Finding | null)[]])[] = [
  ['exemptMonth', exemptFindings],
  ['liftExemption', liftFindings],
];

resolveField('CaseMonth.actions', async (ids, context) => {
  const { role } = await context.actor();
  const actions = ACTIONS.filter(([name]) => mayCall(role, name));
  if (actions.length === 0) return ids.map(() => []);
  const rows = await context.query<MonthJson>(MONTHS, [ids]);
  const months = new Map(rows.map((row) => [row.id, monthFacts(row)]));
  return ids.map((id) => {
    const month = months.get(id);
    return month ? actions.map(([name, findings]) => offer(name, judge(...findings(month)), context.locale)) : [];
  });
});
