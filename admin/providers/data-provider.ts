import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import buildGraphQLProvider, { type GraphqlDataProvider } from 'ra-data-graphql';
import type { DataProvider, GetManyParams, GetManyResult, RaRecord } from 'react-admin';
import { toApiError, type Violation } from './api-error.ts';
import { createBuildQuery, type DocumentsByResource, keyed, settle } from './build-query.ts';
import { withoutTypeNames } from './changes.ts';
import { chunksOf } from './chunks.ts';
import { isMutation } from './documents.ts';
import { IdempotencyKeys } from './idempotency.ts';
import { type Client, requestHeaders, requestOptions } from './requests.ts';

/** The largest page that the server gives. */
export const LARGEST_PAGE = 200;

/** What became of a domain verb: its answer, or the rules that it breaks. Any other refusal is thrown. */
export type Outcome<Data> =
  | { readonly data: Data; readonly violations: readonly []; readonly message: null }
  | { readonly data: null; readonly violations: readonly Violation[]; readonly message: string };

/** react-admin's provider, and the two ways of asking that lists and forms do not cover. */
export interface TonghuDataProvider extends DataProvider {
  readonly client: Client;
  /** Asks a query of one's own, or a mutation that writes nothing, such as revealing a number. @throws ApiError */
  ask<Data, Variables extends object>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /** Does a domain verb, safely repeatable by its idempotency key. @throws ApiError unless rules are broken */
  perform<Data, Variables extends { readonly input: object }>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Outcome<Data>>;
}

/** What the provider is built from. */
export interface DataProviderOptions {
  readonly uri: string;
  readonly documents: DocumentsByResource;
  /** The language that answers are wanted in, asked at each request. */
  readonly locale: () => string;
}

/** The data provider over the resources' typed documents. All its failures are {@link ApiError}s. */
export function createDataProvider({ uri, documents, locale }: DataProviderOptions): TonghuDataProvider {
  const keys = new IdempotencyKeys();
  const buildQuery = createBuildQuery(documents, keys);
  const base = buildGraphQLProvider({
    clientOptions: { uri, credentials: 'same-origin', headers: { ...requestHeaders(locale()) } },
    introspection: false,
    buildQuery: () => buildQuery,
    query: () => requestOptions(locale()),
    mutation: () => requestOptions(locale()),
  });
  return { ...guarded(base), ...ownMethods(base.client, keys, locale), client: base.client };
}

function guarded(base: GraphqlDataProvider): DataProvider {
  return {
    getList: (resource, params) => refusing(base.getList(resource, params)),
    getOne: (resource, params) => refusing(base.getOne(resource, params)),
    getMany: <R extends RaRecord>(resource: string, params: GetManyParams<R>) =>
      refusing(getMany<R>(base, resource, params)),
    getManyReference: (resource, params) => refusing(base.getManyReference(resource, params)),
    create: (resource, params) => refusing(base.create(resource, params)),
    update: (resource, params) => refusing(base.update(resource, params)),
    updateMany: notOffered,
    delete: notOffered,
    deleteMany: notOffered,
  };
}

/** Records end by a verb of their own, never by deletion, and are never edited by the dozen. */
function notOffered(resource: string): Promise<never> {
  return Promise.reject(new Error(`${resource}: records are not deleted or edited in bulk`));
}

async function getMany<R extends RaRecord>(
  base: DataProvider,
  resource: string,
  params: GetManyParams<R>,
): Promise<GetManyResult<R>> {
  const pages = chunksOf(params.ids, LARGEST_PAGE).map((ids) => base.getMany<R>(resource, { ...params, ids }));
  const answers = await Promise.all(pages);
  return { data: answers.flatMap((answer) => answer.data) };
}

async function refusing<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw toApiError(error);
  }
}

function ownMethods(
  client: Client,
  keys: IdempotencyKeys,
  locale: () => string,
): Pick<TonghuDataProvider, 'ask' | 'perform'> {
  return {
    ask: async (document, variables) => {
      const options = { variables, ...requestOptions(locale()) };
      if (isMutation(document)) {
        const { data } = await refusing(client.mutate({ mutation: document, ...options }));
        return answered(withoutTypeNames(data));
      }
      const { data } = await refusing(client.query({ query: document, ...options }));
      return withoutTypeNames(data);
    },
    perform: async (document, variables) => {
      try {
        const answer = await client.mutate({
          mutation: document,
          variables: keyed(document, variables, keys),
          ...requestOptions(locale()),
        });
        settle(document, variables, keys);
        return { data: answered(withoutTypeNames(answer.data)), violations: [], message: null };
      } catch (failure) {
        const error = toApiError(failure);
        if (!error.isInDoubt) settle(document, variables, keys);
        if (error.code !== 'RULE_VIOLATION') throw error;
        return { data: null, violations: error.violations, message: error.message };
      }
    },
  };
}

function answered<Data>(data: Data | null | undefined): Data {
  if (data === null || data === undefined) throw toApiError(undefined);
  return data;
}
