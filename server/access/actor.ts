import type { NamedStatement, TextRow } from '../database/pipeline.ts';
import { Refusal } from '../rules/refusal.ts';
import { databaseRole, ROLES, type Role } from './roles.ts';

/** Who is calling, as the database knows it at this moment. */
export interface Actor {
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  readonly districtId: string | null;
  readonly providerId: string | null;
  readonly workerId: string | null;
}

/** What a request says of itself: its credential (only the hash of the token), and what the audit trail keeps. */
export interface Credential {
  readonly tokenHash: Buffer;
  readonly origin: string;
  readonly requestId: string;
}

/** The database role of a caller that is not who the statement was made for; it may do nothing. */
const NOBODY = 'tonghu_nobody';

const ROLE_CASES = ROLES.map((role) => `when '${role}' then '${databaseRole(role)}'`).join(' ');

const becomeSql = (more: string) => `select a.account_id, a.name, a.role, a.district_id, a.provider_id, a.worker_id,
  set_config('app.account_id', coalesce(a.account_id::text, ''), true),
  set_config('app.role', coalesce(a.role, ''), true),
  set_config('app.district_id', coalesce(a.district_id::text, ''), true),
  set_config('app.provider_id', coalesce(a.provider_id::text, ''), true),
  set_config('app.worker_id', coalesce(a.worker_id::text, ''), true),
  set_config('app.now', $3::text, true), set_config('app.today', $4::text, true),
  set_config('app.request_id', $5::text, true), set_config('app.origin', $6::text, true),
  set_config('role', case when a.role = $2::text or $2::text = '' then case a.role ${ROLE_CASES} else '${NOBODY}' end else '${NOBODY}' end, true)${more}
from access_identify($1::bytea, $3::text::timestamptz) a`;

const BECOME = becomeSql('');
const BECOME_WITH_KEY = becomeSql(
  `, access_claim_key(a.account_id, $7::text, $8::text, $9::bytea, $3::text::timestamptz) as claimed`,
);

/**
 * The statement that makes the rest of its transaction run as the caller: it looks the credential up, sets who is calling
 * for the row guards and the audit trail, and takes the caller's database role.
 * @param expected the role the following statement was compiled for; when the caller's is another one, the following
 * statement may do nothing. Empty: any role.
 */
export function become(
  credential: Credential,
  expected: Role | '',
  at: { readonly now: string; readonly today: string },
): NamedStatement {
  return {
    name: 'become',
    text: BECOME,
    values: [credential.tokenHash, expected, at.now, at.today, credential.requestId, credential.origin],
  };
}

/** A request's idempotency key, and what it was used for. */
export interface KeyClaim {
  readonly key: string;
  readonly operation: string;
  readonly inputHash: Buffer;
}

/** {@link become} for whatever role the caller has, claiming the request's idempotency key on the way: `claimed` is the answer. */
export function becomeWithKey(
  credential: Credential,
  at: { readonly now: string; readonly today: string },
  { key, operation, inputHash }: KeyClaim,
): Pick<NamedStatement, 'text' | 'values'> {
  return { text: BECOME_WITH_KEY, values: [...become(credential, '', at).values, key, operation, inputHash] };
}

/** The caller that {@link become} found. @throws UNAUTHENTICATED when there is none */
export function actorOf(row: TextRow | undefined): Actor {
  const [accountId, name, role, districtId = null, providerId = null, workerId = null] = row ?? [];
  if (!accountId || !role) throw Refusal.unauthenticated();
  return { accountId, name: name ?? '', role: role as Role, districtId, providerId, workerId };
}
