import type { Speaker, TestApplication } from '../../support/application.ts';
import { mutation } from '../../support/mutation.ts';
import { childOf, newChild, type RegisteredChild, registerChild } from '../children/registering.ts';

type Input = Readonly<Record<string, unknown>>;

/** A case as the mutations answer it. */
export interface FormedCase {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: string;
  readonly openedOn: string;
  readonly provider: { readonly id: string };
  readonly members: readonly {
    readonly role: string;
    readonly fromOn: string;
    readonly toOn: string | null;
    readonly worker: { readonly id: string };
  }[];
  readonly months: readonly { readonly month: string; readonly required: number; readonly state: string }[];
}

interface CaseAnswer {
  readonly case: FormedCase | null;
  readonly violations: readonly { readonly rule: string }[];
}

const CASE = `violations { rule } case { id number version status openedOn provider { id }
  members { role fromOn toOn worker { id } } months { month required state } }`;

export const formCaseTeam = mutation<CaseAnswer>('formCaseTeam', CASE);
export const replaceTeamMember = mutation<CaseAnswer>('replaceTeamMember', CASE);

/** The case that a mutation answered. @throws what it was refused for */
export function caseOf({ payload, message, points }: Awaited<ReturnType<typeof formCaseTeam>>): FormedCase {
  if (!payload?.case) throw new Error(`refused: ${message} ${points.join(', ')}`);
  return payload.case;
}

/** Three people of one neighbourhood, its street and a contracted provider, all cleared. */
export interface Trio {
  readonly townshipId: string;
  readonly villageId: string;
  readonly supervisorId: string;
  readonly directorId: string;
  readonly socialWorkerId: string;
  readonly providerId: string;
}

const CLEARED = `w.left_on is null and w.pledge_signed_on <= '2022-02-01' and w.joined_on <= '2022-02-01'
  and (select k.result from record_check k where k.worker_id = w.id order by k.checked_on desc limit 1) = 'CLEAR'
  and exists (select from record_check k where k.worker_id = w.id and k.checked_on between '2021-10-19' and '2022-03-01')`;

const TRIO = `select s.township_id as "townshipId", r.village_id as "villageId", s.id as "supervisorId", r.id as "directorId",
  o.id as "socialWorkerId", o.provider_id as "providerId"
from (select * from worker w where w.role = 'CHILD_DIRECTOR' and ${CLEARED}) r
join (select * from worker w where w.role = 'CHILD_SUPERVISOR' and ${CLEARED}) s on s.township_id = r.township_id
join service_contract k on k.district_id = r.district_id
join (select * from worker w where w.role = 'SOCIAL_WORKER' and ${CLEARED}) o on o.provider_id = k.provider_id
join district d on d.id = r.district_id
where d.code = $1 order by r.id, s.id, o.id`;

/** Cleared trios of a district. */
export function triosOf(app: TestApplication, districtCode: string): Promise<Trio[]> {
  return app.rows<Trio>(TRIO, [districtCode]);
}

/** A confirmed child at a trio's place. The confirmation itself is no matter here. */
export async function confirmedChild(
  app: TestApplication,
  bureau: Speaker,
  districtCode: string,
  { townshipId, villageId }: Pick<Trio, 'townshipId' | 'villageId'>,
): Promise<RegisteredChild> {
  const child = childOf(await registerChild(bureau, await newChild(app, districtCode, { townshipId, villageId })));
  await app.rows(`update child set status = 'CONFIRMED' where id = $1`, [child.id]);
  return child;
}

/** The team of a trio for a child, from a day. */
export const teamOf = (
  { supervisorId, directorId, socialWorkerId, providerId }: Trio,
  childId: string,
  change: Input = {},
): Input => ({ childId, providerId, supervisorId, directorId, socialWorkerId, openedOn: '2022-09-15', ...change });
