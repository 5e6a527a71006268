import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { NOBODY } from '../../support/mutation.ts';

let app: TestApplication;
let city: Speaker;
beforeAll(async () => {
  app = await startTestApplication();
  city = await app.as('city');
}, 120_000);
afterAll(() => app.close());

type Loose = Readonly<Record<string, { readonly totalCount?: number; readonly nodes?: readonly unknown[] }>> | null;

/** How a query was answered: `ok`, or the code of its refusal and where it points. */
async function outcome(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { errors } = await city.ask<Loose>(query, variables);
  const [error] = errors ?? [];
  if (!error) return 'ok';
  const { code, fields = [], limit } = error.extensions;
  return [code, limit, ...fields.map(({ path, fault }) => `${path.join('.')}:${fault}`)].filter(Boolean).join(' ');
}

const HOSTILE = [
  "'; drop table child; --",
  "' or '1'='1",
  '"}\') or 1=1 --',
  '\\',
  '\\\'"$1$$',
  '$1::uuid',
  '%_*',
  '{}[]:,',
  '\n\r\t\u0008\u000c\u001b',
  '\ud800',
  '\u202e\u2028\ufeff',
  '🧒🏽䶮㛃',
  'null',
  '-1e309',
  'x'.repeat(50_000),
];

describe.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))('the text %s', (_, text) => {
  test('matches nothing as an operand or a search, and breaks nothing', async () => {
    const operators = ['{ eq: $t }', '{ in: [$t] }', '{ contains: $t }', '{ startsWith: $t }'];
    const lists = operators.map(
      (operator, index) => `a${index}: children(where: { name: ${operator} }) { totalCount }`,
    );
    const { data, errors } = await city.ask<Loose>(
      `query ($t: String!) { ${lists.join(' ')} s: children(search: $t) { totalCount }
        p: serviceProviders(search: $t) { totalCount } w: workers(search: $t) { totalCount } c: child(number: $t) { id } }`,
      { t: text },
    );
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {}).map((list) => list?.totalCount ?? 0)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('is no cursor', async () => {
    const query = 'query ($c: String) { children(after: $c) { nodes { id } } }';
    expect(await outcome(query, { c: text })).toBe('BAD_INPUT after:BAD_CURSOR');
    const wrapped = Buffer.from(JSON.stringify([text, text])).toString('base64');
    expect(await outcome(query, { c: wrapped })).toBe('BAD_INPUT after:BAD_CURSOR');
  });
});

test('after all this the children are still there', async () => {
  expect(await app.rows('select 1 from child limit 1')).toHaveLength(1);
});

const where = (condition: string) => `{ children(where: ${condition}) { totalCount } }`;
const page = (given: string) => `{ children(${given}) { nodes { id } pageInfo { hasNextPage } } }`;
const many = (count: number) => Array.from({ length: count }, () => NOBODY);
const IDS = 'query ($ids: [UUID!]) { children(where: { id: { in: $ids } }) { totalCount } }';
const PART = 'query ($or: [ChildWhere!]) { children(where: { or: $or }) { totalCount } }';
const CONTRADICTS = 'BAD_INPUT first:PAGING_CONTRADICTS';
const cursorOf = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64');

const CASES: readonly (readonly [name: string, query: string, expected: string, variables?: object])[] = [
  ['500 ids', IDS, 'ok', { ids: many(500) }],
  ['501 ids', IDS, 'LIMIT_EXCEEDED listItems', { ids: many(501) }],
  ['501 ids written out', where(`{ id: { in: ${JSON.stringify(many(501))} } }`), 'LIMIT_EXCEEDED listItems'],
  ['100 alternatives', PART, 'ok', { or: many(100).map((id) => ({ id: { eq: id } })) }],
  ['501 alternatives', PART, 'LIMIT_EXCEEDED listItems', { or: many(501).map((id) => ({ id: { eq: id } })) }],
  ['a page of none', page('first: 0'), 'ok'],
  ['a last page of none', page('last: 0'), 'ok'],
  ['the largest page', page('first: 200'), 'ok'],
  ['a larger page', page('first: 201'), 'LIMIT_EXCEEDED first'],
  ['a larger last page', page('last: 201'), 'LIMIT_EXCEEDED last'],
  ['a negative page', page('first: -1'), 'BAD_INPUT first:OUT_OF_RANGE'],
  ['a negative last page', page('last: -1'), 'BAD_INPUT last:OUT_OF_RANGE'],
  ['a negative offset', page('offset: -1'), 'BAD_INPUT offset:OUT_OF_RANGE'],
  ['an offset beyond all reason', page('offset: 1000001'), 'LIMIT_EXCEEDED offset'],
  ['an offset beyond the end', page('offset: 1000000'), 'ok'],
  ['too many groups', '{ children { groups(by: [SEX], first: 201) { count } } }', 'LIMIT_EXCEEDED first'],
  ['fewer than no groups', '{ children { groups(by: [SEX], first: -1) { count } } }', 'BAD_INPUT first:OUT_OF_RANGE'],
  ['groups by nothing', '{ children { groups(by: []) { count } } }', 'BAD_INPUT by:REQUIRED'],
  [
    'fewer than no months',
    '{ cases(first: 1) { nodes { months(last: -1) { month } } } }',
    'BAD_INPUT last:OUT_OF_RANGE',
  ],
  ['first and last', page('first: 1, last: 1'), CONTRADICTS],
  ['after and before', page(`after: "${cursorOf('a')}", before: "${cursorOf('a')}"`), CONTRADICTS],
  ['offset and after', page(`offset: 1, after: "${cursorOf('a')}"`), CONTRADICTS],
  ['last and after', page(`last: 1, after: "${cursorOf('a')}"`), CONTRADICTS],
  ['first and before', page(`first: 1, before: "${cursorOf('a')}"`), CONTRADICTS],
  ['a cursor of another sorting', page(`after: "${cursorOf('赵', NOBODY)}"`), 'BAD_INPUT after:BAD_CURSOR'],
  ['a cursor that is too short', page(`after: "${cursorOf(NOBODY)}"`), 'BAD_INPUT after:BAD_CURSOR'],
  ['a cursor of numbers', page(`after: "${cursorOf(1, 2)}"`), 'BAD_INPUT after:BAD_CURSOR'],
  ['a day that is none in a cursor', page(`after: "${cursorOf('2022-02-31', NOBODY)}"`), 'BAD_INPUT after:BAD_CURSOR'],
  ['a bad cursor backward', page('last: 1, before: "x"'), 'BAD_INPUT before:BAD_CURSOR'],
  ['NUL in a search', page('search: "\\u0000"'), 'BAD_INPUT :CONTROL_CHARACTERS'],
  ['NUL in a list', where('{ name: { in: ["a", "\\u0000"] } }'), 'BAD_INPUT :CONTROL_CHARACTERS'],
  ['null as an operand', where('{ name: { eq: null } }'), 'BAD_INPUT where.name.eq:NULL_OPERAND'],
  ['null as a list', where('{ id: { in: null } }'), 'BAD_INPUT where.id.in:NULL_OPERAND'],
  ['null as a field’s operators', where('{ name: null }'), 'BAD_INPUT where.name:NULL_OPERAND'],
  ['null as an alternative', where('{ or: null }'), 'BAD_INPUT where.or:NULL_OPERAND'],
  [
    'null by a variable',
    'query ($n: String) { children(where: { name: { eq: $n } }) { totalCount } }',
    'BAD_INPUT where.name.eq:NULL_OPERAND',
    { n: null },
  ],
  ['the largest number', where('{ grade: { lt: 2147483647, gt: -2147483648 } }'), 'ok'],
  ['a larger number', where('{ grade: { lt: 2147483648 } }'), 'BAD_INPUT'],
  ['a number with 400 digits', where(`{ grade: { lt: 1${'0'.repeat(400)} } }`), 'BAD_INPUT'],
  [
    'a larger number by a variable',
    'query ($n: Int) { children(where: { grade: { lt: $n } }) { totalCount } }',
    'BAD_INPUT n:NOT_AN_INTEGER',
    { n: 2 ** 31 },
  ],
  ['a day that is none', where('{ birthDate: { eq: "2015-02-31" } }'), 'BAD_INPUT'],
  ['an offset that is none', where('{ registeredAt: { gt: "2022-03-12T14:00:00+23:00" } }'), 'BAD_INPUT'],
  ['midnight at the end of a day', where('{ registeredAt: { gt: "2022-03-12T24:00:00Z" } }'), 'ok'],
  ['no child in particular', '{ child { id } }', 'BAD_INPUT number:REQUIRED'],
  ['null for a child', '{ child(id: null) { id } }', 'BAD_INPUT number:REQUIRED'],
  ['a name of 63 characters', `{ ${'a'.repeat(63)}: children(first: 1) { ${'b'.repeat(63)}: totalCount } }`, 'ok'],
  ['a name of 64 characters', `{ ${'a'.repeat(64)}: children(first: 1) { totalCount } }`, 'LIMIT_EXCEEDED nameLength'],
  [
    'a name that every object has',
    '{ __proto__: children(first: 1) { constructor: totalCount toString: totalCount } }',
    'ok',
  ],
  [
    'a variable that every object has',
    'query ($constructor: String, $toString: Int) { children(search: $constructor, first: $toString) { totalCount } }',
    'ok',
  ],
];

describe('asked for', () => {
  test.each(CASES)('%s', async (_, query, expected, variables = {}) => {
    expect(await outcome(query, variables as Readonly<Record<string, unknown>>)).toBe(expected);
  });
});
