import { z } from 'zod';
import { encryptionKeysText, lookupKeyText } from './secrets.ts';

const PORT_HINT = 'must be a whole number from 0 to 65535 (0 takes a free port)';
const port = z.coerce.number(PORT_HINT).int(PORT_HINT).min(0, PORT_HINT).max(65_535, PORT_HINT);

const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address like postgres://login:password@host:5432/database',
});

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address like https://tonghu.example' })
  .transform((text) => new URL(text))
  .refine(({ pathname, search, hash }) => pathname === '/' && !search && !hash, {
    error: 'must be an origin: scheme, host and port, without a path',
  })
  .transform((url) => url.origin);

const list = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item));

const host = z
  .string()
  .regex(/^[\w.[\]:-]+$/, 'must be host names, each with a port or without: tonghu.example,localhost:4000');

const flag = z.enum(['0', '1'], 'must be 0 or 1').transform((value) => value === '1');

/**
 * Every variable that the server reads, with what it may hold. A variable set to nothing counts as not set.
 * The meaning of each stands at the member of `Config` that it becomes.
 */
export const environmentVariables = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], 'must be development, test or production')
    .default('development'),
  HOST: z.string().optional(),
  PORT: port.default(4000),
  PUBLIC_ORIGIN: origin.optional(),
  ALLOWED_HOSTS: list(host).default([]),
  TRUSTED_PROXIES: list(z.string()).default([]),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_APP_URL: databaseUrl.optional(),
  DATABASE_READ_URLS: list(databaseUrl).default([]),
  DATA_FOLDER: z.string().default('.data'),
  ENCRYPTION_KEYS: encryptionKeysText.optional(),
  LOOKUP_KEY: lookupKeyText.optional(),
  DEMONSTRATION: flag.optional(),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug')
    .default('info'),
});

export type Environment = z.infer<typeof environmentVariables>;
