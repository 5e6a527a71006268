import DataLoader from 'dataloader';
import type { RequestContext } from '../access/request.ts';

/** Answers a field that needs TypeScript for many rows at once, by the rows' ids, in their order. */
export type BatchResolver = (ids: readonly string[], context: RequestContext) => Promise<readonly unknown[]>;

const resolvers = new Map<string, BatchResolver>();

/** Gives the resolver of a field declared with `@Resolved`. @param field `Child.actions` */
export function resolveField(field: string, resolver: BatchResolver): void {
  resolvers.set(field, resolver);
}

/** Loads a field for one row; all rows of the request that ask in the same turn are answered together. */
export function loadField(field: string, id: string, context: RequestContext): Promise<unknown> {
  const resolver = resolvers.get(field);
  if (!resolver) throw new Error(`${field} has no resolver`);
  const known = context.loaders.get(field) as DataLoader<string, unknown> | undefined;
  const loader = known ?? new DataLoader<string, unknown>((ids) => resolver(ids, context) as Promise<unknown[]>);
  context.loaders.set(field, loader);
  return loader.load(id);
}

/** The fields that have a resolver. */
export function resolvedFields(): readonly string[] {
  return [...resolvers.keys()];
}
