import type { Clause, Force } from './clause.ts';
import type { Bilingual } from './locale.ts';
import type { ParameterName } from './parameters.ts';

/** One entry of the catalogue, whatever its code. */
export interface RuleEntry<Code extends string = string> {
  /** The rule's number in the catalogue, 1 to 52, in the order of the notice. */
  readonly number: number;
  /** Stable across years and releases: programs outside rely on it. */
  readonly code: Code;
  readonly force: readonly Force[];
  readonly clause: Clause;
  readonly title: Bilingual;
  /** The exact words of the notice or the law. */
  readonly words: string;
  /** An English rendering of the words. */
  readonly english: string;
  /** The programme's parameters that this rule reads. */
  readonly parameters: readonly ParameterName[];
  readonly source: 'NOTICE' | 'LAW';
}

type Optional = 'parameters' | 'source';

type EntryText<Code extends string> = Omit<RuleEntry<Code>, Optional | 'clause'> &
  Partial<Pick<RuleEntry, Optional>> & { readonly clause?: Clause };

/** Declares the rules of one clause; an entry may name another clause, its source is the notice unless it says so. */
export function rulesOf<const Code extends string>(
  clause: Clause,
  entries: readonly EntryText<Code>[],
): readonly RuleEntry<Code>[] {
  return entries.map((entry) => ({ parameters: [], source: 'NOTICE', clause, ...entry }));
}
