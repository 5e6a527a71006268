import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { DEMONSTRATION_LOGINS } from '../../../server/demonstration/accounts.ts';
import { buildSchema } from '../../../server/schema/build.ts';
import { type Answer, startTestApplication, type TestApplication } from '../../support/application.ts';
import { DOCUMENTS, type Example } from './documents.ts';
import { comparable, Reference } from './reference.ts';
import { rowsOf } from './rows.ts';

const STRANGE_NAMES = [
  '欧阳"引号"',
  '反斜杠\\\\n\\',
  '两\n行\t制表',
  '🧒🏽 emoji',
  '䶮㛃',
  "O'Brien; drop table child",
  '</script>',
];

let app: TestApplication;
const references = new Map<string, Reference>();

beforeAll(async () => {
  app = await startTestApplication();
  const children = await app.rows<{ id: string }>('select id from child order by id limit $1', [STRANGE_NAMES.length]);
  for (const [index, { id }] of children.entries())
    await app.rows('update child set name = $2, school = $2 where id = $1', [id, STRANGE_NAMES[index]]);
  await app.rows('update child set school = null where id in (select id from child order by id desc limit 40)');
}, 120_000);
afterAll(() => app.close());

async function referenceOf(login: string): Promise<Reference> {
  const known = references.get(login);
  if (known) return known;
  const role = DEMONSTRATION_LOGINS[login];
  if (!role) throw new Error(`nobody is called ${login}`);
  const rows = await rowsOf(app, await app.as(login), role);
  const reference = new Reference(buildSchema(), rows);
  references.set(login, reference);
  return reference;
}

async function bothAnswers(login: string, { query, variables = {} }: Example) {
  const answer: Answer<unknown> = await (await app.as(login)).ask(query, variables);
  const expected = (await referenceOf(login)).answer(parse(query), variables);
  return { answer, expected: JSON.parse(JSON.stringify(expected)) as typeof expected };
}

describe.each(Object.keys(DOCUMENTS))('%s', (login) => {
  const examples = Object.entries(DOCUMENTS[login] ?? {});

  test.each(examples)('%s', async (_, example) => {
    const { answer, expected } = await bothAnswers(login, example);
    expect(answer.errors).toBeUndefined();
    expect(comparable(answer.data)).toEqual(comparable(expected.data));
    expect(JSON.stringify(comparable(answer.data))).toBe(JSON.stringify(comparable(expected.data)));
    expect(JSON.stringify(answer.data).length).toBeGreaterThan(example.atLeast ?? 100);
  });
});

interface Walk {
  readonly children: {
    readonly nodes: readonly { readonly id: string; readonly grade: number }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

const WALK = `query ($first: Int, $after: String, $last: Int, $before: String, $offset: Int, $orderBy: [ChildOrder!]) {
  children(first: $first, after: $after, last: $last, before: $before, offset: $offset, orderBy: $orderBy) {
    nodes { id grade } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

const ORDERS = [
  ['the default order', undefined],
  ['equal values', [{ field: 'CATEGORY', direction: 'ASC' }]],
  [
    'mixed directions',
    [
      { field: 'GRADE', direction: 'DESC' },
      { field: 'NAME', direction: 'ASC' },
    ],
  ],
  ['values that some do not have', [{ field: 'CONFIRMED_AT', direction: 'DESC' }]],
  ['values that some do not have, those last', [{ field: 'CONFIRMED_AT' }, { field: 'GRADE', direction: 'DESC' }]],
  ['a row pointed to', [{ field: 'DISTRICT_CODE', direction: 'DESC' }]],
] as const;

describe('pages', () => {
  async function all(orderBy: unknown): Promise<readonly string[]> {
    const reference = await referenceOf('city');
    return reference.list('Child', { orderBy }).sorted.map(({ id }) => id);
  }

  async function page(variables: Readonly<Record<string, unknown>>): Promise<Walk['children']> {
    const { data, errors } = await (await app.as('city')).ask<Walk>(WALK, variables);
    expect(errors).toBeUndefined();
    return data.children;
  }

  test.each(ORDERS)('walked forward by cursor, over %s, show every row once', async (_, orderBy) => {
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page({ first: 61, after, orderBy });
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      walked.push(...nodes.map(({ id }) => id));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    expect(walked).toEqual(await all(orderBy));
  });

  test.each(ORDERS)('walked backward by cursor, over %s, show every row once', async (_, orderBy) => {
    const walked: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page({ last: 61, before, orderBy });
      expect(pageInfo.hasNextPage).toBe(before !== null);
      walked.unshift(...nodes.map(({ id }) => id));
      more = pageInfo.hasPreviousPage;
      before = pageInfo.startCursor;
    }
    expect(walked).toEqual(await all(orderBy));
  });

  test('turned by offset show every row once', async () => {
    const walked: string[] = [];
    for (let more = true; more; ) {
      const { nodes, pageInfo } = await page({ first: 70, offset: walked.length });
      walked.push(...nodes.map(({ id }) => id));
      more = pageInfo.hasNextPage;
    }
    expect(walked).toEqual(await all(undefined));
  });
});
