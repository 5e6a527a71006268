import { Account } from '../access/account.entity.ts';
import { District, Township, Village } from '../districts/district.entity.ts';
import { nameKeys, parsePersonName } from '../identity/person-name.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { programmeIsNotClosed } from '../programmes/programme.rules.ts';
import { loadProgramme, type ProgrammeFacts } from '../programmes/programme.service.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { Child } from './child.entity.ts';
import type { IdType } from './child.enums.ts';
import type { RegisterChildInput } from './child.types.ts';
import { identityFaults, parseIdNumber } from './child-identity.rules.ts';
import { setCauses, setGuardians } from './child-parts.service.ts';
import { causeFaults, gradeFaults, guardianFaults } from './child-record.rules.ts';
import { askRegistry, type RegistryAnswer } from './child-registry.service.ts';
import { recordable } from './eligibility.rules.ts';

/** The last characters that stay readable; of a short certificate number nothing does. */
const TAIL = 4;
const SHORT = 8;

/** A name in its normal form, with what it is sorted and found by. */
export function namedAs(text: string): Pick<Child, 'name' | 'nameSort' | 'searchText'> {
  const read = parsePersonName(text);
  const name = read.ok ? read.value : text;
  const { sort, search } = nameKeys(name);
  return { name, nameSort: sort, searchText: search };
}

/** The keyed hash under which an ID number is found; null when the number is none. */
export function idNumberHash({ seal }: Transaction, idType: IdType, text: string): Buffer | null {
  const number = parseIdNumber(idType, text);
  return number.ok ? seal.hash(number.value) : null;
}

/** An ID number as it is kept: sealed, findable, and its last four characters. */
export function identifiedBy(
  { seal }: Transaction,
  idType: IdType,
  text: string,
): Pick<Child, 'idType' | 'idNumberCipher' | 'idNumberHash' | 'idNumberTail'> {
  const read = parseIdNumber(idType, text);
  const number = read.ok ? read.value : text;
  return {
    idType,
    idNumberCipher: seal.close(number),
    idNumberHash: seal.hash(number),
    idNumberTail: number.length > SHORT ? number.slice(-TAIL) : '',
  };
}

function enforceRegistration(
  transaction: Transaction,
  input: RegisterChildInput,
  { status, parameters }: ProgrammeFacts,
  { residence, findings }: RegistryAnswer,
): void {
  const { guardianship = null, causes } = input;
  const facts = { ...input, guardianship, causes: causes.map(({ cause }) => cause), residence };
  transaction.enforce(
    SUBJECTS.ELIGIBILITY,
    programmeIsNotClosed(status),
    identityFaults(input, transaction.today),
    gradeFaults(input.grade),
    causeFaults(causes),
    guardianFaults(input.guardians, []),
    findings,
    recordable(facts, parameters, transaction.today),
  );
}

async function nextNumber(transaction: Transaction, districtCode: string, year: number): Promise<string> {
  const [row] = await transaction.rows<{ number: string }>('select app_next_number($1) as number', [
    `${districtCode}-${year}`,
  ]);
  return row?.number ?? '';
}

function addChild(
  transaction: Transaction,
  input: RegisterChildInput,
  number: string,
  { districtId }: { readonly districtId: string },
): Child {
  const { sex, birthDate, category, grade, schooling, school = null, guardianship = null, address } = input;
  return transaction.add(Child, {
    ...namedAs(input.name),
    ...identifiedBy(transaction, input.idType, input.idNumber),
    ...{ number, sex, birthDate, category, grade, schooling, school, guardianship, status: 'DRAFT' },
    addressCipher: address ? transaction.seal.close(address) : null,
    district: transaction.reference(District, districtId),
    township: transaction.reference(Township, input.townshipId),
    village: transaction.reference(Village, input.villageId),
    programme: transaction.reference(Programme, input.programmeId),
    registeredBy: transaction.reference(Account, transaction.actor.accountId),
    registeredAt: transaction.now.toISOString(),
  });
}

/**
 * Registers a child as a draft in the caller's district, under the next number of the district and year.
 * @throws BAD_INPUT for values that are none and for an ID number that is registered anywhere in the city,
 * RULE_VIOLATION for a place outside the district (rule 5), FORBIDDEN for a place that is not the registrant's
 */
export async function registerChild(transaction: Transaction, input: RegisterChildInput): Promise<Outcome> {
  const programme = await loadProgramme(transaction, input.programmeId, ['input', 'programmeId']);
  const answer = await askRegistry(transaction, {
    districtId: transaction.actor.districtId,
    townshipId: input.townshipId,
    villageId: input.villageId,
    name: namedAs(input.name).name,
    birthDate: input.birthDate,
    idNumberHash: idNumberHash(transaction, input.idType, input.idNumber),
    childId: null,
  });
  enforceRegistration(transaction, input, programme, answer);
  const number = await nextNumber(transaction, answer.residence.districtCode, programme.year);
  const child = addChild(transaction, input, number, answer.residence);
  setCauses(transaction, child, [], input.causes);
  setGuardians(transaction, child, [], input.guardians);
  return { child: child.id };
}
