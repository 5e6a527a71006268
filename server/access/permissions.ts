import type { Role } from './roles.ts';

/** Who may call a root field. `PUBLIC` needs no sign-in. */
export interface Permission {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly roles: readonly Role[] | 'PUBLIC';
  readonly description: string;
}

const permissions = new Map<string, Permission>();

/** Declares who may call a root field. A root field without a declaration is refused to everyone. */
export function permit(name: string, kind: Permission['kind'], roles: Permission['roles'], description: string): void {
  permissions.set(name, { name, kind, roles, description });
}

/** The declared permission of a root field, if there is one. */
export function permissionOf(name: string): Permission | undefined {
  return permissions.get(name);
}

/** All declared permissions by name. */
export function allPermissions(): readonly Permission[] {
  return [...permissions.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Whether a role may call a root field. Default deny. */
export function mayCall(role: Role | undefined, name: string): boolean {
  const roles = permissions.get(name)?.roles;
  if (!roles) return false;
  return roles === 'PUBLIC' || (role !== undefined && roles.includes(role));
}
