import { MutationCache, QueryClient } from '@tanstack/react-query';
import { toApiError } from './api-error.ts';

/**
 * Lists and references hold a part of each record, and react-admin would offer that part to pages that want the whole
 * one. Here a record's own entry is filled by reading the record and by nothing else.
 */
function keepRecordsWhole(client: QueryClient): void {
  client.setQueryData = new Proxy(client.setQueryData, {
    apply: (write, _self, [key, ...rest]) =>
      key[1] === 'getOne' ? undefined : Reflect.apply(write, client, [key, ...rest]),
  });
}

/** A mutation that only reads declares `meta: { readsOnly: true }`. */
function changesNothing(meta: Readonly<Record<string, unknown>> | undefined, answer: unknown): boolean {
  const isRefused = typeof answer === 'object' && answer !== null && 'data' in answer && answer.data === null;
  return isRefused || meta?.readsOnly === true;
}

/**
 * The cache of what was read. One act changes figures on many screens, so after each one everything is read again; a
 * read is tried again where no answer came, never where the server has refused.
 */
export function createQueryClient(): QueryClient {
  const mutationCache = new MutationCache({
    onSuccess: (answer, _variables, _result, mutation) => {
      if (!changesNothing(mutation.meta, answer)) void client.invalidateQueries();
    },
  });
  const client = new QueryClient({
    mutationCache,
    defaultOptions: {
      queries: { retry: (failures, error) => failures < 2 && toApiError(error).isInDoubt, staleTime: 10_000 },
    },
  });
  keepRecordsWhole(client);
  return client;
}
