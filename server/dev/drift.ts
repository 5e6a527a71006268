import { existsSync, readFileSync } from 'node:fs';
import { runScript } from './npm.ts';
import { filesIn } from './sources.ts';

/** What is generated and committed all the same, because people review it: who may rely on what. */
const COMMITTED = ['schema.graphql', 'admin/generated', 'server/access/matrix.txt', 'server/database/migrations'];

/** Line ends are git's business. */
const contents = () =>
  new Map(
    filesIn(COMMITTED.filter((path) => existsSync(path))).map((file) => [
      file,
      readFileSync(file, 'utf8').replaceAll('\r\n', '\n'),
    ]),
  );

const before = contents();
runScript('schema');
runScript('codegen');
const after = contents();
const drifted = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);

if (drifted.length > 0) {
  process.stderr.write(`Generated files were out of date and have been written anew; review and commit them:\n`);
  for (const file of drifted) process.stderr.write(`  ${file}\n`);
  process.exitCode = 1;
}
