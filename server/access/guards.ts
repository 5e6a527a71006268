import { CASE_ROLES, ROLES, type Role } from './roles.ts';

/** Which rows of a table a role reads, and which it may leave behind when it writes. SQL over the table's own columns. */
export interface RowGuard {
  readonly read: string;
  readonly write?: string;
}
/** The rows of a table by role. A role without an entry has no grant on the table at all. */
export type Guards = Partial<Record<Role, RowGuard>>;

/** Every row. */
export const ALL = 'true';
/** Rows of the caller's district. */
export const OWN_DISTRICT = 'district_id = app_district_id()';
/** Rows of the caller's organisation. */
export const OWN_PROVIDER = 'provider_id = app_provider_id()';

/**
 * Rows of the children the caller is responsible for today: on the team (supervisor, director, social worker), or served
 * by the caller's organisation under a contract in force (provider manager, provider key).
 * @param column the column that holds the child's id
 */
export function ownChildren(column = 'child_id'): string {
  return `${column} = any((select app_my_children())::uuid[])`;
}

/** The same guard for several roles. */
export function forRoles(roles: readonly Role[], read: string, write?: string): Guards {
  const guard: RowGuard = write === undefined ? { read } : { read, write };
  return Object.fromEntries(roles.map((role) => [role, guard]));
}

/** Reference data that everyone signed in may read and only the given roles change. */
export function published(writers: readonly Role[] = []): Guards {
  return { ...forRoles(ROLES, ALL), ...forRoles(writers, ALL, ALL) };
}

/**
 * The guard of a table with a `district_id` and a `child_id`: the city sees all, a district its own, the others their
 * children. @param writers the roles that may write, within the same rows
 */
export function childRows(writers: readonly Role[], column = 'child_id'): Guards {
  const guards: Guards = {};
  for (const role of CASE_ROLES) {
    const read = role === 'MUNICIPAL_BUREAU' ? ALL : role === 'DISTRICT_BUREAU' ? OWN_DISTRICT : ownChildren(column);
    guards[role] = writers.includes(role) ? { read, write: read } : { read };
  }
  return guards;
}
