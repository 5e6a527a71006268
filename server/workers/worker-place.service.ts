import { District, Township, Village } from '../districts/district.entity.ts';
import { ServiceProvider } from '../providers/provider.entity.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Transaction } from '../write/transaction.ts';
import { keepsRecordOf, type NamedPlaces, PLACE_OF_ROLE, type PlaceField, placeFaults } from './staff.rules.ts';
import type { RegisterWorkerInput } from './worker.types.ts';
import type { WorkerFacts } from './worker-facts.service.ts';

/** Where a worker belongs, complete: a village brings its street and district. */
export type Belonging = Readonly<Record<'districtId' | 'townshipId' | 'villageId' | 'providerId', string | null>>;

const BELONGING: Readonly<Record<PlaceField, string>> = {
  townshipId: `select district_id as "districtId", id as "townshipId", null as "villageId", null as "providerId" from township where id = $1`,
  villageId: `select district_id as "districtId", township_id as "townshipId", id as "villageId", null as "providerId" from village where id = $1`,
  providerId: `select null as "districtId", null as "townshipId", null as "villageId", id as "providerId" from service_provider where id = $1`,
};

/** What a named place brings with it. @throws NOT_FOUND at the field that named it */
function belongingOf(transaction: Transaction, field: PlaceField, id: string): Promise<Belonging> {
  return transaction.row<Belonging>(['input', field], BELONGING[field], [id]);
}

export function placed(transaction: Transaction, { districtId, townshipId, villageId, providerId }: Belonging) {
  return {
    district: districtId ? transaction.reference(District, districtId) : null,
    township: townshipId ? transaction.reference(Township, townshipId) : null,
    village: villageId ? transaction.reference(Village, villageId) : null,
    provider: providerId ? transaction.reference(ServiceProvider, providerId) : null,
  };
}

/** The places of the input; a provider's manager registers for their own. */
export function placesIn(
  { actor }: Transaction,
  { role, townshipId, villageId, providerId }: RegisterWorkerInput,
): NamedPlaces {
  const own = role === 'SOCIAL_WORKER' ? actor.providerId : null;
  return { townshipId, villageId, providerId: providerId ?? own };
}

/**
 * Where a worker of a role belongs, by the place that the input names.
 * @throws BAD_INPUT when it is missing or another one is named, NOT_FOUND, FORBIDDEN for the place of another office
 */
export async function belongingIn(
  transaction: Transaction,
  role: WorkerFacts['role'],
  places: NamedPlaces,
): Promise<Belonging> {
  transaction.enforce(SUBJECTS.WORKER, placeFaults(role, places));
  const field = PLACE_OF_ROLE[role];
  const belonging = await belongingOf(transaction, field, places[field] ?? '');
  transaction.enforce(SUBJECTS.WORKER, keepsRecordOf(transaction.actor, belonging));
  return belonging;
}
