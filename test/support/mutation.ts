import type { AnswerError, Speaker } from './application.ts';

type Input = Readonly<Record<string, unknown>>;

/** What came of a mutation: its payload, or the code and evidence by which it was refused. */
export interface Outcome<Payload> {
  readonly payload: Payload | null;
  readonly refusal: AnswerError['extensions'] | null;
  /** What the refusal says, in the language asked for. */
  readonly message: string | null;
  /** Where the refusal points into the input, with the fault or rule there: `count OUT_OF_RANGE`. */
  readonly points: readonly string[];
}

const pathOf = (path: readonly (string | number)[]) => path.slice(path[0] === 'input' ? 1 : 0).join('.');

function pointsOf({ fields = [], violations = [] }: AnswerError['extensions']): readonly string[] {
  return [
    ...fields.map(({ path, fault }) => `${pathOf(path)} ${fault ?? 'NOT_FOUND'}`),
    ...violations.map(({ path, rule }) => `${pathOf(path)} ${rule}`),
  ];
}

/**
 * A mutation as tests send it: over HTTP, its input as a variable.
 * @param selection what is asked of its payload @param inputType the input's type, by default named after the mutation
 */
export function mutation<Payload>(name: string, selection: string, inputType = `${capital(name)}Input`) {
  const document = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${selection} } }`;
  return async (speaker: Speaker, input: Input, language = 'zh-CN'): Promise<Outcome<Payload>> => {
    const answer = await speaker.ask<Readonly<Record<string, Payload>> | null>(
      document,
      { input },
      {
        'accept-language': language,
      },
    );
    const [error] = answer.errors ?? [];
    return {
      payload: answer.data?.[name] ?? null,
      refusal: error?.extensions ?? null,
      message: error?.message ?? null,
      points: error ? pointsOf(error.extensions) : [],
    };
  };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A UUID that no record has. */
export const NOBODY = '01900000-0000-7000-8000-000000000000';
