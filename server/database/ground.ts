import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { databaseRole, ROLES } from '../access/roles.ts';
import { allModels } from '../read/model.ts';
import { ENTITIES } from '../schema/entities.ts';

/** SQL of the grants: a role has on a table what its guard gives it, and nothing else. */
export function grantsSql(): string {
  const lines = allModels().flatMap((model) =>
    ROLES.flatMap((role) => {
      const guard = model.guards[role];
      if (!guard) return [];
      return [
        `grant ${guard.write === undefined ? 'select' : `select, insert, update${model.removable ? ', delete' : ''}`} on ${model.table} to ${databaseRole(role)};`,
      ];
    }),
  );
  const idempotency = ROLES.map((role) => `grant select, insert, update on idempotency to ${databaseRole(role)};`);
  const execute = ROLES.map(
    (role) => `grant execute on function access_set_password, access_own_password to ${databaseRole(role)};`,
  );
  return `${[...new Set([...lines, ...idempotency, ...execute])].sort().join('\n')}\n`;
}

/** SQL of the tables with their row guards, from the entities. */
export async function tablesSql(): Promise<string> {
  const orm = await MikroORM.init({ dbName: 'none', entities: ENTITIES, connect: false } as never);
  const sql = await orm.schema.getCreateSchemaSQL({ wrap: false });
  await orm.close();
  return sql;
}

/** Writes the generated steps of the ground migration. */
export async function writeGround(folder: string): Promise<void> {
  writeFileSync(join(folder, 'tables.sql'), await tablesSql());
  writeFileSync(join(folder, 'grants.sql'), grantsSql());
}
