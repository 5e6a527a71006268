/** Who an account is. One role an account, so that incompatible ones are never held together. */
export const Role = {
  SYSTEM_ADMIN: 'SYSTEM_ADMIN',
  MUNICIPAL_BUREAU: 'MUNICIPAL_BUREAU',
  DISTRICT_BUREAU: 'DISTRICT_BUREAU',
  DISTRICT_FINANCE: 'DISTRICT_FINANCE',
  SUPERVISOR: 'SUPERVISOR',
  DIRECTOR: 'DIRECTOR',
  PROVIDER_MANAGER: 'PROVIDER_MANAGER',
  SOCIAL_WORKER: 'SOCIAL_WORKER',
  PROVIDER_KEY: 'PROVIDER_KEY',
  ANALYST: 'ANALYST',
  AUDITOR: 'AUDITOR',
} as const;
export type Role = (typeof Role)[keyof typeof Role];

export const ROLES = Object.values(Role);
/** Those who may see identified children, each within its rows. */
export const CASE_ROLES = [
  'MUNICIPAL_BUREAU',
  'DISTRICT_BUREAU',
  'SUPERVISOR',
  'DIRECTOR',
  'PROVIDER_MANAGER',
  'SOCIAL_WORKER',
  'PROVIDER_KEY',
] as const satisfies readonly Role[];
/** The offices. */
export const BUREAUS = ['MUNICIPAL_BUREAU', 'DISTRICT_BUREAU'] as const satisfies readonly Role[];
/** Everyone with an account. */
export const SIGNED_IN: readonly Role[] = ROLES;

/** The database role that a product role's statements run as. */
export function databaseRole(role: Role): string {
  return `tonghu_${role.toLowerCase()}`;
}
