import { hashPassword } from '../access/passwords.ts';
import type { Demonstration } from '../access/session.types.ts';
import type { Secrets } from '../config/secrets.ts';
import { shanghaiInstant } from '../identity/calendar.ts';
import type { Clock } from '../identity/clock.ts';
import { Seal } from '../protection/seal.ts';
import { DEMONSTRATION_LOGINS, DEMONSTRATION_PASSWORD } from './accounts.ts';
import { loadDemonstration } from './load.ts';
import { DEMONSTRATION_TODAY } from './scale.ts';

/** What the sign-in page of a demonstration tells. */
export const DEMONSTRATION_ACCOUNTS: Demonstration = {
  accounts: Object.entries(DEMONSTRATION_LOGINS).map(([login, role]) => ({
    login,
    password: DEMONSTRATION_PASSWORD,
    role,
  })),
};

/** A clock that runs as the given one does, from the demonstration's day on. */
export function demonstrationClock(clock: Clock): Clock {
  const behind = clock.now().getTime() - shanghaiInstant(DEMONSTRATION_TODAY, '10:00').getTime();
  return { now: () => new Date(clock.now().getTime() - behind) };
}

/** Loads the demonstration year into a database that has no children yet. */
export async function loadDemonstrationOnce(ownerUrl: string, secrets: Secrets): Promise<void> {
  await loadDemonstration(ownerUrl, {
    seal: new Seal(secrets),
    passwordHash: await hashPassword(DEMONSTRATION_PASSWORD),
  });
}
