import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { HttpConfig } from './config.ts';
import { answerNotFound } from './error-answer.ts';
import { checkHost } from './request-guards.ts';

const INDEX = '/index.html';
/** Files whose names change with their content. */
const HASHED = '/assets/';
const FOREVER = 'public, max-age=31536000, immutable';
const NO_POWERS = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';

/**
 * What pages may do. Scripts are our own files; style sheets made at run time (Emotion) carry the nonce of the page. Style
 * attributes are allowed: charts place their tooltips by them, and they load and run nothing.
 */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

async function filesIn(root: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length).split(sep).join('/')));
}

/** The page with the nonces of one answer: on its scripts and style sheets, and where scripts look for theirs. */
function withNonces(html: string, { script, style }: FastifyReply['cspNonce']): string {
  return html
    .replaceAll('<script', `<script nonce="${script}"`)
    .replaceAll('<style', `<style nonce="${style}"`)
    .replace('<head>', `<head><meta property="csp-nonce" content="${style}" nonce="${style}">`);
}

/**
 * The admin's files, and its page for every other address without an extension, since the admin finds its way by itself.
 * @param root the folder of the built admin; absolute
 */
export async function pageRoutes(server: FastifyInstance, config: HttpConfig, root: string): Promise<void> {
  const files = await filesIn(root);
  const html = await readFile(join(root, INDEX), 'utf8');

  server.addHook('onRequest', async (request, reply) => {
    checkHost(request, config);
    reply.header('permissions-policy', NO_POWERS);
  });
  await server.register(fastifyHelmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: config.secure && { maxAge: 63_072_000, includeSubDomains: true },
  });
  await server.register(fastifyCompress, {
    globalDecompression: false,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });
  await server.register(fastifyStatic, { root, serve: false, index: false, dotfiles: 'ignore', cacheControl: false });

  server.get('/*', async (request, reply) => {
    const [path = '/'] = request.url.split('?', 1);
    if (path !== INDEX && files.has(path)) {
      reply.header('cache-control', path.startsWith(HASHED) ? FOREVER : 'no-cache');
      return reply.sendFile(path);
    }
    if (path.startsWith(HASHED) || /\.[^/]*$/.test(path)) return answerNotFound(request, reply);
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(withNonces(html, reply.cspNonce));
  });
}
