import { programmeIsNotClosed } from '../programmes/programme.rules.ts';
import type { Finding } from '../rules/verdict.ts';
import type { MonthFacts } from './month.facts.ts';
import { exemptionAllows, exemptionFaults } from './month.rules.ts';

/** 17 · What stands against exempting a month: it is exempt already, the case does not owe it, or its year is over. */
export function exemptFindings(facts: MonthFacts): readonly (Finding | null)[] {
  return [
    programmeIsNotClosed(facts.programmeStatus),
    exemptionAllows('EXEMPT', facts),
    ...exemptionFaults(facts, facts.owed),
  ];
}

/** 17 · What stands against taking an exemption back: there is none, or its year is over. */
export function liftFindings(facts: MonthFacts): readonly (Finding | null)[] {
  return [programmeIsNotClosed(facts.programmeStatus), exemptionAllows('LIFT', facts)];
}
