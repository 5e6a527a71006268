import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { ApiError } from './api-error.ts';
import type { Outcome, TonghuDataProvider } from './data-provider.ts';
import { operationName } from './documents.ts';

/** How a verb is meant. */
export interface VerbOptions {
  /** It writes nothing (revealing a number, say): it takes no idempotency key, and nothing is read again after it. */
  readonly readsOnly?: boolean;
}

/** A domain verb for a screen. `perform(input)` answers what changed or which rules are broken. */
export function useMutationDocument<Data, Variables extends { readonly input: object }>(
  document: TypedDocumentNode<Data, Variables>,
  { readsOnly = false }: VerbOptions = {},
) {
  const dataProvider = useDataProvider<TonghuDataProvider>();
  const mutation = useMutation<Outcome<Data>, ApiError, Variables['input']>({
    meta: { readsOnly },
    mutationFn: async (input) => {
      const variables = { input } as Variables;
      if (!readsOnly) return dataProvider.perform(document, variables);
      return { data: await dataProvider.ask(document, variables), violations: [], message: null };
    },
  });
  const { mutateAsync, isPending, error, data, reset } = mutation;
  return {
    perform: mutateAsync,
    isPending,
    error,
    violations: data?.violations ?? [],
    message: data?.message ?? null,
    reset,
  };
}

/** Asks a query of one's own for a page that is not a list or a record. */
export function useDocument<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { readonly enabled?: boolean; readonly staleTime?: number } = {},
) {
  const dataProvider = useDataProvider<TonghuDataProvider>();
  return useQuery<Data, ApiError>({
    queryKey: [operationName(document), variables],
    queryFn: () => dataProvider.ask(document, variables),
    placeholderData: keepPreviousData,
    ...options,
  });
}

/** The answer of a verb for a form that shows refusals itself. @throws ApiError when rules are broken */
export function answerOf<Data>(outcome: Outcome<Data>): Data {
  if (outcome.data !== null) return outcome.data;
  throw new ApiError('RULE_VIOLATION', outcome.message ?? '', { violations: outcome.violations });
}
