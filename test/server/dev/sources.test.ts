import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { filesIn, fingerprint } from '../../../server/dev/sources.ts';

let folder: string;
const file = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghu-sources-'));
  mkdirSync(file('inner'));
  writeFileSync(file('b.ts'), 'b');
  writeFileSync(file('inner/a.ts'), 'a');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('what a build depends on', () => {
  test('is every file of a folder, and single files', () => {
    expect(filesIn([file('inner'), file('b.ts')])).toEqual([file('b.ts'), file('inner/a.ts')]);
  });

  test('changes with a content, a name and a place, and with nothing else', () => {
    const first = fingerprint([folder]);
    expect(fingerprint([folder])).toBe(first);
    writeFileSync(file('b.ts'), 'c');
    const changed = fingerprint([folder]);
    renameSync(file('b.ts'), file('c.ts'));
    const renamed = fingerprint([folder]);
    writeFileSync(file('b.ts'), 'b');
    rmSync(file('c.ts'));
    expect(new Set([first, changed, renamed]).size).toBe(3);
    expect(fingerprint([folder])).toBe(first);
  });
});
