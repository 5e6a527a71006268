import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { DEFAULT_LIMITS } from '../../../server/http/limits.ts';
import { ask, codes, type GraphqlAnswer, type Query } from './client.ts';
import { smallProgram, startServer } from './small-program.ts';

let server: FastifyInstance;
let port: number;

beforeAll(async () => {
  ({ server, port } = await startServer({ host: smallProgram() }));
});
afterAll(() => server.close());

const repeat = (times: number, text: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => text(index)).join(' ');
const nested = (depth: number) =>
  `{ child ${'{ visits { nodes { child '.repeat((depth - 2) / 3)}{ id }${' } } }'.repeat((depth - 2) / 3)} }`;
const deep = (levels: number): unknown =>
  levels === 1 ? { date: '2022-03-01' } : { date: '2022-03-01', and: [deep(levels - 1)] };
const lists = repeat(3, (index) => `a${index}: children(ids: [${repeat(490, String)}]) { totalCount }`);
const manyTokens = (names: number) => `${lists} child { ${repeat(names, () => 'name')} }`;
const LOOK = 'query ($at: When) { look(at: $at) }';

interface Case {
  readonly limit: string;
  readonly max: number;
  readonly found?: number;
  readonly below: Query;
  readonly above: Query;
}

const limits = DEFAULT_LIMITS;
const CASES: readonly Case[] = [
  {
    limit: 'tokens',
    max: limits.tokens,
    below: { query: `{ ${manyTokens(488)} }` },
    above: { query: `{ ${manyTokens(490)} }` },
  },
  { limit: 'depth', max: 12, found: 14, below: { query: nested(11) }, above: { query: nested(14) } },
  {
    limit: 'aliases',
    max: 30,
    found: 31,
    below: { query: `{ child { ${repeat(30, (index) => `a${index}: name`)} } }` },
    above: { query: `{ child { ${repeat(31, (index) => `a${index}: name`)} } }` },
  },
  {
    limit: 'aliases',
    max: 30,
    found: 32,
    below: { query: '{ child { ...Two team { name } } } fragment Two on Child { a: name b: name }' },
    above: {
      query: `{ ${repeat(10, (index) => `c${index}: child { ...Two }`)} child { ...Two } } fragment Two on Child { a: name b: name }`,
    },
  },
  {
    limit: 'directives',
    max: 20,
    found: 21,
    below: { query: `{ child { ${repeat(20, () => 'name @include(if: true)')} } }` },
    above: { query: `{ child { ${repeat(21, () => 'name @include(if: true)')} } }` },
  },
  {
    limit: 'rootFields',
    max: 20,
    found: 21,
    below: { query: `{ ${repeat(20, (index) => `a${index}: who`)} }` },
    above: { query: `{ ${repeat(20, (index) => `a${index}: who`)} who }` },
  },
  {
    limit: 'nameLength',
    max: 63,
    found: 64,
    below: { query: `{ ${'a'.repeat(63)}: who }` },
    above: { query: `{ ${'a'.repeat(64)}: who }` },
  },
  {
    limit: 'nameLength',
    max: 63,
    found: 64,
    below: { query: `query ${'a'.repeat(63)} { who }` },
    above: { query: `query ${'a'.repeat(64)} { who }` },
  },
  {
    limit: 'first',
    max: 200,
    found: 201,
    below: { query: '{ children(first: 200) { totalCount } }' },
    above: { query: '{ children(first: 201) { totalCount } }' },
  },
  {
    limit: 'last',
    max: 200,
    found: 1000,
    below: { query: 'query ($n: Int = 200) { children(last: $n) { totalCount } }', variables: {} },
    above: { query: 'query ($n: Int) { children(last: $n) { totalCount } }', variables: { n: 1000 } },
  },
  {
    limit: 'listItems',
    max: 500,
    found: 501,
    below: {
      query: 'query ($ids: [ID!]) { children(ids: $ids) { totalCount } }',
      variables: { ids: Array(500).fill('1') },
    },
    above: {
      query: 'query ($ids: [ID!]) { children(ids: $ids) { totalCount } }',
      variables: { ids: Array(501).fill('1') },
    },
  },
  {
    limit: 'listItems',
    max: 500,
    found: 501,
    below: { query: `{ children(ids: [${repeat(500, String)}]) { totalCount } }` },
    above: { query: `{ children(ids: [${repeat(501, String)}]) { totalCount } }` },
  },
  {
    limit: 'inputDepth',
    max: 16,
    found: 17,
    below: { query: LOOK, variables: { at: deep(8) } },
    above: { query: LOOK, variables: { at: deep(9) } },
  },
  {
    limit: 'cost',
    max: 50_000,
    found: 8_120_401,
    below: { query: '{ children(first: 100) { nodes { visits(first: 200) { nodes { id } } } } }' },
    above: {
      query:
        '{ children(first: 200) { nodes { visits(first: 200) { nodes { child { visits(first: 200) { nodes { id } } } } } } } }',
    },
  },
];

