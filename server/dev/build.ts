import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from './npm.ts';
import { fingerprint } from './sources.ts';

/** One of the two programs that are built, and what its build depends on. */
interface Half {
  readonly script: string;
  readonly output: string;
  readonly sources: readonly string[];
}

const SHARED = ['package.json', 'package-lock.json', 'tsconfig.json'];
const HALVES: readonly Half[] = [
  { script: 'build:server', output: '.build/server', sources: ['server', '.swcrc', ...SHARED] },
  { script: 'build:admin', output: '.build/admin', sources: ['admin', ...SHARED] },
];

/** Both builds empty their folder first, so that the mark in it vouches for exactly what lies beside it. */
function buildIfChanged({ script, output, sources }: Half): void {
  const mark = join(output, '.built-from');
  const present = fingerprint(sources);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === present) return;
  runScript(script);
  writeFileSync(mark, present);
}

HALVES.forEach(buildIfChanged);
