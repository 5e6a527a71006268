import type { RulesQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { useDocument } from '../providers/verbs.ts';

/** The catalogue of rules; it changes with a release or a programme, not while one works. */
const RULES = graphql(`
  query Rules {
    rules {
      code
      number
      clause
      title
      words
      english
      parameters {
        name
        meaning
        value
        unit
      }
    }
  }
`);

/** One entry of the catalogue. */
export type CatalogueRule = RulesQuery['rules'][number];

/** The rules by code, asked for once. Empty until they have come. */
export function useRules(): ReadonlyMap<string, CatalogueRule> {
  const { data } = useDocument(RULES, {}, { staleTime: Number.POSITIVE_INFINITY });
  return new Map(data?.rules.map((rule) => [rule.code, rule]));
}
