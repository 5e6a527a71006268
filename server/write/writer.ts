import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { CompiledQuery } from 'kysely';
import { type Actor, actorOf, become, becomeWithKey, type Credential, type KeyClaim } from '../access/actor.ts';
import { mayCall } from '../access/permissions.ts';
import { shanghaiDate } from '../identity/calendar.ts';
import type { Clock } from '../identity/clock.ts';
import type { Seal } from '../protection/seal.ts';
import type { Variables } from '../read/arguments.ts';
import { CHANGED, type Planner } from '../read/plans.ts';
import type { Locale } from '../rules/locale.ts';
import { Refusal } from '../rules/refusal.ts';
import { type Broken, describe, type Violation } from '../rules/verdict.ts';
import type { Outcome } from './act.ts';
import { databaseRefusal, isTransient } from './database-refusal.ts';
import { claimOf, firstOutcome } from './idempotency.ts';
import { changedFields, type MutationInput } from './payload.ts';
import { Transaction } from './transaction.ts';

/** One mutation to be done. */
export interface Act {
  readonly info: GraphQLResolveInfo;
  readonly input: MutationInput;
  readonly payload: object;
  readonly work: (transaction: Transaction) => Promise<Outcome>;
}

/** Times a mutation is done again after losing against a parallel one. */
const ATTEMPTS = 4;

/** Ends a dry run: everything was checked, nothing is kept. */
class DryRun {
  constructor(
    /** What the service answered besides changed rows, of which there are none. */
    readonly values: Outcome,
    readonly warnings: readonly Broken[],
  ) {}
}

/** What stands in the payload besides changed rows. */
interface Told {
  readonly violations: readonly Violation[];
  readonly warnings: readonly Violation[];
}

/** Runs mutations: who calls, may they, was it done before; then the work, its answer and the commit, in one transaction. */
export class Writer {
  constructor(
    readonly orm: MikroORM,
    readonly planner: Planner,
    readonly clock: Clock,
    readonly seal: Seal,
  ) {}

  /** Does a mutation and answers its payload keyed by response key. @throws refusals; nothing is kept then */
  async perform(act: Act, credential: Credential, locale: Locale): Promise<object> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.orm.em
          .fork()
          .transactional((em) => this.#inside(em, act, credential, locale), { clear: true } as never);
      } catch (error) {
        if (error instanceof DryRun) return payloadOf(act, error.values, {}, told(error.warnings, locale));
        if (isTransient(error) && attempt < ATTEMPTS) continue;
        const refusal = databaseRefusal(error);
        if (act.input.dryRun && refusal instanceof Refusal && refusal.code === 'RULE_VIOLATION') {
          return payloadOf(
            act,
            {},
            {},
            { violations: refusal.render(locale).extensions.violations as readonly Violation[], warnings: [] },
          );
        }
        throw refusal;
      }
    }
  }

  async #inside(em: EntityManager, act: Act, credential: Credential, locale: Locale): Promise<object> {
    const { seal } = this;
    const now = this.clock.now();
    const today = shanghaiDate(now);
    const claim = claimOf(seal, act.info.fieldName, act.input);
    const { actor, isFirst } = await becomeIn(em, credential, { now: now.toISOString(), today }, claim);
    if (!mayCall(actor.role, act.info.fieldName)) throw Refusal.forbidden();
    const { tokenHash } = credential;
    const transaction = new Transaction({ em, actor, now, today, locale, seal, tokenHash });
    const outcome = claim && !isFirst ? await firstOutcome(transaction, claim) : await act.work(transaction);
    await transaction.flush();
    if (act.input.dryRun) {
      await transaction.rows(SETTLE, [null, null]);
      throw new DryRun(valuesIn(act, outcome), transaction.warnings);
    }
    const rows = await this.#settle(transaction, act, outcome, claim && isFirst ? claim : null);
    return payloadOf(act, outcome, rows, told(transaction.warnings, locale));
  }

  /** Ends the work and reads the changed rows as they are then, in one statement. */
  async #settle(transaction: Transaction, act: Act, outcome: Outcome, claim: KeyClaim | null): Promise<Variables> {
    const kept = claim ? [claim.key, JSON.stringify(outcome)] : [null, null];
    const plan = this.planner.payload(act.info, transaction.actor.role, changedFields(act.payload));
    if (!plan) {
      await transaction.rows(SETTLE, kept);
      return {};
    }
    const variables = { ...act.info.variableValues, [CHANGED]: outcome };
    const values = plan.getters.map((get) => get(variables));
    const [row] = await transaction.rows<{ answer: string }>(
      `select ${settleSql(values.length)}, (${plan.sql}) as answer`,
      [...values, ...kept],
    );
    return JSON.parse(row?.answer ?? '{}');
  }
}

const settleSql = (before: number) => `app_settle($${before + 1}::text, $${before + 2}::jsonb)`;
const SETTLE = `select ${settleSql(0)}`;

/** Takes the caller's role for the transaction. `isFirst` tells whether no earlier request has the claimed key. */
async function becomeIn(
  em: EntityManager,
  credential: Credential,
  at: { readonly now: string; readonly today: string },
  claim: KeyClaim | null,
): Promise<{ readonly actor: Actor; readonly isFirst: boolean }> {
  const { text, values } = claim ? becomeWithKey(credential, at, claim) : become(credential, '', at);
  const { rows } = await em
    .getKysely()
    .executeQuery<Record<string, string | boolean | null>>(CompiledQuery.raw(text, [...values]));
  const [row] = rows;
  const columns = ['account_id', 'name', 'role', 'district_id', 'provider_id', 'worker_id'];
  const actor = actorOf(row && columns.map((column) => (row[column] ?? null) as string | null));
  return { actor, isFirst: row?.claimed === true };
}

/** What a payload shows besides changed rows. */
function valuesIn({ payload }: Act, outcome: Outcome): Outcome {
  const rows = changedFields(payload);
  return Object.fromEntries(Object.entries(outcome).filter(([name]) => !rows.has(name)));
}

function told(warnings: readonly Broken[], locale: Locale): Told {
  return { violations: [], warnings: warnings.map((warning) => describe(warning, locale)) };
}

/** The payload keyed by response key: changed rows from the read path, the rest from the outcome. */
function payloadOf({ info, payload }: Act, outcome: Outcome, rows: Variables, { violations, warnings }: Told): object {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) throw new Error(`${info.fieldName} answers no payload`);
  const known: Outcome = { ...outcome, violations, warnings };
  const valueUnder = (name: string) => known[name] ?? (changedFields(payload).get(name)?.several ? [] : null);
  const selection = collectSubfields(info.schema, info.fragments, info.variableValues, type, info.fieldNodes);
  return Object.fromEntries(
    [...selection].map(([key, nodes]) => [key, key in rows ? rows[key] : valueUnder(nodes[0]?.name.value ?? '')]),
  );
}
