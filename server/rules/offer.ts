import { faultMessage } from './fault.ts';
import type { Locale } from './locale.ts';
import { obstacleMessage } from './obstacle.ts';
import { describe, type Finding, type Judgement, type Violation } from './verdict.ts';

/** Why an action is not open, or what it warns about. Without a rule it is a state, an office or a missing value. */
export type Reason = Pick<Violation, 'message'> & {
  readonly [Key in 'rule' | 'number' | 'clause' | 'words']: Violation[Key] | null;
};

/** An action as it is offered to a screen: the same judgement that would refuse the mutation. */
export interface Offer<Name extends string = string> {
  readonly name: Name;
  readonly allowed: boolean;
  readonly reasons: readonly Reason[];
}

/** Whether nothing but warnings stands against an operation. */
export function isAllowed({ obstacles, faults, refusals }: Judgement): boolean {
  return obstacles.length + faults.length + refusals.length === 0;
}

/** Offers an action with every reason that speaks against it, warnings last. */
export function offer<Name extends string>(name: Name, judgement: Judgement, locale: Locale): Offer<Name> {
  const { obstacles, faults, refusals, warnings } = judgement;
  const reasons = [...obstacles, ...faults, ...refusals, ...warnings].map((finding) => reasonOf(finding, locale));
  return { name, allowed: isAllowed(judgement), reasons };
}

function reasonOf(finding: Finding, locale: Locale): Reason {
  if (finding.kind === 'RULE') {
    const { rule, number, clause, words, message } = describe(finding, locale);
    return { rule, number, clause, words, message };
  }
  const message = finding.kind === 'FAULT' ? faultMessage(finding, locale) : obstacleMessage(finding, locale);
  return { rule: null, number: null, clause: null, words: null, message };
}
