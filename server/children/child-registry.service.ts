import { type Fault, faultAt } from '../rules/fault.ts';
import type { Finding } from '../rules/verdict.ts';
import type { Transaction } from '../write/transaction.ts';
import { type PostFacts, withinOwnPlace } from './child-place.rules.ts';
import { noNamesake, type ResidenceFacts } from './eligibility.rules.ts';

/** What the register is asked about a child before it is written. */
export interface RegistryQuestion {
  readonly districtId: string | null;
  readonly townshipId: string;
  readonly villageId: string;
  readonly name: string;
  readonly birthDate: string;
  /** The keyed hash of the ID number, where it is new; null where it could not be read. */
  readonly idNumberHash: Buffer | null;
  /** The child itself, which is no duplicate of its own. */
  readonly childId: string | null;
}

interface RegistryRow {
  readonly districtCode: string;
  readonly townshipDistrictId: string | null;
  readonly villageTownshipId: string | null;
  readonly post: PostFacts | null;
  readonly namesakes: number;
  readonly taken: boolean;
}

const REGISTRY = `select d.code as "districtCode",
  (select t.district_id from township t where t.id = $2) as "townshipDistrictId",
  (select v.township_id from village v where v.id = $3) as "villageTownshipId",
  (select json_build_object('role', w.role, 'townshipId', w.township_id, 'villageId', w.village_id)
   from worker w where w.id = app_worker_id()) as post,
  (select count(*) from child c where c.name = $4 and c.birth_date = $5::date and c.status <> 'WITHDRAWN'
   and c.id is distinct from $7::uuid)::int as namesakes,
  app_id_number_taken($6::bytea, $7::uuid) as taken
from district d where d.id = $1`;

/** What the register answers: where the child belongs, and what stands against it. */
export interface RegistryAnswer {
  readonly residence: ResidenceFacts;
  readonly findings: readonly Finding[];
}

function unknownPlaces({ townshipDistrictId, villageTownshipId }: RegistryRow): readonly Fault[] {
  return [
    ...(townshipDistrictId === null ? [faultAt(['input', 'townshipId'], 'NOT_FOUND')] : []),
    ...(villageTownshipId === null ? [faultAt(['input', 'villageId'], 'NOT_FOUND')] : []),
  ];
}

/**
 * Asks the register, in one statement, where a child belongs, whether its ID number is taken anywhere in the city, and
 * whether it has namesakes that the caller may see. Never tells where a taken number is registered.
 */
export async function askRegistry(transaction: Transaction, question: RegistryQuestion): Promise<RegistryAnswer> {
  const { districtId, townshipId, villageId, name, birthDate, idNumberHash, childId } = question;
  const row = await transaction.row<RegistryRow>(['input', 'townshipId'], REGISTRY, [
    districtId,
    townshipId,
    villageId,
    name,
    birthDate,
    idNumberHash,
    childId,
  ]);
  const obstacle = withinOwnPlace(row.post, { townshipId, villageId });
  return {
    residence: {
      districtId: districtId ?? '',
      districtCode: row.districtCode,
      townshipId,
      townshipDistrictId: row.townshipDistrictId ?? '',
      villageTownshipId: row.villageTownshipId,
    },
    findings: [
      ...(obstacle ? [obstacle] : []),
      ...unknownPlaces(row),
      ...(row.taken ? [faultAt(['input', 'idNumber'], 'ID_NUMBER_TAKEN')] : []),
      ...noNamesake(row.namesakes),
    ],
  };
}