const refusalOf = ({ errors }: GraphqlAnswer) => errors?.map(({ extensions }) => extensions);

describe('limits of an operation', () => {
  test.each(CASES)('takes what is just within $limit', async ({ below }) => {
    const answer = await ask(port, below);
    expect(answer.errors).toBeUndefined();
    expect(answer).toMatchObject({ status: 200, data: expect.anything() });
  });

  test.each(CASES)('refuses more than $max $limit, and says how much it was', async ({ limit, max, found, above }) => {
    const answer = await ask(port, above);
    expect(answer.status).toBe(200);
    expect(refusalOf(answer)).toEqual([
      { code: 'LIMIT_EXCEEDED', limit, max, found: found ?? max + 1, retryAfterSeconds: null },
    ]);
    expect(answer.data).toBeUndefined();
    expect(answer.extensions?.cost).toBeDefined();
  });

  test('refuses a body above 256 kB with 413, and takes one below', async () => {
    const bodyOf = (bytes: number) => {
      const frame = JSON.stringify({ query: '{ who }', note: '' });
      return JSON.stringify({ query: '{ who }', note: 'x'.repeat(bytes - frame.length) });
    };
    expect(await ask(port, { body: bodyOf(limits.bodyBytes) })).toMatchObject({ status: 200, data: { who: 'none' } });
    const refused = await ask(port, { body: bodyOf(limits.bodyBytes + 1) });
    expect(refused.status).toBe(413);
    expect(refusalOf(refused)).toEqual([
      { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', max: 262_144, found: 262_145, retryAfterSeconds: null },
    ]);
  });
});

describe('hostile documents', () => {
  const swift = async (query: Query): Promise<GraphqlAnswer> => {
    const started = performance.now();
    const answer = await ask(port, query);
    expect(performance.now() - started).toBeLessThan(500);
    expect(answer.status).toBe(200);
    expect(['BAD_INPUT', 'LIMIT_EXCEEDED']).toContain(codes(answer)[0]);
    return answer;
  };

  test('a circle of fragments is refused', async () => {
    await swift({ query: '{ child { ...A } } fragment A on Child { ...B } fragment B on Child { ...A }' });
  });

  test('fragments that double at each step are refused', async () => {
    const steps = repeat(
      60,
      (index) => `fragment F${index} on Child { ...F${index + 1} visits { nodes { child { ...F${index + 1} } } } }`,
    );
    await swift({ query: `{ child { ...F0 } } ${steps} fragment F60 on Child { name }` });
  });

  test('83 kB of fields that have to be merged are refused', async () => {
    await swift({ query: `{ ${repeat(8300, () => 'a:child{x}')} }` });
  });

  test('as many overlapping fields as the tokens allow are answered quickly', async () => {
    await swift({ query: `{ ${repeat(180, (index) => `child { visits(first: ${index}) { nodes { id } } }`)} }` });
  });

  test('lists and objects nested by the thousand are refused', async () => {
    await swift({ query: `{ look(at: ${'[{and:'.repeat(600)}` });
    await swift({
      query: LOOK,
      body: `{"query":"${LOOK}","variables":{"at":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    });
  });

  test('a flood of directives is refused', async () => {
    await swift({ query: `{ child { name ${repeat(1900, () => '@x')} } }` });
  });

  test('a number beyond 32 bits is refused as input', async () => {
    const answer = await swift({
      query: 'query ($at: When) { look(at: $at) }',
      variables: { at: { date: '2022-03-01', pause: 1e300 } },
    });
    expect(answer.errors?.[0]?.extensions.fields).toEqual([
      { path: ['at', 'pause'], fault: 'NOT_AN_INTEGER', message: 'This must be a whole number' },
    ]);
    await swift({ query: '{ children(first: 99999999999999999999999) { totalCount } }' });
  });
});
