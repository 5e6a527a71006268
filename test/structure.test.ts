import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { filesIn } from '../server/dev/sources.ts';

const FOLDERS = ['admin', 'server', 'test'];
const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'admin',
  'codegen.yml',
  'package-lock.json',
  'package.json',
  'schema.graphql',
  'server',
  'test',
  'tsconfig.json',
];
const IGNORED = ['node_modules', 'coverage'];
const SAYS_NOTHING = /(^|[-.])(utils?|helpers?|commons?|misc|managers?)([-.]|$)/i;
const SILENCES_THE_CHECKS = /biome-ignore|eslint-disable|@ts-(ignore|nocheck|expect-error)/;
const CODE = ['.ts', '.tsx'];

const files = filesIn(FOLDERS).filter((file) => !file.startsWith(join('admin', 'generated')));

describe('the structure of the project', () => {
  test('the top level holds what it may and nothing else', () => {
    const found = readdirSync('.').filter((name) => !name.startsWith('.') && !IGNORED.includes(name));
    expect(found.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  test('no file is named for what it is not about', () => {
    expect(files.filter((file) => SAYS_NOTHING.test(basename(file)))).toEqual([]);
  });

  test('no code silences the checks', () => {
    const code = files.filter((file) => CODE.includes(extname(file)) && file !== join('test', 'structure.test.ts'));
    expect(code.filter((file) => SILENCES_THE_CHECKS.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('the lock file names no registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });

  test('the continuous check is the two commands of the README and nothing else', () => {
    expect(readFileSync(join('.ci', 'run'), 'utf8').trim().split('\n').at(-1)).toBe('npm ci && npm test');
  });
});
