import { createHash } from 'node:crypto';
import type { Role } from '../access/roles.ts';

/** The name under which a role's statement is prepared: the same text has the same name, within PostgreSQL's 63 bytes. */
export function statementName(role: Role, sql: string): string {
  return `${role}_${createHash('sha1').update(sql).digest('base64url')}`;
}
