import { teamFollowsChild } from '../cases/team.rules.ts';
import { Township, Village } from '../districts/district.entity.ts';
import { quotaHasPlace } from '../quotas/quota.rules.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import type { Child } from './child.entity.ts';
import { identifiedBy, idNumberHash, namedAs } from './child.service.ts';
import type { ChangeChildInput } from './child.types.ts';
import { changeFindings } from './child-decision.rules.ts';
import type { KnownChild } from './child-facts.service.ts';
import { loadQuotaPlace } from './child-facts.service.ts';
import { type ChildIdentity, identityFaults } from './child-identity.rules.ts';
import { setCauses, setGuardians } from './child-parts.service.ts';
import { causeFaults, gradeFaults, guardianFaults } from './child-record.rules.ts';
import { askRegistry } from './child-registry.service.ts';
import { editChild, handlerOf, lockQuotasOf } from './eligibility.service.ts';
import { Guardian, GuardianshipCause } from './guardian.entity.ts';

/** What a child always has: changed, or left as it is, never emptied. */
const NEVER_EMPTY = [
  'name',
  'sex',
  'birthDate',
  'idType',
  'idNumber',
  'category',
  'grade',
  'schooling',
  'townshipId',
  'villageId',
  'causes',
  'guardians',
] as const;
const MAY_BE_EMPTY = ['school', 'guardianship', 'address'] as const;

function keyFaults(input: ChangeChildInput): readonly Fault[] {
  const given = [...NEVER_EMPTY, ...MAY_BE_EMPTY].filter((key) => input[key] !== undefined);
  if (given.length === 0) return [faultAt(['input'], 'NOTHING_TO_CHANGE')];
  return NEVER_EMPTY.filter((key) => input[key] === null).map((key) => faultAt(['input', key], 'REQUIRED'));
}

/** Who the child is once the change is made. The sealed number is opened only where something has to agree with it. */
function identityAfter({ seal }: Transaction, child: Child, input: ChangeChildInput): ChildIdentity | null {
  const { name, sex, birthDate, idType, idNumber } = input;
  if (![name, sex, birthDate, idType, idNumber].some((value) => value)) return null;
  return {
    name: name ?? child.name,
    sex: sex ?? child.sex,
    birthDate: birthDate ?? child.birthDate,
    idType: idType ?? child.idType,
    idNumber: idNumber ?? seal.open(child.idNumberCipher),
  };
}

/** The child's facts once the change is made, and what the register says of them. */
async function factsAfter(
  transaction: Transaction,
  child: Child,
  facts: KnownChild,
  input: ChangeChildInput,
  identity: ChildIdentity | null,
) {
  const { residence, findings } = await askRegistry(transaction, {
    districtId: child.district.id,
    townshipId: input.townshipId ?? child.township.id,
    villageId: input.villageId ?? child.village.id,
    name: identity?.name ?? child.name,
    birthDate: identity?.birthDate ?? child.birthDate,
    idNumberHash: identity && idNumberHash(transaction, identity.idType, identity.idNumber),
    childId: child.id,
  });
  const { category, grade, birthDate, guardianship, causes } = input;
  const after: KnownChild = {
    ...facts,
    residence,
    category: category ?? facts.category,
    grade: grade ?? facts.grade,
    birthDate: birthDate ?? facts.birthDate,
    guardianship: guardianship === undefined ? facts.guardianship : guardianship,
    causes: causes?.map(({ cause }) => cause) ?? facts.causes,
  };
  return { after, findings };
}

const homeOf = ({ township, village }: Child) => ({ townshipId: township.id, villageId: village.id });

const placeIn = ({ townshipId, villageId }: ChangeChildInput) => ({
  ...(townshipId ? { townshipId } : {}),
  ...(villageId ? { villageId } : {}),
});

/** 6 · A confirmed child that changes its category takes a place of the other quota. */
async function quotaFindings(transaction: Transaction, before: KnownChild, after: KnownChild): Promise<Verdict> {
  if (before.status !== 'CONFIRMED' || before.category === after.category) return [];
  const place = await loadQuotaPlace(transaction, before.id, after.category);
  return quotaHasPlace(place, before.parameters).map((finding) => ({ ...finding, path: ['input', 'category'] }));
}

/** The columns that the change gives another value. */
function changedColumns(
  transaction: Transaction,
  child: Child,
  input: ChangeChildInput,
  identity: ChildIdentity | null,
): Partial<Child> {
  const { sex, birthDate, category, grade, schooling, school, guardianship, address, townshipId, villageId } = input;
  const wanted = {
    ...{ sex, birthDate, category, grade, schooling, school, guardianship },
    ...(input.name && identity ? namedAs(identity.name) : {}),
    ...(identity && (input.idNumber || input.idType)
      ? identifiedBy(transaction, identity.idType, identity.idNumber)
      : {}),
    ...(townshipId ? { township: transaction.reference(Township, townshipId) } : {}),
    ...(villageId ? { village: transaction.reference(Village, villageId) } : {}),
    ...(address === undefined ? {} : { addressCipher: address === null ? null : transaction.seal.close(address) }),
  };
  const isChange = ([key, value]: [string, unknown]) => value !== undefined && value !== child[key as keyof Child];
  return Object.fromEntries(Object.entries(wanted).filter(isChange));
}

async function write(
  transaction: Transaction,
  child: Child,
  input: ChangeChildInput,
  identity: ChildIdentity | null,
  guardians: readonly Guardian[],
): Promise<void> {
  const columns = changedColumns(transaction, child, input, identity);
  Object.assign(child, columns);
  if (input.guardians) setGuardians(transaction, child, guardians, input.guardians);
  if (input.causes)
    setCauses(transaction, child, await transaction.em.find(GuardianshipCause, { child: child.id }), input.causes);
  if (Object.keys(columns).length === 0)
    await transaction.rows('update child set version = version + 1 where id = $1', [child.id]);
}

/**
 * Changes facts of a child: a draft's or a rejected one's by whoever registered it or the bureau, a confirmed one's by the
 * bureau alone, and only so that rules 2 to 6 stay met.
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT, BAD_INPUT, RULE_VIOLATION
 */
export async function changeChild(transaction: Transaction, input: ChangeChildInput): Promise<Outcome> {
  if (input.category) await lockQuotasOf(transaction, input.childId);
  const { child, facts } = await editChild(transaction, input);
  const identity = identityAfter(transaction, child, input);
  const guardians = input.guardians ? await transaction.em.find(Guardian, { child: child.id }) : [];
  const { after, findings } = await factsAfter(transaction, child, facts, input, identity);
  transaction.enforce(
    SUBJECTS.ELIGIBILITY,
    keyFaults(input),
    identity ? identityFaults(identity, transaction.today) : null,
    gradeFaults(input.grade ?? child.grade),
    causeFaults(input.causes ?? []),
    guardianFaults(
      input.guardians ?? [],
      guardians.map(({ id }) => id),
    ),
    findings,
    teamFollowsChild(facts.openCase, homeOf(child), { ...homeOf(child), ...placeIn(input) }),
    changeFindings(after, handlerOf(transaction), transaction.today),
    await quotaFindings(transaction, facts, after),
  );
  await write(transaction, child, input, identity, guardians);
  return { child: child.id };
}
