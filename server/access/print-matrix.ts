import { writeFileSync } from 'node:fs';
import { buildSchema } from '../schema/build.ts';
import { permissionMatrix } from './matrix.ts';

/** Writes the matrix of permissions to the file that reviewers read. */
buildSchema();
writeFileSync('server/access/matrix.txt', permissionMatrix());
