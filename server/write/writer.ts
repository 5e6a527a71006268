import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { CompiledQuery } from 'kysely';
import { type Actor, actorOf, become, type Credential } from '../access/actor.ts';
import { mayCall } from '../access/permissions.ts';
import { shanghaiDate } from '../identity/calendar.ts';
import type { Clock } from '../identity/clock.ts';
import type { Seal } from '../protection/seal.ts';
import type { Variables } from '../read/arguments.ts';
import { CHANGED, type Planner } from '../read/plans.ts';
import { faultAt } from '../rules/fault.ts';
import type { Locale } from '../rules/locale.ts';
import { Refusal } from '../rules/refusal.ts';
import { type Broken, describe, type Violation } from '../rules/verdict.ts';
import type { Outcome } from './act.ts';
import { databaseRefusal, isTransient } from './database-refusal.ts';
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
    const now = this.clock.now();
    const today = shanghaiDate(now);
    const actor = await becomeIn(em, credential, now.toISOString(), today);
    if (!mayCall(actor.role, act.info.fieldName)) throw Refusal.forbidden();
    const transaction = new Transaction({
      em,
      actor,
      now,
      today,
      locale,
      seal: this.seal,
      tokenHash: credential.tokenHash,
    });
    const first = await firstResult(transaction, act);
    const outcome = first ?? (await act.work(transaction));
    await transaction.flush();
    await transaction.rows('set constraints all immediate');
    if (act.input.dryRun) throw new DryRun(valuesIn(act, outcome), transaction.warnings);
    if (!first) await remember(transaction, act, outcome);
    const rows = await this.#changedRows(transaction, act, outcome, actor);
    return payloadOf(act, outcome, rows, told(transaction.warnings, locale));
  }

  async #changedRows(transaction: Transaction, act: Act, outcome: Outcome, actor: Actor): Promise<Variables> {
    const plan = this.planner.payload(act.info, actor.role, changedFields(act.payload));
    if (!plan) return {};
    const variables = { ...act.info.variableValues, [CHANGED]: outcome };
    const [row] = await transaction.rows<{ answer: string }>(
      `select (${plan.sql}) as answer`,
      plan.getters.map((get) => get(variables)),
    );
    return JSON.parse(row?.answer ?? '{}');
  }
}

async function becomeIn(em: EntityManager, credential: Credential, now: string, today: string): Promise<Actor> {
  const { text, values } = become(credential, '', { now, today });
  const { rows } = await em
    .getKysely()
    .executeQuery<Record<string, string | null>>(CompiledQuery.raw(text, [...values]));
  const [row] = rows;
  return actorOf(
    row &&
      ['account_id', 'name', 'role', 'district_id', 'provider_id', 'worker_id'].map((column) => row[column] ?? null),
  );
}

/** A keyed hash, since an input may hold an identifier that a plain one would give away. */
function hashOf({ seal }: Transaction, { info, input }: Act): Buffer {
  return seal.hash(`${info.fieldName}\n${JSON.stringify(input)}`);
}

/** The outcome of the first request with this key, if there was one. A request under way with it is waited for. */
async function firstResult(transaction: Transaction, act: Act): Promise<Outcome | null> {
  const { idempotencyKey, dryRun } = act.input;
  if (!idempotencyKey || dryRun) return null;
  const { accountId } = transaction.actor;
  const added = await transaction.rows(
    'insert into idempotency (account_id, key, operation, input_hash, at) values ($1, $2, $3, $4, $5) on conflict do nothing returning key',
    [accountId, idempotencyKey, act.info.fieldName, hashOf(transaction, act), transaction.now.toISOString()],
  );
  if (added.length > 0) return null;
  const [known] = await transaction.rows<{ input_hash: Buffer; result: Outcome | null }>(
    'select input_hash, result from idempotency where account_id = $1 and key = $2',
    [accountId, idempotencyKey],
  );
  if (!known?.result || !hashOf(transaction, act).equals(known.input_hash))
    throw Refusal.badInput([faultAt(['input', 'idempotencyKey'], 'IDEMPOTENCY_KEY_REUSED')]);
  return known.result;
}

async function remember(transaction: Transaction, act: Act, outcome: Outcome): Promise<void> {
  if (!act.input.idempotencyKey) return;
  await transaction.rows('update idempotency set result = $3 where account_id = $1 and key = $2', [
    transaction.actor.accountId,
    act.input.idempotencyKey,
    JSON.stringify(outcome),
  ]);
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
