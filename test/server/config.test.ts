import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../server/config.ts';

const DATA_FOLDER = mkdtempSync(join(tmpdir(), 'tonghu-config-'));
const key = (seed = 'one') => createHash('sha256').update(seed).digest('base64');
const PRODUCTION = {
  NODE_ENV: 'production',
  DATA_FOLDER,
  PUBLIC_ORIGIN: 'https://tonghu.example',
  DATABASE_URL: 'postgres://owner:secret@db.example/tonghu',
  ENCRYPTION_KEYS: `2026:${key()}, 2025:${key('two')}`,
  LOOKUP_KEY: key(),
};

afterAll(() => rmSync(DATA_FOLDER, { recursive: true }));

/** The problems that a set of variables is refused for. */
function problems(variables: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig({ DATA_FOLDER, ...variables });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('without any variable', () => {
  const config = readConfig({ DATA_FOLDER });

  test('it is a demonstration on this machine alone, with an embedded database', () => {
    expect(config).toMatchObject({
      nodeEnv: 'development',
      host: '127.0.0.1',
      port: 4000,
      publicOrigin: 'http://localhost:4000',
      secure: false,
      allowedHosts: ['localhost:4000', 'localhost', '127.0.0.1'],
      database: { kind: 'embedded', folder: join(DATA_FOLDER, 'database') },
      demonstration: true,
    });
  });

  test('secrets are made once and kept in a file that only its owner may read', () => {
    expect(readConfig({ DATA_FOLDER }).secrets).toEqual(config.secrets);
    expect(config.secrets.encryptionKeys[0].key).toHaveLength(32);
    expect(statSync(join(DATA_FOLDER, 'secrets.json')).mode & 0o777).toBe(0o600);
  });
});

describe('with a database server', () => {
  test('there is no demonstration unless asked for', () => {
    expect(readConfig({ DATA_FOLDER, DATABASE_URL: 'postgres://a@b/c' }).demonstration).toBe(false);
    expect(readConfig({ DATA_FOLDER, DATABASE_URL: 'postgres://a@b/c', DEMONSTRATION: '1' }).demonstration).toBe(true);
  });

  test('the application signs in as the owner unless it has a login of its own', () => {
    const DATABASE_URL = 'postgres://a@b/c';
    const DATABASE_APP_URL = 'postgresql://app@b/c';
    expect(readConfig({ DATA_FOLDER, DATABASE_URL }).database).toMatchObject({ appUrl: DATABASE_URL });
    expect(readConfig({ DATA_FOLDER, DATABASE_URL, DATABASE_APP_URL }).database).toMatchObject({
      ownerUrl: DATABASE_URL,
      appUrl: DATABASE_APP_URL,
    });
    expect(problems({ DATABASE_APP_URL })).toEqual([
      'DATABASE_APP_URL needs DATABASE_URL as well, whose login migrates.',
    ]);
  });
});

describe('in production', () => {
  test('a whole configuration is taken, its key ring newest first', () => {
    const config = readConfig(PRODUCTION);
    expect(config).toMatchObject({
      host: '0.0.0.0',
      secure: true,
      allowedHosts: ['tonghu.example'],
      demonstration: false,
    });
    expect(config.secrets.encryptionKeys.map(({ id }) => id)).toEqual(['2026', '2025']);
  });

  test.each([
    ['DATABASE_URL', 'no embedded database: set DATABASE_URL to a PostgreSQL server.'],
    ['ENCRYPTION_KEYS', 'no secrets of its own making: set ENCRYPTION_KEYS to id:key pairs.'],
    ['LOOKUP_KEY', 'no secrets of its own making: set LOOKUP_KEY to 32 random bytes in base64.'],
    ['PUBLIC_ORIGIN', 'no guessed address: set PUBLIC_ORIGIN to the address that people type.'],
  ])('%s must be set', (variable, refusal) => {
    expect(problems({ ...PRODUCTION, [variable]: '' })).toEqual([`NODE_ENV=production takes ${refusal}`]);
  });

  test('demonstration accounts are refused', () => {
    expect(problems({ ...PRODUCTION, DEMONSTRATION: '1' })).toEqual([
      'NODE_ENV=production takes no demonstration accounts: remove DEMONSTRATION or set it to 0.',
    ]);
  });

  test('everything missing is said at once', () => {
    expect(problems({ NODE_ENV: 'production' })).toHaveLength(4);
  });
});

describe('a wrong value', () => {
  test.each([
    ['NODE_ENV', 'staging'],
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '40.5'],
    ['PUBLIC_ORIGIN', 'tonghu.example'],
    ['PUBLIC_ORIGIN', 'https://tonghu.example/path'],
    ['ALLOWED_HOSTS', 'http://tonghu.example/'],
    ['DATABASE_URL', 'mysql://localhost/tonghu'],
    ['DATABASE_READ_URLS', 'postgres://a/b,nonsense'],
    ['ENCRYPTION_KEYS', key()],
    ['ENCRYPTION_KEYS', `a:${key()},a:${key('two')}`],
    ['ENCRYPTION_KEYS', 'a:c2hvcnQ='],
    ['LOOKUP_KEY', 'secret'],
    ['LOOKUP_KEY', Buffer.alloc(32).toString('base64')],
    ['DEMONSTRATION', 'yes'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is refused in one line that names the variable and does not repeat the value', (variable, value) => {
    const refused = problems({ [variable]: value });
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(new RegExp(`^${variable} must .*\\.$`));
    expect(refused[0]).not.toContain(`"${value}"`);
  });
});
