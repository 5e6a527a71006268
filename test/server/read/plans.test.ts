import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'graphql';
import { Planner } from '../../../server/read/plans.ts';
import { buildSchema } from '../../../server/schema/build.ts';
import { startTestApplication, type TestApplication } from '../../support/application.ts';

const DOCUMENT = parse(`query ($where: ChildWhere, $first: Int, $show: Boolean = true, $order: [ChildOrder!]) {
  children(where: $where, first: $first, orderBy: $order) { nodes { name @include(if: $show) } totalCount } }`);

describe('a plan', () => {
  const planner = new Planner(buildSchema());
  const planFor = (
    variables: Readonly<Record<string, unknown>>,
    role: 'MUNICIPAL_BUREAU' | 'DISTRICT_BUREAU' = 'MUNICIPAL_BUREAU',
  ) => planner.operation(DOCUMENT, undefined, variables, role)?.plan;
  const plain = { where: { grade: { eq: 3 }, name: { contains: 'a' } }, first: 10 };

  test('serves the same document with other values', () => {
    expect(planFor(plain)).toBeDefined();
    expect(planFor({ where: { grade: { eq: 4 }, name: { contains: 'b' } }, first: 10 })).toBe(planFor(plain));
  });

  test.each([
    ['another page size', { ...plain, first: 11 }],
    ['another field in the condition', { ...plain, where: { grade: { eq: 3 } } }],
    ['another operator', { ...plain, where: { grade: { gt: 3 }, name: { contains: 'a' } } }],
    ['another sorting', { ...plain, order: [{ field: 'NAME' }] }],
    ['another choice of fields', { ...plain, show: false }],
  ])('does not serve %s', (_, variables) => {
    expect(planFor(variables)).toBeDefined();
    expect(planFor(variables)?.sql).not.toBe(planFor(plain)?.sql);
  });

  test('does not serve another role, though the SQL is the same', () => {
    const [city, district] = [planFor(plain), planFor(plain, 'DISTRICT_BUREAU')];
    expect(district?.sql).toBe(city?.sql);
    expect(district?.name).not.toBe(city?.name);
  });

  test('holds no value of the caller', () => {
    const secret = 'a name that nobody may find in a log';
    expect(planFor({ where: { name: { eq: secret } } })?.sql).not.toContain(secret);
  });

  test('has one name for one SQL, whichever document asked', () => {
    const again = planner.operation(parse('{ children(first: 3) { totalCount } }'), undefined, {}, 'MUNICIPAL_BUREAU');
    const other = planner.operation(
      parse('query Q { children(first: 3) { ... { totalCount } } }'),
      'Q',
      {},
      'MUNICIPAL_BUREAU',
    );
    expect(other?.plan.name).toBe(again?.plan.name);
    expect(Buffer.byteLength(again?.plan.name ?? '')).toBeLessThan(64);
  });

  test('is forgotten when too many others of the same document were made since', () => {
    const first = planFor(plain);
    for (let size = 20; size < 120; size += 1) planFor({ ...plain, first: size });
    expect(planFor(plain)).not.toBe(first);
    expect(planFor(plain)).toEqual({ ...first, getters: expect.any(Array) });
  });
});

describe('a query', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await startTestApplication();
  }, 120_000);
  afterAll(() => app.close());

  const TEXT = `{ children(first: 5) { totalCount nodes { name cases { nodes { visits(first: 2) { totalCount nodes { date attendees { worker { name } } } } } } } }
    districtMonths(first: 10) { nodes { met } } programme(year: 2022) { title } }`;
  const WITH_ACTIONS = '{ children(first: 2) { nodes { name actions { name } } } }';

  async function tripsOf(query: string): Promise<number> {
    const speaker = await app.as('city');
    await speaker.ask(query);
    const connect = jest.spyOn(app.application.program.reader.pool, 'connect');
    const { errors } = await speaker.ask(query);
    expect(errors).toBeUndefined();
    const trips = connect.mock.calls.length;
    connect.mockRestore();
    return trips;
  }

  test('is one trip to the database, however much it nests', async () => {
    expect(await tripsOf(TEXT)).toBe(1);
  });

  test('that needs TypeScript has a trip for who calls, one for its rows, and one for all of a field', async () => {
    expect(await tripsOf(WITH_ACTIONS)).toBe(3);
  });

  test('that needs TypeScript is prepared once, not at every request', async () => {
    const speaker = await app.as('city');
    const prepared = async () => {
      const { rows } = await app.application.program.reader.pool.query<{ count: number }>(
        'select count(*)::int as count from pg_prepared_statements',
      );
      return rows[0]?.count;
    };
    await speaker.ask(WITH_ACTIONS);
    const before = await prepared();
    for (let round = 0; round < 5; round += 1) await speaker.ask(WITH_ACTIONS);
    expect(await prepared()).toBe(before);
  });
});
