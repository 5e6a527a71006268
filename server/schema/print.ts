import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { buildSchema } from './build.ts';

/** Writes the schema, sorted and described, to the file that clients and reviewers read. */
writeFileSync('schema.graphql', `${printSchema(buildSchema())}\n`);
