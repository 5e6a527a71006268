import { actsInDistrict } from '../access/office.rules.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { District, Township, Village } from './district.entity.ts';
import type { AddTownshipInput, AddVillageInput, RenameDivisionInput } from './district.types.ts';
import { CODE_DIGITS, divisionCodeFaults } from './division.rules.ts';

interface Parent {
  readonly code: string;
  readonly districtId: string;
}

/** A code is one division's, in the whole city. The caller holds the lock on new divisions. */
async function codeIsFree(
  transaction: Transaction,
  table: 'township' | 'village',
  code: string,
): Promise<readonly Fault[]> {
  const taken = await transaction.rows(`select from ${table} where code = $1`, [code]);
  return taken.length > 0 ? [faultAt(['input', 'code'], 'ALREADY_REGISTERED')] : [];
}

/** Adds a street or township. @throws FORBIDDEN in another bureau's district, BAD_INPUT for a wrong or taken code */
export async function addTownship(transaction: Transaction, input: AddTownshipInput): Promise<Outcome> {
  const { districtId, code, name } = input;
  await transaction.alone('divisions');
  const district = await transaction.row<Pick<Parent, 'code'>>(
    ['input', 'districtId'],
    'select code from district where id = $1',
    [districtId],
  );
  transaction.enforce(
    SUBJECTS.DIVISION,
    actsInDistrict(transaction.actor, districtId),
    divisionCodeFaults(code, CODE_DIGITS.TOWNSHIP, district.code),
    await codeIsFree(transaction, 'township', code),
  );
  const township = transaction.add(Township, { code, name, district: transaction.reference(District, districtId) });
  return { township: township.id };
}

/** Adds a village or neighbourhood. @throws FORBIDDEN in another bureau's district, BAD_INPUT for a wrong or taken code */
export async function addVillage(transaction: Transaction, input: AddVillageInput): Promise<Outcome> {
  const { townshipId, code, name } = input;
  await transaction.alone('divisions');
  const parent = await transaction.row<Parent>(
    ['input', 'townshipId'],
    'select code, district_id as "districtId" from township where id = $1',
    [townshipId],
  );
  transaction.enforce(
    SUBJECTS.DIVISION,
    actsInDistrict(transaction.actor, parent.districtId),
    divisionCodeFaults(code, CODE_DIGITS.VILLAGE, parent.code),
    await codeIsFree(transaction, 'village', code),
  );
  const village = transaction.add(Village, {
    code,
    name,
    township: transaction.reference(Township, townshipId),
    district: transaction.reference(District, parent.districtId),
  });
  return { village: village.id };
}

/** Gives a division a new name. @throws FORBIDDEN in another bureau's district, CONFLICT when it was changed since */
export async function renameDivision(
  transaction: Transaction,
  of: typeof Township | typeof Village,
  { id, expectedVersion, name }: RenameDivisionInput,
): Promise<string> {
  const table = of === Township ? 'township' : 'village';
  const { districtId } = await transaction.row<Pick<Parent, 'districtId'>>(
    ['input', 'id'],
    `select district_id as "districtId" from ${table} where id = $1`,
    [id],
  );
  transaction.enforce(SUBJECTS.DIVISION, actsInDistrict(transaction.actor, districtId));
  const division = await transaction.edit<Township | Village>(of, id, expectedVersion);
  division.name = name;
  return id;
}
