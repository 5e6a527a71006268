import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { faultAt } from '../rules/fault.ts';
import type { Bilingual, Locale } from '../rules/locale.ts';
import { Refusal } from '../rules/refusal.ts';

const TOO_MANY_TOKENS = /Document contains more (?:than|that) (\d+) tokens/;
const ARGUMENT = /^Argument "(\w+)" (of required type|of non-null type|has invalid value)/;

const UNREADABLE: Bilingual = { zh: '查询语句有误：{detail}', en: 'The query can’t be read: {detail}' };
const INVALID: Bilingual = { zh: '查询与接口定义不符：{detail}', en: 'The query does not fit the schema: {detail}' };
const NO_OPERATION: Bilingual = { zh: '未指明要执行的操作：{detail}', en: 'No operation to run: {detail}' };
const MALFORMED: Bilingual = { zh: '请求有误：{detail}', en: 'The request is malformed: {detail}' };

const WORDING: Readonly<Record<string, Bilingual>> = {
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: UNREADABLE,
  [ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED]: INVALID,
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]: NO_OPERATION,
  [ApolloServerErrorCode.BAD_REQUEST]: MALFORMED,
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED]: MALFORMED,
};

/** The refusal that a GraphQL error carries, however often it was wrapped. */
export function refusalBehind(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  return error instanceof GraphQLError && error.originalError ? refusalBehind(error.originalError) : undefined;
}

/** Guesses of names: they tell the schema to those who may not see it. */
function withoutSuggestions(message: string): string {
  return message.replace(/ ?Did you mean .*$/s, '');
}

function argumentFault(error: GraphQLError): Refusal | undefined {
  const [, name = '', problem] = ARGUMENT.exec(error.message) ?? [];
  if (!problem) return undefined;
  return Refusal.badInput([faultAt([name], problem === 'has invalid value' ? 'UNKNOWN_VALUE' : 'REQUIRED')]);
}

/** The refusal for what GraphQL itself objects to; undefined for a defect of ours. */
function translate(error: GraphQLError): Refusal | undefined {
  const tokens = TOO_MANY_TOKENS.exec(error.message)?.[1];
  if (tokens) {
    return Refusal.limit({ limit: 'tokens', max: Number(tokens), found: Number(tokens) + 1, retryAfterSeconds: null });
  }
  const text = WORDING[String(error.extensions.code)];
  if (text) return Refusal.badRequest(text, { detail: withoutSuggestions(error.message) });
  return error.originalError === undefined || error.originalError instanceof GraphQLError
    ? argumentFault(error)
    : undefined;
}

/**
 * A GraphQL error as the caller is told it: refusals in their language, GraphQL's own objections as BAD_INPUT or
 * LIMIT_EXCEEDED, anything else as an incident.
 * @param incident opens an incident for a defect
 */
export function reportError(
  error: GraphQLError,
  locale: Locale,
  incident: (defect: unknown) => Refusal,
): GraphQLFormattedError {
  const refusal = refusalBehind(error);
  const shown = refusal ?? translate(error) ?? incident(error.originalError ?? error);
  const { message, extensions } = shown.render(locale);
  return {
    message,
    ...(!refusal && shown.code === 'BAD_INPUT' && error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions,
  };
}
