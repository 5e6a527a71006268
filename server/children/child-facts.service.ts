import { parametersInForce } from '../programmes/programme.service.ts';
import type { QuotaPlaceFacts } from '../quotas/quota.rules.ts';
import type { Transaction } from '../write/transaction.ts';
import type { ChildCategory } from './child.terms.ts';
import type { ChildFacts } from './child-decision.rules.ts';

/** The facts of one of several children. */
export interface KnownChild extends ChildFacts {
  readonly id: string;
  readonly programmeId: string;
}

/** {@link KnownChild} as the statement answers it. */
export interface StoredChild extends Omit<KnownChild, 'parameters'> {
  readonly parameters: unknown;
}

/** What decides over children (`$1`, their ids), in one statement, as far as the caller may see them. */
export const CHILD_FACTS = `select c.id, c.status, c.programme_id as "programmeId", c.category, c.grade,
  c.birth_date::text as "birthDate", c.guardianship, c.registered_by_id as "registeredById", c.submitted_by_id as "submittedById",
  p.status as "programmeStatus", p.parameters,
  (select coalesce(json_agg(u.cause), '[]') from guardianship_cause u where u.child_id = c.id) as causes,
  json_build_object('districtId', c.district_id, 'districtCode', d.code, 'townshipId', c.township_id,
    'townshipDistrictId', t.district_id, 'villageTownshipId', v.township_id) as residence,
  (select k.number from support_case k where k.child_id = c.id and k.status = 'OPEN' limit 1) as "openCase"
from child c join programme p on p.id = c.programme_id join district d on d.id = c.district_id
join township t on t.id = c.township_id join village v on v.id = c.village_id
where c.id = any($1)`;

/** The child (`$1`, the keyed hash of its number) whom the caller may see; one in force before a withdrawn one. */
export const CHILD_BY_HASH = `select c.id from child c where c.id_number_hash = $1::bytea
order by (c.status = 'WITHDRAWN'), c.id desc limit 1`;

/** A place in a quota as one of several children would take it. */
export interface QuotaPlace extends QuotaPlaceFacts {
  readonly id: string;
  /** The request above the quota that stands for the child. */
  readonly standing: 'PENDING' | 'APPROVED' | null;
}

/** The places that children (`$1`) would take in the quota of their own category, or of another one (`$2`). */
export const QUOTA_PLACES = `select c.id, coalesce($2, c.category) as category,
  coalesce(case coalesce($2, c.category) when 'ORPHAN' then q.orphans else q.in_difficulty end, 0) as planned,
  coalesce(case coalesce($2, c.category) when 'ORPHAN' then q.confirmed_orphans else q.confirmed_in_difficulty end, 0)
    - (c.status = 'CONFIRMED' and c.category = coalesce($2, c.category))::int as confirmed,
  exists (select from quota_approval a where a.child_id = c.id and a.programme_id = c.programme_id
    and a.category = coalesce($2, c.category) and a.status = 'APPROVED') as "extraApproved",
  (select a.status from quota_approval a where a.child_id = c.id and a.programme_id = c.programme_id
    and a.status <> 'REJECTED' limit 1) as standing
from child c left join district_quota q on q.programme_id = c.programme_id and q.district_id = c.district_id
where c.id = any($1)`;

/** The facts behind a row of {@link CHILD_FACTS}. */
export function childFacts(row: StoredChild): KnownChild {
  return { ...row, parameters: parametersInForce(row.parameters) };
}

/** Loads what decides over a child. @throws NOT_FOUND at the input that named it */
export async function loadChild(transaction: Transaction, childId: string): Promise<KnownChild> {
  return childFacts(await transaction.row<StoredChild>(['input', 'childId'], CHILD_FACTS, [[childId]]));
}

/**
 * Loads the place that a child would take in its district's quota. Holds only while the quotas are locked.
 * @param category another category than the child's own
 */
export function loadQuotaPlace(
  transaction: Transaction,
  childId: string,
  category: ChildCategory | null = null,
): Promise<QuotaPlace> {
  return transaction.row<QuotaPlace>(['input', 'childId'], QUOTA_PLACES, [[childId], category]);
}
