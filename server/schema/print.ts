import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { permissionMatrix } from '../access/matrix.ts';
import { writeGround } from '../database/ground.ts';
import { buildSchema } from './build.ts';

/**
 * Writes what follows from the modules' declarations and is committed all the same, because people review it: the schema
 * that clients rely on, the matrix of permissions, and the tables and grants of the ground migration.
 */
writeFileSync('schema.graphql', `${printSchema(buildSchema())}\n`);
writeFileSync('server/access/matrix.txt', permissionMatrix());
await writeGround('server/database/migrations');
