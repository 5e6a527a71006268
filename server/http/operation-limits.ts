import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../rules/refusal.ts';
import type { Limits } from './limits.ts';
import { type Survey, surveyOperation } from './operation-survey.ts';

/** Surveys kept per operation, one for each combination of page sizes that was asked for. */
const SURVEYS_KEPT = 16;

interface Known {
  readonly pageVariables: readonly string[];
  readonly surveys: LRUCache<string, Survey>;
}

type Variables = Readonly<Record<string, unknown>>;

function keyOf(pageVariables: readonly string[], variables: Variables): string {
  return pageVariables
    .map((name) => (typeof variables[name] === 'number' ? variables[name] : typeof variables[name]))
    .join();
}

/** Holds operations to the limits, surveying each once per document and combination of page sizes. */
export class OperationLimits {
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly limits: Limits,
  ) {}

  /** What the operation asks for. @throws LIMIT_EXCEEDED */
  check(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Survey {
    const survey = this.#survey(document, operation, variables);
    const { depth, aliases, directives, rootFields, cost, excess } = survey;
    if (excess) throw Refusal.limit(excess);
    const found = { depth, aliases, directives, rootFields };
    for (const limit of ['depth', 'aliases', 'directives', 'rootFields'] as const) {
      this.#hold(limit, this.limits[limit], found[limit]);
    }
    this.#hold('cost', this.limits.cost.perRequest, cost);
    return survey;
  }

  #hold(limit: string, max: number, found: number): void {
    if (found > max) throw Refusal.limit({ limit, max, found, retryAfterSeconds: null });
  }

  #survey(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Survey {
    const known = this.#known.get(operation);
    const kept = known?.surveys.get(keyOf(known.pageVariables, variables));
    if (kept) return kept;
    const survey = surveyOperation(this.schema, this.limits, document, operation, variables);
    const { pageVariables } = survey;
    const { surveys } = known ?? { surveys: new LRUCache<string, Survey>({ max: SURVEYS_KEPT }) };
    surveys.set(keyOf(pageVariables, variables), survey);
    this.#known.set(operation, { pageVariables, surveys });
    return survey;
  }
}
