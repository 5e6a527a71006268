import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { RequestContext } from '../../../server/access/request.ts';
import type { Role } from '../../../server/access/roles.ts';
import type { HttpContext } from '../../../server/http/graphql-host.ts';
import { buildSchema } from '../../../server/schema/build.ts';
import { startTestApplication, type TestApplication } from '../../support/application.ts';
import { type RandomQuery, randomQueries } from './random-query.ts';
import { comparable, Reference } from './reference.ts';
import { credentialOf, rowsOf } from './rows.ts';

const schema = buildSchema();
const CALLERS: readonly (readonly [string, Role])[] = [
  ['city', 'MUNICIPAL_BUREAU'],
  ['pudong', 'DISTRICT_BUREAU'],
  ['pudong-finance', 'DISTRICT_FINANCE'],
  ['supervisor', 'SUPERVISOR'],
  ['provider', 'PROVIDER_MANAGER'],
  ['social-worker', 'SOCIAL_WORKER'],
  ['auditor', 'AUDITOR'],
];

let app: TestApplication;
beforeAll(async () => {
  app = await startTestApplication();
}, 120_000);
afterAll(() => app.close());

/** An answer in one piece of text, cursors told by their rows, keys in the order of the selection. */
function textOf(answer: {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}): string {
  if (answer.errors) return answer.errors.map(({ message }) => message).join('\n');
  return JSON.stringify(comparable(answer.data), null, 1);
}

describe('random queries', () => {
  test.each(CALLERS)(
    'of %s are answered alike as text, by ordinary execution, and by the reference',
    async (login, role) => {
      const speaker = await app.as(login);
      const credential = credentialOf(speaker);
      const { program } = app.application;
      const reference = new Reference(schema, await rowsOf(app, speaker, role));
      const http = { caller: { kind: 'session', ...credential, locale: 'en' } } as unknown as HttpContext;

      async function threeAnswers({ query, variables }: RandomQuery) {
        const document = parse(query);
        expect(validate(schema, document)).toEqual([]);
        const text = await program.reader.answer(document, undefined, variables, credential);
        const contextValue = new RequestContext(http, program, credential);
        const ordinary = await execute({ schema, document, variableValues: variables, contextValue });
        const naive = JSON.parse(JSON.stringify(reference.answer(document, variables)));
        return {
          text: textOf(JSON.parse(text ?? '{"data":"nothing"}')),
          ordinary: textOf(ordinary),
          naive: textOf(naive),
        };
      }

      await fc.assert(
        fc.asyncProperty(randomQueries(schema, role, reference), async (query) => {
          const { text, ordinary, naive } = await threeAnswers(query);
          expect(ordinary).toBe(naive);
          expect(text).toBe(naive);
        }),
        {
          numRuns: Number(process.env.RANDOM_QUERIES ?? 60),
          interruptAfterTimeLimit: 60_000,
          markInterruptAsFailure: false,
          endOnFailure: true,
        },
      );
    },
    120_000,
  );
});
