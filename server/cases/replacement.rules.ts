import type { Role } from '../access/roles.ts';
import { type Obstacle, obstacle } from '../rules/obstacle.ts';
import type { WorkerRole } from '../workers/worker.terms.ts';

/** 9 · A provider puts its own social workers in place; the supervisor and the director are the district bureau's to name. */
export function mayReplace(role: Role, seat: WorkerRole): Obstacle | null {
  if (role !== 'PROVIDER_MANAGER' || seat === 'SOCIAL_WORKER') return null;
  return obstacle('WRONG_OFFICE', {
    zh: '承接社会组织只能更换儿童福利社工',
    en: 'A provider replaces the social worker only',
  });
}
