import type { DocumentNode } from 'graphql';
import type { BuildQuery } from 'ra-data-graphql';
import { withoutTypeNames } from './changes.ts';
import { type Operation, operationName, type ResourceDocuments } from './documents.ts';
import type { IdempotencyKeys } from './idempotency.ts';

/** The documents of all resources by name. */
export type DocumentsByResource = Readonly<Record<string, ResourceDocuments>>;

const METHODS = {
  GET_LIST: 'getList',
  GET_ONE: 'getOne',
  GET_MANY: 'getMany',
  GET_MANY_REFERENCE: 'getManyReference',
  CREATE: 'create',
  UPDATE: 'update',
} as const satisfies Record<string, keyof ResourceDocuments>;

/** What react-admin's fetch types are called in {@link ResourceDocuments}. */
export type FetchType = keyof typeof METHODS;

/**
 * Turns react-admin's calls into the resource's own documents; nothing is introspected and nothing is guessed.
 * @throws when the resource offers no such document
 */
export function createBuildQuery(documents: DocumentsByResource, keys: IdempotencyKeys): BuildQuery {
  return (fetchType, resource, params) => {
    const operation = operationOf(documents, fetchType, resource);
    const variables = operation.variables(params);
    return {
      query: operation.document,
      variables: keyed(operation.document, variables, keys),
      parseResponse: ({ data }) => {
        settle(operation.document, variables, keys);
        return operation.answer(withoutTypeNames(data));
      },
    };
  };
}

function operationOf(documents: DocumentsByResource, fetchType: string, resource: string): Operation<unknown, unknown> {
  const method = fetchType in METHODS ? METHODS[fetchType as FetchType] : undefined;
  const operation = method && documents[resource]?.[method];
  if (!operation) throw new Error(`${resource} offers no ${method ?? fetchType}`);
  return operation as Operation<unknown, unknown>;
}

type Variables = { readonly input?: unknown };

/** The variables with the idempotency key of their submit, when they carry an input that writes. */
export function keyed<V extends Variables>(document: DocumentNode, variables: V, keys: IdempotencyKeys): V {
  const input = writingInput(variables);
  if (!input) return variables;
  return { ...variables, input: { ...input, idempotencyKey: keys.keyOf(operationName(document), input) } };
}

/** Ends the life of the key of a submit that the server has answered. */
export function settle(document: DocumentNode, variables: Variables, keys: IdempotencyKeys): void {
  const input = writingInput(variables);
  if (input) keys.settle(operationName(document), input);
}

function writingInput({ input }: Variables): object | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  return 'dryRun' in input && input.dryRun === true ? undefined : input;
}
