import type { GraphqlDataProvider } from 'ra-data-graphql';

/** The GraphQL client that ra-data-graphql brings; there is no second one. */
export type Client = GraphqlDataProvider['client'];

/** What every request says of itself: no other site's form can set the first header; the second chooses the language. */
export function requestHeaders(locale: string): Readonly<Record<string, string>> {
  return { 'x-tonghu-csrf': '1', 'accept-language': locale };
}

/** Options of every request. Nothing is kept in the client: children's data live only as long as their page. */
export function requestOptions(locale: string) {
  return { fetchPolicy: 'no-cache', context: { headers: requestHeaders(locale) } } as const;
}
