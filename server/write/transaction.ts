import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Actor } from '../access/actor.ts';
import type { IsoDate } from '../identity/calendar.ts';
import type { Seal } from '../protection/seal.ts';
import type { VersionedRow } from '../read/entity.ts';
import { modelOf, type TableClass } from '../read/model.ts';
import type { Bilingual, Locale } from '../rules/locale.ts';
import { enforce, Refusal } from '../rules/refusal.ts';
import type { Broken, Finding } from '../rules/verdict.ts';

/** A class whose rows are edited with `expectedVersion`. */
type VersionedClass<T extends VersionedRow> = new () => T;

/** What a transaction is made of. */
export type TransactionParts = Pick<Transaction, 'em' | 'actor' | 'now' | 'today' | 'locale' | 'seal' | 'tokenHash'>;

/** One mutation at work: its caller, its moment, its rows. Everything in it happens or nothing does. */
export class Transaction {
  /** Warnings gathered on the way; the payload tells them. */
  readonly warnings: Broken[] = [];

  readonly em: EntityManager;
  readonly actor: Actor;
  /** The injected clock's moment, the same for the whole transaction. */
  readonly now: Date;
  /** Its day in Shanghai. */
  readonly today: IsoDate;
  readonly locale: Locale;
  /** Seals identifiers, and finds them. */
  readonly seal: Seal;
  /** The hash of the caller's credential. */
  readonly tokenHash: Buffer;

  constructor({ em, actor, now, today, locale, seal, tokenHash }: TransactionParts) {
    this.em = em;
    this.actor = actor;
    this.now = now;
    this.today = today;
    this.locale = locale;
    this.seal = seal;
    this.tokenHash = tokenHash;
  }

  /** Rows of a statement, with the caller's rights. Column names are the statement's own. */
  async rows<T extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly T[]> {
    const { rows } = await this.em.getKysely().executeQuery<T>(CompiledQuery.raw(sql, [...values]));
    return rows;
  }

  /** The one row of a statement. @throws NOT_FOUND, telling the path in the input that named it */
  async row<T extends object>(
    path: readonly (string | number)[],
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<T> {
    const [row] = await this.rows<T>(sql, values);
    if (!row) throw Refusal.notFound(path);
    return row;
  }

  /**
   * Loads a row for an edit and locks it.
   * @param expectedVersion the version the caller saw @param path where the id stands in the input
   * @throws NOT_FOUND when the caller sees no such row, CONFLICT when it was changed since, telling by whom and when
   */
  async edit<T extends VersionedRow>(
    of: VersionedClass<T>,
    id: string,
    expectedVersion: number,
    path: readonly (string | number)[] = ['input', 'id'],
  ): Promise<T> {
    const row = await this.lock(of, id, path);
    if (row.version !== expectedVersion)
      throw await this.#stale(of as unknown as TableClass, id, expectedVersion, row.version);
    return row;
  }

  /** Loads a row and locks it. @throws NOT_FOUND */
  async lock<T extends VersionedRow>(
    of: VersionedClass<T>,
    id: string,
    path: readonly (string | number)[] = ['input', 'id'],
  ): Promise<T> {
    const row = await this.em.findOne(of as never, { id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!row) throw Refusal.notFound(path);
    return row as T;
  }

  /** Adds a row. It is written when the transaction flushes. */
  add<T extends object>(of: new () => T, values: Partial<T>): T {
    const row = this.em.create(of as never, values as never, { persist: true });
    return row as T;
  }

  /** A row of another table to point to, by its id. */
  reference<T extends object>(of: new () => T, id: string): T {
    return this.em.getReference(of as never, id as never) as T;
  }

  /** Writes what has been changed so far. */
  flush(): Promise<void> {
    return this.em.flush();
  }

  /** Refuses if anything but a warning stands against the operation, all at once; keeps the warnings. */
  enforce(subject: Bilingual, ...findings: readonly (Finding | null | readonly Finding[])[]): void {
    this.warnings.push(...enforce(subject, ...findings));
  }

  /** Lets no other transaction that names the same thing run beside this one, until it ends. */
  async alone(name: string): Promise<void> {
    await this.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }

  async #stale(of: TableClass, id: string, expectedVersion: number, currentVersion: number): Promise<Refusal> {
    const [last] = await this.rows<{ at: string; name: string | null; fields: string[] | null }>(
      'select at, name, fields from app_last_change($1, $2)',
      [modelOf(of).table, id],
    );
    return Refusal.stale({
      expectedVersion,
      currentVersion,
      changedAt: last?.at ?? null,
      changedBy: last?.name ?? null,
      changedFields: last?.fields ?? [],
    });
  }
}
