import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { DocumentStore } from './document-store.ts';
import type { GraphqlHost, ServedContext } from './graphql-host.ts';
import type { Limits } from './limits.ts';
import { operationPlugin } from './operation-plugin.ts';
import { stringifyAnswer } from './passed-text.ts';

/** Errors told for one document. */
const ERRORS_TOLD = 20;

/** What is left of an error that the plugin did not get to see, which is none that we know of. */
const UNEXPLAINED: GraphQLFormattedError = {
  message: '系统内部错误 · Internal error',
  extensions: { code: 'INTERNAL' },
};

/** Apollo's own lines quote errors, which may quote records. What matters in them is logged as an incident. */
function quietLogger(log: FastifyBaseLogger) {
  const notice = () => log.warn('the GraphQL server reported a problem');
  const nothing = () => undefined;
  return { debug: nothing, info: nothing, warn: notice, error: notice };
}

/**
 * Apollo Server as the product uses it: nothing reports elsewhere, nothing is cached by others, nothing tells of its code.
 * Requests from other sites are refused before they get here, by stricter rules than Apollo's.
 */
export async function startGraphqlServer<Context extends ServedContext>(
  host: GraphqlHost<Context>,
  limits: Limits,
  log: FastifyBaseLogger,
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema: host.schema,
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    documentStore: new DocumentStore(),
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: ERRORS_TOLD },
    stringifyResult: stringifyAnswer,
    formatError: () => UNEXPLAINED,
    logger: quietLogger(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationPlugin(host, limits, log),
      ...(host.plugins ?? []),
    ],
  });
  await server.start();
  return server;
}
