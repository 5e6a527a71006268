import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Clock } from '../identity/clock.ts';
import { Refusal } from '../rules/refusal.ts';
import { isPassword } from './passwords.ts';

/** How long a session lasts: one working day. */
export const SESSION_SECONDS = 10 * 3_600;
/** Failed sign-ins of one name, and from one address, within the window before further ones have to wait. */
const FAILURES_OF_LOGIN = 5;
const FAILURES_OF_ORIGIN = 50;
const WINDOW_MS = 15 * 60_000;

interface CredentialRow {
  readonly account_id: string | null;
  readonly password_hash: string | null;
  readonly disabled: boolean | null;
  readonly failures_of_login: string;
  readonly failures_of_origin: string;
}

/** A session that has just been opened. The token goes to the browser's cookie; only its hash is kept. */
export interface OpenedSession {
  readonly token: string;
  readonly tokenHash: Buffer;
}

/** The hash under which a token is known. */
export function tokenHashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Where people come in and go out. */
export class Gate {
  constructor(
    readonly pool: pg.Pool,
    readonly clock: Clock,
  ) {}

  /**
   * Opens a session. Unknown names, wrong passwords and disabled accounts are answered alike, after the same time.
   * @throws UNAUTHENTICATED, or LIMIT_EXCEEDED after too many failures
   */
  async signIn(login: string, password: string, origin: string): Promise<OpenedSession> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - WINDOW_MS);
    const { rows } = await this.pool.query<CredentialRow>('select * from access_credential($1, $2, $3)', [
      login,
      origin,
      since.toISOString(),
    ]);
    const [row] = rows;
    checkFailures('signIn', Number(row?.failures_of_login), FAILURES_OF_LOGIN);
    checkFailures('signInFromAddress', Number(row?.failures_of_origin), FAILURES_OF_ORIGIN);
    const matches = await isPassword(password, row?.password_hash ?? null);
    const accountId = row?.disabled ? null : row?.account_id;
    const succeeded = matches && typeof accountId === 'string';
    await this.pool.query('select access_note_attempt($1, $2, $3, $4)', [login, origin, now.toISOString(), succeeded]);
    if (!succeeded)
      throw Refusal.unauthenticated({ zh: '用户名或密码不正确', en: 'The name or the password is not right' });
    return this.#open(accountId, origin, now);
  }

  async #open(accountId: string, origin: string, now: Date): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    const tokenHash = tokenHashOf(token);
    const expires = new Date(now.getTime() + SESSION_SECONDS * 1000);
    await this.pool.query('select access_open_session($1, $2, $3, $4, $5)', [
      tokenHash,
      accountId,
      origin,
      now.toISOString(),
      expires.toISOString(),
    ]);
    return { token, tokenHash };
  }

  /** Ends a session. */
  async signOut(tokenHash: Buffer): Promise<void> {
    await this.pool.query('select access_close_session($1)', [tokenHash]);
  }
}

function checkFailures(limit: string, found: number, max: number): void {
  if (found >= max) throw Refusal.limit({ limit, max, found, retryAfterSeconds: WINDOW_MS / 1000 });
}
