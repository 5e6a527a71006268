import { afterEach, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { ask, codes } from './client.ts';
import { CONFIG, smallProgram, startServer } from './small-program.ts';

const started: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()));
});

const START = Date.parse('2022-03-01T00:00:00Z');

async function serve(callersPerOrigin = 20) {
  let now = START;
  const cost = { ...CONFIG.limits.cost, perMinute: 600, perRequest: 500, callersPerOrigin };
  const config = { ...CONFIG, limits: { ...CONFIG.limits, cost } };
  const clock = { now: () => new Date(now) };
  const { server, port } = await startServer({ host: smallProgram(), config, clock });
  started.push(server);
  const page = (key: string) =>
    ask(port, { query: '{ children(first: 198) { nodes { id } } }', headers: { authorization: `Bearer ${key}` } });
  return { port, page, wait: (seconds: number) => (now += seconds * 1000) };
}

test('every answer says what it cost and what is left', async () => {
  const { page, port } = await serve();
  expect((await page('a')).extensions?.cost).toEqual({ requested: 200, max: 500, remaining: 400, perMinute: 600 });
  expect((await page('a')).extensions?.cost).toEqual({ requested: 200, max: 500, remaining: 200, perMinute: 600 });
  expect((await page('b')).extensions?.cost.remaining).toBe(400);
  const unreadable = await ask(port, { query: `{ ${'x'.repeat(2560)}` });
  expect(unreadable.extensions?.cost).toMatchObject({ requested: 11, remaining: 589 });
});

test('a caller that has spent its minute is refused, with the seconds to wait, and served after them', async () => {
  const { page, wait } = await serve();
  for (const left of [400, 200, 0]) expect((await page('a')).extensions?.cost.remaining).toBe(left);
  const refused = await page('a');
  expect(refused.status).toBe(200);
  expect(refused.headers['retry-after']).toBe('1');
  expect(codes(refused)).toEqual(['LIMIT_EXCEEDED']);
  expect(refused.extensions?.cost).toMatchObject({ requested: 0, remaining: 0 });
  wait(1);
  const short = await page('a');
  expect(short.errors?.[0]?.extensions).toEqual({
    code: 'LIMIT_EXCEEDED',
    limit: 'costPerMinute',
    max: 600,
    found: 790,
    retryAfterSeconds: 19,
  });
  expect(short.headers['retry-after']).toBe('19');
  expect(short.extensions?.cost).toEqual({ requested: 1, max: 500, remaining: 9, perMinute: 600 });
  wait(20);
  expect((await page('a')).errors).toBeUndefined();
});

test('one caller’s spending does not touch another’s, but one address can’t pose as any number of callers', async () => {
  const { page } = await serve(2);
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) expect((await page(key)).errors).toBeUndefined();
  expect(codes(await page('g'))).toEqual(['LIMIT_EXCEEDED']);
});
