import { type Rule, type RuleCode, ruleOf } from './catalogue.ts';
import type { Evidence, Path } from './evidence.ts';
import type { Fault } from './fault.ts';
import { type Arguments, type Bilingual, type Locale, say } from './locale.ts';
import type { Obstacle } from './obstacle.ts';

/** One rule of the notice that the facts break, with its evidence, before it is said in a language. */
export interface Broken {
  readonly kind: 'RULE';
  readonly rule: RuleCode;
  /** A warning (force S, or a part of a rule that only warns) never refuses. */
  readonly warns: boolean;
  readonly path: Path;
  readonly required: Evidence;
  readonly found: Evidence;
  readonly message: Bilingual;
  readonly args: Arguments;
}

/** What one rule says about the facts: empty when they keep it. */
export type Verdict = readonly Broken[];

/** What a rule reports when it is broken; `message` and `path` replace the rule's own. */
export interface Breach {
  readonly required: Evidence;
  readonly found: Evidence;
  readonly path?: Path;
  readonly message?: Bilingual;
  readonly args?: Arguments;
}

/** A pure rule: facts in, verdict out, and the code of the catalogue's rule that it decides. */
export interface RuleFunction<Facts extends readonly unknown[]> {
  (...facts: Facts): Verdict;
  readonly code: RuleCode;
}

/** How a rule speaks when broken: both languages, and the input that it is about. */
export interface RuleText extends Bilingual {
  readonly path: Path;
}

type Decide<Facts extends readonly unknown[]> = (...facts: Facts) => Breach | readonly Breach[] | null;

/**
 * Declares the function that decides a rule of the catalogue. `decide` answers null (or nothing) when the rule is kept.
 * `{required}` and `{found}` are always there for the message. A rule whose only force is S warns.
 */
export function rule<Facts extends readonly unknown[]>(
  code: RuleCode,
  text: RuleText,
  decide: Decide<Facts>,
): RuleFunction<Facts> {
  return declare(
    code,
    text,
    decide,
    ruleOf(code).force.every((force) => force === 'S'),
  );
}

/** Declares a part of a rule that only warns, whatever the rule's force. */
export function warning<Facts extends readonly unknown[]>(
  code: RuleCode,
  text: RuleText,
  decide: Decide<Facts>,
): RuleFunction<Facts> {
  return declare(code, text, decide, true);
}

function declare<Facts extends readonly unknown[]>(
  code: RuleCode,
  text: RuleText,
  decide: Decide<Facts>,
  warns: boolean,
): RuleFunction<Facts> {
  const decideAll = (...facts: Facts): Verdict =>
    [decide(...facts) ?? []].flat().map((breach: Breach) => broken(code, warns, text, breach));
  return Object.assign(decideAll, { code });
}

function broken(rule: RuleCode, warns: boolean, text: RuleText, breach: Breach): Broken {
  const { required, found, path = text.path, message = text, args = {} } = breach;
  return {
    kind: 'RULE',
    rule,
    warns,
    path,
    required,
    found,
    message: { zh: message.zh, en: message.en },
    args: { required: String(required), found: String(found), ...args },
  };
}

/** Anything that stands against an operation: a broken rule, an unusable value, a state or an office that forbids it. */
export type Finding = Broken | Fault | Obstacle;

/** All that stands against an operation, sorted by what it means for the caller. */
export interface Judgement {
  readonly obstacles: readonly Obstacle[];
  readonly faults: readonly Fault[];
  readonly refusals: Verdict;
  readonly warnings: Verdict;
}

/** Collects every finding at once, so that a caller learns of all of them in one answer. */
export function judge(...findings: readonly (Finding | null | readonly Finding[])[]): Judgement {
  const all = findings.flatMap((finding): readonly Finding[] => (finding === null ? [] : [finding].flat()));
  const rules = all.filter((finding) => finding.kind === 'RULE');
  return {
    obstacles: all.filter((finding) => finding.kind === 'OBSTACLE'),
    faults: all.filter((finding) => finding.kind === 'FAULT'),
    refusals: rules.filter((finding) => !finding.warns),
    warnings: rules.filter((finding) => finding.warns),
  };
}

/** A broken rule as it is told to a caller. `number`, `clause` and `words` are those of the catalogue. */
export interface Violation {
  readonly rule: RuleCode;
  readonly number: Rule['number'];
  readonly clause: Rule['clause'];
  readonly words: string;
  readonly message: string;
  readonly path: Path;
  readonly required: Evidence;
  readonly found: Evidence;
}

/** Tells a broken rule in the caller's language. The quoted words stay in Chinese: they are the notice's own. */
export function describe(finding: Broken, locale: Locale): Violation {
  const { number, clause, words } = ruleOf(finding.rule);
  const { rule: code, path, required, found } = finding;
  const message = say(finding.message, locale, finding.args);
  return { rule: code, number, clause, words, message, path, required, found };
}
