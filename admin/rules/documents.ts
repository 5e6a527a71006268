import type { RuleCatalogueQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** The catalogue with what the pages of articles need not know: force, and whether the system enforces a rule. */
export const RULE_CATALOGUE = graphql(`
  query RuleCatalogue {
    rules { code number clause title words english enforced force parameters { name meaning value unit } }
  }
`);

export type CatalogueEntry = RuleCatalogueQuery['rules'][number];
