import { SUPERVISION } from './clauses/four-supervision.ts';
import { LAW } from './clauses/law.ts';
import { ELIGIBLE_CHILDREN } from './clauses/one-eligible-children.ts';
import { FUNDING } from './clauses/three-funding.ts';
import { COMPLEX_CASES } from './clauses/two-five-complex-cases.ts';
import { GROUP_ACTIVITIES } from './clauses/two-four-activities.ts';
import { PROVIDER_AND_TEAM } from './clauses/two-one-team.ts';
import { CASE_FILES } from './clauses/two-six-case-files.ts';
import { SUPPORT_VISITS } from './clauses/two-three-visits.ts';
import { ASSESSMENT_AND_PLAN } from './clauses/two-two-assessment.ts';
import type { RuleEntry } from './rule-entry.ts';

/** All that the notice 沪民儿福发〔2022〕2号 and the law ask for, in the order of the notice. */
export const CATALOGUE = [
  ...ELIGIBLE_CHILDREN,
  ...PROVIDER_AND_TEAM,
  ...ASSESSMENT_AND_PLAN,
  ...SUPPORT_VISITS,
  ...GROUP_ACTIVITIES,
  ...COMPLEX_CASES,
  ...CASE_FILES,
  ...FUNDING,
  ...SUPERVISION,
  ...LAW,
] as const;

/** The stable code of a rule. */
export type RuleCode = (typeof CATALOGUE)[number]['code'];

export type Rule = RuleEntry<RuleCode>;

const byCode = new Map<RuleCode, Rule>(CATALOGUE.map((entry) => [entry.code, entry]));

/** The catalogue's entry of a code. */
export function ruleOf(code: RuleCode): Rule {
  const entry = byCode.get(code);
  if (!entry) throw new RangeError(`no rule has the code ${code}`);
  return entry;
}
