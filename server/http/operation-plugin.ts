import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextResponseForOperation,
  GraphQLRequestContextWillSendResponse,
  GraphQLResponse,
} from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal } from '../rules/refusal.ts';
import { refusalBehind, reportError } from './error-report.ts';
import type { GraphqlHost, ServedContext } from './graphql-host.ts';
import { openIncident } from './incident-log.ts';
import { checkVariables } from './input-limits.ts';
import type { Limits } from './limits.ts';
import { OperationLimits } from './operation-limits.ts';
import { passText } from './passed-text.ts';
import { variableFaults } from './variable-faults.ts';

/** Refusals that no field can be blamed for: running the operation again, field by field, would only repeat them. */
const OF_THE_WHOLE = ['UNAVAILABLE', 'LIMIT_EXCEEDED'];

/** What the steps of one server share. */
interface Parts<Context extends ServedContext> {
  readonly host: GraphqlHost<Context>;
  readonly limits: Limits;
  readonly operations: OperationLimits;
  readonly log: FastifyBaseLogger;
}

function asGraphqlError(error: unknown): GraphQLError {
  return error instanceof Error
    ? new GraphQLError(error.message, { originalError: error })
    : new GraphQLError(String(error));
}

async function admit<Context extends ServedContext>(
  { host, limits, operations }: Parts<Context>,
  { document, operation, request, schema, contextValue }: GraphQLRequestContextDidResolveOperation<Context>,
): Promise<void> {
  if (!operation) return;
  if (!schema.getRootType(operation.operation)) {
    throw Refusal.badRequest({ zh: '接口没有此类操作', en: 'The API has no operations of this kind' });
  }
  const variables = request.variables ?? {};
  checkVariables(variables, limits);
  const { cost, introspects } = operations.check(document, operation, variables);
  contextValue.http.meter.charge(cost);
  if (introspects && !(await host.mayIntrospect(contextValue))) {
    throw Refusal.forbidden({ zh: '登录后方可查看接口定义', en: 'The schema is shown to those who are signed in' });
  }
}

function single(result: ReturnType<typeof passText>): GraphQLResponse {
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: result } };
}

async function answer<Context extends ServedContext>(
  { host, log }: Parts<Context>,
  requestContext: GraphQLRequestContextResponseForOperation<Context>,
): Promise<GraphQLResponse | null> {
  const { document, operation, request, contextValue } = requestContext;
  if (!operation) return null;
  const { operationName, variables = {} } = request;
  try {
    const text = await host.answer({ document, operation, operationName, variables }, contextValue);
    return text === null ? null : single(passText(text));
  } catch (error) {
    const refusal = refusalBehind(error);
    if (refusal && !OF_THE_WHOLE.includes(refusal.code)) return null;
    return single({ data: null, errors: [report(asGraphqlError(error), contextValue, log)] });
  }
}

function report(error: GraphQLError, { http }: ServedContext, log: FastifyBaseLogger): GraphQLFormattedError {
  const { locale, requestId } = http.caller;
  return reportError(error, locale, (defect) => openIncident(log, requestId, defect));
}

function errorsOf<Context extends ServedContext>({
  operation,
  errors,
  request,
  schema,
}: GraphQLRequestContextWillSendResponse<Context>): readonly GraphQLError[] | undefined {
  const faulty = errors?.some((error) => error.extensions.code === ApolloServerErrorCode.BAD_USER_INPUT);
  if (!faulty || !operation) return errors;
  return [asGraphqlError(Refusal.badInput(variableFaults(schema, operation, request.variables ?? {})))];
}

function retryAfter(errors: readonly GraphQLFormattedError[]): string | undefined {
  const waits = errors.map((error) => error.extensions?.retryAfterSeconds).find((wait) => typeof wait === 'number');
  return waits === undefined ? undefined : String(waits);
}

/**
 * A request that is well-formed for HTTP is answered with 200 and JSON whatever became of the operation, so that clients
 * read one place, the errors' codes.
 */
function finish<Context extends ServedContext>(
  { log }: Parts<Context>,
  requestContext: GraphQLRequestContextWillSendResponse<Context>,
): void {
  const { response, contextValue } = requestContext;
  if (response.body.kind !== 'single') return;
  const result = response.body.singleResult;
  const errors = errorsOf(requestContext)?.map((error) => report(error, contextValue, log)) ?? result.errors;
  const extensions = { ...result.extensions, cost: contextValue.http.meter.report() };
  response.body.singleResult = { ...result, ...(errors && { errors }), extensions };
  response.http.status = 200;
  response.http.headers.set('content-type', 'application/json; charset=utf-8');
  const wait = retryAfter(errors ?? []);
  if (wait) response.http.headers.set('retry-after', wait);
}

/**
 * The product's hand in Apollo: holds operations to the limits, lets the host answer with JSON text, tells errors in the
 * caller's language, and says what the request cost.
 */
export function operationPlugin<Context extends ServedContext>(
  host: GraphqlHost<Context>,
  limits: Limits,
  log: FastifyBaseLogger,
): ApolloServerPlugin<Context> {
  const parts: Parts<Context> = { host, limits, operations: new OperationLimits(host.schema, limits), log };
  const listener = {
    didResolveOperation: (request: GraphQLRequestContextDidResolveOperation<Context>) => admit(parts, request),
    responseForOperation: (request: GraphQLRequestContextResponseForOperation<Context>) => answer(parts, request),
    willSendResponse: async (request: GraphQLRequestContextWillSendResponse<Context>) => finish(parts, request),
  };
  return {
    requestDidStart: async () => listener,
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
      openIncident(log, requestContext.contextValue.http.caller.requestId, error);
    },
  };
}
