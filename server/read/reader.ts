import type { DocumentNode, GraphQLResolveInfo } from 'graphql';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import { type Actor, actorOf, become, type Credential } from '../access/actor.ts';
import type { Role } from '../access/roles.ts';
import { isConnectionLost, type NamedStatement, runTogether, type TextRow } from '../database/pipeline.ts';
import { shanghaiDate } from '../identity/calendar.ts';
import type { Clock } from '../identity/clock.ts';
import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import type { Variables } from './arguments.ts';
import type { Planner, Prepared } from './plans.ts';
import { statementName } from './statement-name.ts';

const INSUFFICIENT_PRIVILEGE = '42501';
const TIMED_OUT = '57014';
/** Text that PostgreSQL cannot read as a value. Scalars have checked all other values: this one came out of a cursor. */
const UNREADABLE = new Set(['22P02', '22003', '22007', '22008', '22009']);
/** Roles remembered, so that a query can be compiled before its caller is looked up. A guess that is checked every time. */
const ROLES_REMEMBERED = 20_000;

/**
 * Answers queries with one statement and one round trip: who is calling, then what they ask. The caller's role is guessed
 * from the last time; the database checks the guess, and a wrong one only costs a second trip.
 */
export class Reader {
  readonly #planner: Planner;
  readonly #roles = new LRUCache<string, Role>({ max: ROLES_REMEMBERED });

  constructor(
    readonly pool: pg.Pool,
    planner: Planner,
    readonly clock: Clock,
  ) {
    this.#planner = planner;
  }

  #become(credential: Credential, expected: Role | ''): NamedStatement {
    const now = this.clock.now();
    return become(credential, expected, { now: now.toISOString(), today: shanghaiDate(now) });
  }

  /** Looks the caller up. @throws UNAUTHENTICATED */
  async actor(credential: Credential): Promise<Actor> {
    const [rows] = await this.#together([this.#become(credential, '')]);
    const actor = actorOf(rows?.[0]);
    this.#roles.set(credential.tokenHash.toString('base64'), actor.role);
    return actor;
  }

  async #roleOf(credential: Credential): Promise<Role> {
    return this.#roles.get(credential.tokenHash.toString('base64')) ?? (await this.actor(credential)).role;
  }

  /**
   * Runs what `prepare` makes for the caller's role, as the caller.
   * @returns the rows, or null when `prepare` has nothing for the role
   * @throws UNAUTHENTICATED, FORBIDDEN, BAD_INPUT for a cursor that no list gave out, UNAVAILABLE
   */
  async #asCaller(
    credential: Credential,
    prepare: (role: Role) => NamedStatement | null,
  ): Promise<readonly TextRow[] | null> {
    const role = await this.#roleOf(credential);
    const statement = prepare(role);
    if (!statement) return null;
    const rows = await this.#runAs(role, credential, statement);
    if (rows) return rows;
    const found = await this.actor(credential);
    if (found.role === role) throw Refusal.forbidden();
    return this.#asCaller(credential, prepare);
  }

  /** The rows, or null when the caller has another role by now, or one that may not read them. */
  async #runAs(role: Role, credential: Credential, statement: NamedStatement): Promise<readonly TextRow[] | null> {
    try {
      const [who, rows = []] = await this.#together([this.#become(credential, role), statement]);
      return actorOf(who?.[0]).role === role ? rows : null;
    } catch (error) {
      const code = error instanceof pg.DatabaseError ? (error.code ?? '') : '';
      if (code === INSUFFICIENT_PRIVILEGE) return null;
      if (UNREADABLE.has(code)) throw Refusal.badInput([faultAt(['after'], 'BAD_CURSOR')]);
      throw code === TIMED_OUT ? Refusal.unavailable() : error;
    }
  }

  /** Reading twice does no harm: what a broken connection has lost is asked for again. @throws UNAVAILABLE */
  #together(statements: readonly NamedStatement[]): Promise<readonly (readonly TextRow[])[]> {
    const once = () => runTogether(this.pool, statements);
    return once()
      .catch((error) => {
        if (isConnectionLost(error)) return once();
        throw error;
      })
      .catch((error) => {
        throw isConnectionLost(error) ? Refusal.unavailable() : error;
      });
  }

  /** The JSON text that answers a whole query, or null when ordinary execution must. */
  async answer(
    document: DocumentNode,
    operationName: string | undefined,
    variables: Variables,
    credential: Credential,
  ): Promise<string | null> {
    const rows = await this.#asCaller(credential, (role) => {
      const prepared = this.#planner.operation(document, operationName, variables, role);
      return prepared && statementOf(prepared);
    });
    return rows?.[0]?.[0] ?? null;
  }

  /**
   * One root field of a query that ordinary execution answers, parsed, keyed by response key.
   * @param found the id of the row, where TypeScript had to find it
   */
  async root(info: GraphQLResolveInfo, credential: Credential, found?: string): Promise<unknown> {
    const rows = await this.#asCaller(credential, (role) => statementOf(this.#planner.root(info, role, found)));
    return JSON.parse(rows?.[0]?.[0] ?? 'null');
  }

  /** Rows of a statement of our own, with the caller's rights, for fields that need TypeScript. */
  async query<Row extends object>(
    sql: string,
    values: readonly unknown[],
    credential: Credential,
  ): Promise<readonly Row[]> {
    const text = `select coalesce(json_agg(r), '[]')::text from (${sql}) r`;
    const rows = await this.#asCaller(credential, (role) => ({ name: statementName(role, text), text, values }));
    return JSON.parse(rows?.[0]?.[0] ?? '[]');
  }
}

function statementOf({ plan, variables }: Prepared): NamedStatement {
  return { name: plan.name, text: plan.sql, values: plan.getters.map((get) => get(variables)) };
}
