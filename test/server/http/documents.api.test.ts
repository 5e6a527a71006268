import { afterEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { fixedClock } from '../../../server/identity/clock.ts';
import { Refusal } from '../../../server/rules/refusal.ts';
import { ask, codes } from './client.ts';
import { CONFIG, type Program, recordingLog, smallProgram, startServer, textOf } from './small-program.ts';

const started: FastifyInstance[] = [];

async function serve(change: (program: Program) => void = () => undefined) {
  const host = smallProgram();
  change(host);
  const { log, lines } = recordingLog();
  const { server, port } = await startServer({ host, log, clock: fixedClock('2022-03-12T14:00:00+08:00') });
  started.push(server);
  return { port, host, lines };
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()));
});

const KEY = { authorization: 'Bearer tonghu_abc' };
const SUBMIT = 'mutation ($input: When!) { visit(input: $input) }';

describe('text passed through', () => {
  const DOCUMENTS = [
    { query: '{ hello }' },
    { query: 'query ($name: String) { hello(name: $name) again: hello }', variables: { name: '"} \u2028' } },
    {
      query:
        '{ children { totalCount nodes { id visits { edges { cursor node { id } } } ...T } } } fragment T on Child { team { name } }',
    },
    { query: '{ refused hello }' },
    { query: '{ __typename broken: refused }' },
  ];

  test.each(DOCUMENTS)('equals ordinary execution: $query', async (document) => {
    const ordinary = await serve();
    const passed = await serve((program) => {
      const text = textOf(program);
      program.answer = async (operation, context) => {
        const answer = await text(operation, context);
        return answer?.includes('"errors"') ? null : answer;
      };
    });
    const [one, other] = await Promise.all([ask(ordinary.port, document), ask(passed.port, document)]);
    expect(other.text).toBe(one.text);
    expect(other.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(other.extensions?.cost.requested).toBeGreaterThan(0);
  });

  test('a refusal of the host is left to ordinary execution, which knows its field', async () => {
    const { port } = await serve((program) => {
      program.answer = async () => Promise.reject(Refusal.unauthenticated());
    });
    expect((await ask(port, { query: '{ refused hello }' })).errors).toEqual([
      { message: 'Please sign in', path: ['refused'], extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  test('what no field can be blamed for is not run again', async () => {
    const { port } = await serve((program) => {
      program.answer = async () => Promise.reject(Refusal.unavailable());
    });
    const answer = await ask(port, { query: '{ hello }' });
    expect(answer).toMatchObject({ status: 200, data: null });
    expect(codes(answer)).toEqual(['UNAVAILABLE']);
    expect(answer.extensions?.cost).toBeDefined();
  });
});

describe('errors', () => {
  test('a refusal keeps its path and code, with status 200', async () => {
    const { port } = await serve();
    expect(await ask(port, { query: '{ hello refused }' })).toMatchObject({
      status: 200,
      data: { hello: '你好，世界', refused: null },
      errors: [{ message: 'Please sign in', path: ['refused'], extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  test('a defect is told as an incident number, and logged under it without what it said', async () => {
    const { port, lines } = await serve();
    const answer = await ask(port, { query: '{ broken }' });
    const incident = String(answer.errors?.[0]?.extensions.incident);
    expect(answer.errors).toEqual([
      { message: `Internal error, incident ${incident}`, path: ['broken'], extensions: { code: 'INTERNAL', incident } },
    ]);
    const logged = lines.filter((line) => line.includes(incident));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/small-program/);
    expect(lines.join()).not.toMatch(/310101201501011234/);
    expect(answer.text).not.toMatch(/310101|stack|small-program/);
  });

  test('messages are Chinese by default, English where it is preferred', async () => {
    const { port } = await serve();
    const said = async (accept: string | undefined) =>
      (await ask(port, { query: '{ refused }', headers: { 'accept-language': accept } })).errors?.[0]?.message;
    expect(await said(undefined)).toBe('请先登录');
    expect(await said('fr')).toBe('请先登录');
    expect(await said('zh-Hans-CN,zh;q=0.9,en;q=0.8')).toBe('请先登录');
    expect(await said('en;q=0.8,zh;q=0.9')).toBe('请先登录');
    expect(await said('en-GB,en;q=0.9,zh;q=0.5')).toBe('Please sign in');
  });

  test.each([
    ['{ childs { id } }', 'The query does not fit the schema: Cannot query field "childs" on type "Query".'],
    [
      '{ children(frist: 1) { totalCount } }',
      'The query does not fit the schema: Unknown argument "frist" on field "Query.children".',
    ],
    [
      '{ look(at: { date: "x", sex: GIRLS }) }',
      'The query does not fit the schema: Value "GIRLS" does not exist in "Sex" enum.',
    ],
    ['{ child { name ', 'The query can’t be read: Syntax Error: Expected Name, found <EOF>.'],
    [
      'query A { who } query B { who }',
      'No operation to run: Must provide operation name if query contains multiple operations.',
    ],
    ['subscription { who }', 'The API has no operations of this kind'],
  ])('%s is told without suggestions', async (query, message) => {
    const { port } = await serve();
    const answer = await ask(port, { query });
    expect(answer.status).toBe(200);
    expect(answer.errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_INPUT', fields: [] } });
    expect(answer.text).not.toMatch(/did you mean/i);
  });

  test('every faulty variable is named by its path, in the caller’s language', async () => {
    const { port } = await serve();
    const variables = { input: { pause: 'long', sex: 'GIRLS', workers: ['1', {}], and: [{}], wrong: 1 } };
    const answer = await ask(port, { query: SUBMIT, variables, headers: { 'accept-language': 'zh-CN' } });
    expect(answer).toMatchObject({ status: 200, errors: [{ message: '输入有误（6 项）' }] });
    expect(answer.errors?.[0]?.extensions.fields).toEqual([
      { path: ['input', 'date'], fault: 'REQUIRED', message: '此项必填' },
      { path: ['input', 'pause'], fault: 'NOT_AN_INTEGER', message: '须为整数' },
      { path: ['input', 'sex'], fault: 'UNKNOWN_VALUE', message: '取值不在允许的范围内' },
      { path: ['input', 'workers', 1], fault: 'NOT_AN_ID', message: '标识格式不正确' },
      { path: ['input', 'and', 0, 'date'], fault: 'REQUIRED', message: '此项必填' },
      { path: ['input', 'wrong'], fault: 'UNKNOWN_FIELD', message: '没有此项' },
    ]);
    expect(answer.text).not.toMatch(/GIRLS|did you mean/i);
  });

  test.each([
    [undefined, ['input'], 'REQUIRED'],
    [{ input: null }, ['input'], 'REQUIRED'],
    [{ input: 'x' }, ['input'], 'NOT_AN_OBJECT'],
  ])('variables %j are refused at %j', async (variables, path, fault) => {
    const { port } = await serve();
    const answer = await ask(port, { query: SUBMIT, variables });
    expect(answer.errors?.[0]?.extensions.fields).toEqual([expect.objectContaining({ path, fault })]);
  });
});

describe('the schema', () => {
  test.each([
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Child") { name } }',
    '{ ...S } fragment S on Query { __schema { types { name } } }',
  ])('%s is shown to those signed in only', async (query) => {
    const { port } = await serve();
    const refused = await ask(port, { query });
    expect(codes(refused)).toEqual(['FORBIDDEN']);
    expect(refused.data).toBeUndefined();
    expect((await ask(port, { query, headers: KEY })).errors).toBeUndefined();
  });

  test('tools can read it whole', async () => {
    const { port } = await serve();
    const answer = await ask(port, { query: getIntrospectionQuery(), headers: KEY });
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions?.cost.requested).toBeGreaterThanOrEqual(CONFIG.limits.cost.introspection);
  });

  test('__typename is no introspection', async () => {
    const { port } = await serve();
    expect((await ask(port, { query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
  });
});
