import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const OUTPUT = join('.build', 'bench');
const SWC = join('node_modules', '@swc', 'cli', 'bin', 'swc.js');
const MIGRATIONS = join('server', 'database', 'migrations');

/** The server and the bench, built beside the product's own build, which a running program may be using. */
rmSync(OUTPUT, { recursive: true, force: true });
const ignored = ['**/node_modules/**', 'test/bench/postgraphile/**'].join(',');
const options = ['-d', OUTPUT, '-q', '--ignore', ignored, '-C', 'jsc.rewriteRelativeImportExtensions=true'];
execFileSync(process.execPath, [SWC, 'server', join('test', 'bench'), ...options], { stdio: 'inherit' });
cpSync(MIGRATIONS, join(OUTPUT, MIGRATIONS), { recursive: true, filter: (file) => !file.endsWith('.ts') });
