import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { send } from './client.ts';
import { CONFIG, smallProgram, startServer } from './small-program.ts';

const PAGE =
  '<!doctype html><html><head><title>童护</title><style>a{}</style><script type="module" src="/assets/main-Ab12.js"></script></head><body></body></html>';

let adminRoot: string;
let server: FastifyInstance;
let port: number;

beforeAll(async () => {
  adminRoot = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(adminRoot, 'assets'));
  await writeFile(join(adminRoot, 'index.html'), PAGE);
  await writeFile(join(adminRoot, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(adminRoot, 'assets', 'main-Ab12.js'), `export const words = "${'童护 '.repeat(1000)}";`);
  await writeFile(join(adminRoot, '.secret'), 'x');
  ({ server, port } = await startServer({ host: smallProgram(), adminRoot }));
});
afterAll(async () => {
  await server.close();
  await rm(adminRoot, { recursive: true });
});

const directives = (policy: unknown) =>
  Object.fromEntries(
    String(policy)
      .split(';')
      .map((part) => [part.split(' ', 1)[0], part.slice(part.indexOf(' ') + 1)]),
  );

describe('the page', () => {
  test.each(['/', '/children', '/children/0190aaaa/show', '/children?filter=%7B%7D'])(
    'is answered at %s and kept nowhere',
    async (path) => {
      const answer = await send({ port, path });
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      expect(answer.text).toContain('<title>童护</title>');
    },
  );

  test('runs and styles only what is ours', async () => {
    const { headers, text } = await send({ port });
    const policy = directives(headers['content-security-policy']);
    const nonce = /<meta property="csp-nonce" content="([0-9a-f]{32})" nonce="\1">/.exec(text)?.[1];
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': expect.stringMatching(/^'self' 'nonce-[0-9a-f]{32}'$/),
      'style-src': `'self' 'nonce-${nonce}'`,
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
    expect(policy['script-src']).not.toMatch(/unsafe/);
    expect(text).toContain(`<style nonce="${nonce}">`);
    expect(text).toContain(`<script nonce="${/nonce-(\w+)/.exec(policy['script-src'] ?? '')?.[1]}" type="module"`);
  });

  test('has another nonce each time', async () => {
    const [one, other] = await Promise.all([send({ port }), send({ port })]);
    expect(one.headers['content-security-policy']).not.toBe(other.headers['content-security-policy']);
  });

  test('can’t be framed, tells no one where it was, and uses no device', async () => {
    const { headers } = await send({ port });
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers['strict-transport-security']).toBeUndefined();
    const secure = await startServer({ host: smallProgram(), adminRoot, config: { ...CONFIG, secure: true } });
    const answer = await send({ port: secure.port });
    expect(answer.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
    await secure.server.close();
  });
});

describe('files', () => {
  test('with a hash in their name are kept for good, others asked for anew', async () => {
    const hashed = await send({ port, path: '/assets/main-Ab12.js' });
    expect(hashed.headers).toMatchObject({
      'content-type': expect.stringMatching(/javascript; charset=utf-8/),
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const icon = await send({ port, path: '/favicon.svg' });
    expect(icon.headers['cache-control']).toBe('no-cache');
    const again = await send({ port, path: '/favicon.svg', headers: { 'if-none-match': icon.headers.etag } });
    expect(again.status).toBe(304);
  });

  test('are compressed for those who can read it', async () => {
    const raw = await server.inject({
      url: '/assets/main-Ab12.js',
      headers: { host: 'tonghu.test', 'accept-encoding': 'br' },
    });
    expect(raw.headers['content-encoding']).toBe('br');
    expect(raw.rawPayload.length).toBeLessThan(500);
    expect(brotliDecompressSync(raw.rawPayload).toString()).toMatch(/童护/);
  });

  test.each([
    '/index.html',
    '/assets/gone.js',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fetc/passwd',
    '/.secret',
    '/.secret/x.txt',
  ])('%s is not there', async (path) => {
    const answer = await send({ port, path });
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('BAD_INPUT');
  });

  test('are answered under our own host names only', async () => {
    expect((await send({ port, headers: { host: 'elsewhere.test' } })).status).toBe(421);
  });

  test('are read, not written to', async () => {
    expect((await send({ port, method: 'POST', path: '/' })).status).toBe(404);
    expect((await send({ port, method: 'HEAD', path: '/' })).status).toBe(200);
  });
});
