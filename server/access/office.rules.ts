import { type Obstacle, obstacle } from '../rules/obstacle.ts';
import type { Actor } from './actor.ts';

/** The part of a caller that says whose office it holds. */
export type Office = Pick<Actor, 'role' | 'districtId' | 'providerId'>;

/** The city's office acts everywhere, a district's in its own district. */
export function actsInDistrict({ role, districtId }: Office, district: string | null): Obstacle | null {
  if (role === 'MUNICIPAL_BUREAU' || (districtId !== null && districtId === district)) return null;
  return obstacle('WRONG_OFFICE', {
    zh: '只能办理本区事项，请由所属区民政局办理',
    en: 'A district’s office acts in its own district; the district concerned has to do this',
  });
}
