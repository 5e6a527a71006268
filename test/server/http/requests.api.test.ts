import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { type Ask, ask, codes, send } from './client.ts';
import { CONFIG, type Program, recordingLog, smallProgram, startServer } from './small-program.ts';

let server: FastifyInstance;
let port: number;
let host: Program;
const { log, lines } = recordingLog();

beforeAll(async () => {
  host = smallProgram();
  ({ server, port } = await startServer({ host, log }));
});
afterAll(() => server.close());

const sha256 = (token: string) => createHash('sha256').update(token).digest('hex');
const post = (headers: Ask['headers'], body = '{"query":"{ who }"}', path = '/graphql') =>
  send({ port, method: 'POST', path, headers: { 'content-type': 'application/json', ...headers }, body });
const SESSION = { cookie: 'tonghu=secret-token' };
const OURS = { ...SESSION, 'x-tonghu-csrf': '1' };

describe('what is taken', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const answer = await send({ port, method, path: '/graphql', headers: { origin: 'https://elsewhere.test' } });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('POST');
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('an operation in the address is refused', async () => {
    expect((await send({ port, path: '/graphql?query=%7Bwho%7D' })).status).toBe(405);
    expect((await post({}, undefined, '/graphql?key=tonghu_abc')).status).toBe(400);
    expect(lines.join()).not.toMatch(/tonghu_abc/);
  });

  test.each([
    ['several operations at once', '[{"query":"{ who }"}]'],
    ['JSON that is cut short', '{"query":'],
    ['an empty body', ''],
    ['a text', '"{ who }"'],
    ['no query', '{"variables":{}}'],
    ['an empty query', '{"query":" "}'],
    ['a query that is a document tree', '{"query":{"kind":"Document"}}'],
    ['variables as text', '{"query":"{ who }","variables":"{}"}'],
    ['variables as a list', '{"query":"{ who }","variables":[]}'],
    ['an operation name as a number', '{"query":"{ who }","operationName":1}'],
    ['a prototype', '{"query":"{ who }","variables":{"__proto__":{"a":1}}}'],
  ])('%s is refused with 400 in the shape of an answer', async (_, body) => {
    const answer = await ask(port, { body });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.errors).toEqual([{ message: expect.any(String), extensions: { code: 'BAD_INPUT', fields: [] } }]);
    expect(answer.extensions?.cost.requested).toBe(0);
  });

  test('an address that can’t be read is refused in the same shape', async () => {
    const answer = await send({ port, path: '/graphql%zz' });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('BAD_INPUT');
  });

  test('an address that leads nowhere is refused in the same shape', async () => {
    const answer = await send({ port, path: '/elsewhere' });
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.text).errors).toEqual([
      { message: 'There is no such page', extensions: { code: 'BAD_INPUT', fields: [] } },
    ]);
  });

  test('a persisted query is refused', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'x' } };
    expect(codes(await ask(port, { body: JSON.stringify({ query: '{ who }', extensions }) }))).toEqual(['BAD_INPUT']);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    undefined,
  ])('content type %s is refused with 415', async (type) => {
    const answer = await post({ 'content-type': type });
    expect(answer.status).toBe(415);
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('BAD_INPUT');
  });

  test('JSON with a character set is taken', async () => {
    expect((await post({ 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
  });
});

describe('who is calling', () => {
  const who = async (headers: Ask['headers']) => (await ask(port, { query: '{ who }', headers })).data?.who;

  test('only the hash of a credential goes further', async () => {
    expect(await who({})).toBe('none');
    expect(await who(OURS)).toBe(`session ${sha256('secret-token')}`);
    expect(await who({ authorization: 'Bearer tonghu_abc' })).toBe(`key ${sha256('tonghu_abc')}`);
    expect(JSON.stringify(host.contexts.map(({ caller }) => caller))).not.toMatch(/secret-token|tonghu_abc/);
  });

  test('both at once are refused, and so is another scheme', async () => {
    expect((await post({ ...OURS, authorization: 'Bearer tonghu_abc' })).status).toBe(400);
    expect((await post({ authorization: 'Basic eDp5' })).status).toBe(400);
    expect((await post({ authorization: `Bearer ${'x'.repeat(257)}` })).status).toBe(400);
  });

  test('forwarded addresses are believed of known proxies only', async () => {
    const forwarded = { 'x-forwarded-for': '203.0.113.9' };
    await post(forwarded);
    expect(host.contexts.at(-1)?.caller.origin).toBe('127.0.0.1');
    const program = smallProgram();
    const behind = await startServer({ host: program, config: { ...CONFIG, trustedProxies: ['127.0.0.1'] } });
    await ask(behind.port, { query: '{ who }', headers: forwarded });
    expect(program.contexts[0]?.caller.origin).toBe('203.0.113.9');
    await behind.server.close();
  });

  test('the cookie is out of reach of scripts and other sites, and bound to the host on https', async () => {
    const plain = await ask(port, { query: 'mutation { signIn }' });
    expect(plain.headers['set-cookie']).toEqual(['tonghu=the-token; Max-Age=36000; Path=/; HttpOnly; SameSite=Strict']);
    const secure = await startServer({ host: smallProgram(), config: { ...CONFIG, secure: true } });
    const answer = await ask(secure.port, { query: 'mutation { signIn }' });
    expect(answer.headers['set-cookie']).toEqual([
      '__Host-tonghu=the-token; Max-Age=36000; Path=/; HttpOnly; Secure; SameSite=Strict',
    ]);
    expect(answer.headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
    await secure.server.close();
  });

  test('the cookie can be taken back', async () => {
    const answer = await ask(port, { query: 'mutation { signOut }', headers: OURS });
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^tonghu=; .*Expires=Thu, 01 Jan 1970/);
  });
});

describe('other sites', () => {
  test.each([
    ['a session without our header', { ...SESSION }],
    ['a session with our header set otherwise', { ...SESSION, 'x-tonghu-csrf': 'true' }],
    ['another origin', { ...OURS, origin: 'http://elsewhere.test' }],
    ['another scheme', { ...OURS, origin: 'https://tonghu.test' }],
    ['another port', { ...OURS, origin: 'http://tonghu.test:81' }],
    ['no origin to speak of', { ...OURS, origin: 'null' }],
    ['another site, by the browser’s word', { ...OURS, 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { ...OURS, 'sec-fetch-site': 'same-site' }],
    ['a sign-in from elsewhere', { origin: 'http://elsewhere.test' }],
  ])('%s is refused with 403', async (_, headers) => {
    const answer = await post(headers);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('FORBIDDEN');
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('our own pages are served, and programs without a browser', async () => {
    expect((await post({ ...OURS, origin: 'http://tonghu.test', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await post({ authorization: 'Bearer tonghu_abc' })).status).toBe(200);
  });

  test.each(['elsewhere.test', '127.0.0.1', 'tonghu.test.elsewhere.test', 'tonghu.test@elsewhere.test'])(
    'the host name %s is refused with 421',
    async (name) => {
      expect((await post({ host: name })).status).toBe(421);
    },
  );

  test.each(['tonghu.test', 'TONGHU.test', 'tonghu.test:8080'])('the host name %s is ours', async (name) => {
    expect((await post({ host: name })).status).toBe(200);
  });

  test('a forwarded host name is not believed', async () => {
    expect((await post({ host: 'elsewhere.test', 'x-forwarded-host': 'tonghu.test' })).status).toBe(421);
  });
});

describe('answers', () => {
  test('are kept nowhere, framed nowhere, and read as nothing but JSON', async () => {
    const { headers } = await post({});
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'content-type': 'application/json; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('the log says when, where and how long, and nothing of what was asked', async () => {
    lines.length = 0;
    const { headers } = await post(
      { ...OURS, 'user-agent': 'agent-x' },
      '{"query":"query Zhang { hello(name: \\"张小明\\") }"}',
    );
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      requestId: headers['x-request-id'],
      method: 'POST',
      route: '/graphql',
      status: 200,
      milliseconds: expect.any(Number),
    });
    expect(lines[0]).not.toMatch(/张小明|Zhang|secret-token|agent-x/);
  });
});
