import type { FormattedExecutionResult } from 'graphql';

const TEXT = Symbol('JSON text of the whole answer');

/** A result that stands for an answer which is JSON text already, so that Apollo does not take it apart. */
export function passText(text: string): FormattedExecutionResult {
  return { data: { [TEXT]: text } };
}

function textOf(data: FormattedExecutionResult['data']): string | undefined {
  const text: unknown = data && TEXT in data ? data[TEXT] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** The JSON text of a result; a passed text gets the extensions as its last member. */
export function stringifyAnswer(result: FormattedExecutionResult): string {
  const text = textOf(result.data);
  if (text === undefined) return JSON.stringify(result);
  return `${text.slice(0, -1)},"extensions":${JSON.stringify(result.extensions ?? {})}}`;
}
