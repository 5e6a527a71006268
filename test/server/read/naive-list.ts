import type { Kind } from '../../../server/read/kinds.ts';
import { orderNames } from '../../../server/read/list-names.ts';
import { modelOf, seers, type TableModel, type ValueField } from '../../../server/read/model.ts';
import type { Row, Rows } from './rows.ts';

/** Arguments as graphql-js coerced them. */
export type Given = Readonly<Record<string, unknown>>;
type Where = Readonly<Record<string, Given>>;

const TODAY = '2022-10-18';

/** A value that JavaScript compares as PostgreSQL does. */
function comparable(kind: Kind, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (kind === 'datetime') return Date.parse(String(value));
  if (kind === 'money') return Number(value);
  return kind === 'month' ? String(value).slice(0, 7) : value;
}

/** Text by its bytes, as the database sorts; numbers by size; no before yes. */
export function compare(one: unknown, other: unknown): number {
  if (typeof one === 'string' && typeof other === 'string') return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return Number(one) - Number(other);
}

/** Nothing comes last, as PostgreSQL has it. */
export function compareNullsLast(one: unknown, other: unknown): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compare(one, other);
}

type Test = (value: unknown, operand: unknown) => boolean;

const COMPARISONS: Readonly<Record<string, Test>> = {
  eq: (value, operand) => value === operand,
  gt: (value, operand) => compare(value, operand) > 0,
  gte: (value, operand) => compare(value, operand) >= 0,
  lt: (value, operand) => compare(value, operand) < 0,
  lte: (value, operand) => compare(value, operand) <= 0,
  startsWith: (value, operand) => String(value).startsWith(String(operand)),
  contains: (value, operand) =>
    Array.isArray(value)
      ? value.includes(operand)
      : String(value).toLowerCase().includes(String(operand).toLowerCase()),
};

function holds(kind: Kind, value: unknown, operator: string, operand: unknown): boolean {
  const left = comparable(kind, value);
  if (operator === 'isNull') return (left === null) === operand;
  const list = Array.isArray(operand) ? operand.map((each) => comparable(kind, each)) : [];
  if (operator === 'in') return list.includes(left);
  if (operator === 'notIn') return !list.includes(left);
  const right = comparable(kind, operand);
  if (operator === 'ne') return left !== right;
  return left !== null && (COMPARISONS[operator]?.(left, right) ?? false);
}

/** Whether a row matches a `where`. */
export function matches(rows: Rows, model: TableModel, row: Row, where: Where): boolean {
  return Object.entries(where).every(([name, value]) => {
    if (name === 'and') return Object.values(value).every((each) => matches(rows, model, row, each as Where));
    if (name === 'or') return Object.values(value).some((each) => matches(rows, model, row, each as Where));
    if (name === 'not') return !matches(rows, model, row, value as Where);
    const field = model.fields.get(name);
    if (field?.is === 'value')
      return Object.entries(value).every(([operator, operand]) =>
        holds(field.kind, row[`=${name}`], operator, operand),
      );
    if (field?.is === 'reference') {
      const target = modelOf(field.to());
      const other = rows.one(target.type, row[`=${name}`]);
      return other !== undefined && matches(rows, target, other, value as Where);
    }
    if (field?.is !== 'many') throw new Error(`${model.type}.${name} cannot be filtered`);
    const target = modelOf(field.of());
    return rows
      .pointing(target.type, tiedBy(field.on('a', 'b')), row.id)
      .some((other) => matches(rows, target, other, value as Where));
  });
}

/** The column that points here, read from a tie `b.child_id = a.id`. */
export function tiedBy(tie: string): string {
  const [, column] = /^b\.(\w+) = a\.id$/.exec(tie) ?? [];
  if (!column) throw new Error(`the reference does not know how to follow ${tie}`);
  return column;
}

const SEARCHES: Readonly<Record<string, (row: Row, term: string) => boolean>> = {
  Child: (row, term) =>
    String(row.search_text).includes(term.toLowerCase()) || row.id_number_tail === term.toUpperCase(),
  Worker: (row, term) => String(row.search_text).includes(term.toLowerCase()),
  ServiceProvider: (row, term) =>
    String(row.name).includes(term) || String(row.credit_code).startsWith(term.toUpperCase()),
};

/** One level of sorting: how to find the value, and which way. */
interface Level {
  readonly of: (row: Row) => unknown;
  readonly descending: boolean;
}

function sortValue(row: Row | undefined, { name, kind }: ValueField): unknown {
  const value = row?.[`<${name}`] ?? null;
  return kind === 'datetime' && value !== null ? String(value) : value;
}

function levelsOf(rows: Rows, model: TableModel, orderBy: readonly Given[]): readonly Level[] {
  const asked = orderBy.map(({ field, direction }): Level => {
    const [name = '', inner] = orderNames(model).get(String(field)) ?? [];
    return { of: (row) => sortedBy(rows, model, row, name, inner), descending: direction === 'DESC' };
  });
  if (asked.length > 0) return [...asked, { of: (row) => row.id, descending: asked[0]?.descending ?? false }];
  return model.defaultOrder
    .filter(({ field }) => {
      const known = model.fields.get(field);
      return known !== undefined && seers(model, known).includes(rows.role);
    })
    .map(({ field, descending }) => ({ of: (row) => row[`<${field}`] ?? null, descending }));
}

function sortedBy(rows: Rows, model: TableModel, row: Row, name: string, inner: string | undefined): unknown {
  const field = model.fields.get(name);
  if (field?.is === 'value') return sortValue(row, field);
  if (field?.is !== 'reference' || !inner) throw new Error(`${model.type} cannot be sorted by ${name}`);
  const target = modelOf(field.to());
  return rows.one(target.type, row[`=${name}`])?.[`=${inner}`] ?? null;
}

/** All rows of a list that match, sorted, whatever the page, each with its cursor. */
export class NaiveList {
  readonly sorted: readonly Row[];
  readonly #levels: readonly Level[];

  constructor(rows: Rows, model: TableModel, members: readonly Row[], given: Given) {
    const { where, search, orderBy } = given;
    this.#levels = levelsOf(rows, model, (orderBy ?? []) as readonly Given[]);
    this.sorted = members
      .filter((row) => !where || matches(rows, model, row, where as Where))
      .filter((row) => typeof search !== 'string' || (SEARCHES[model.type]?.(row, search) ?? false))
      .toSorted((one, other) => this.#order(one, other));
  }

  #order(one: Row, other: Row): number {
    for (const { of, descending } of this.#levels) {
      const order = compareNullsLast(of(one), of(other));
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  }

  /** A cursor that the product takes: the sort values as PostgreSQL reads them. */
  cursor(row: Row): string {
    const values = this.#levels.map(({ of }) => of(row)).map((value) => (value === null ? null : String(value)));
    return Buffer.from(JSON.stringify(values)).toString('base64');
  }

  /** The rows of a page, and what lies around it. */
  page({ first, after, last, before, offset }: Given) {
    const place = (cursor: unknown) => this.sorted.findIndex((row) => row.id === idOf(cursor));
    const backward = typeof last === 'number' || typeof before === 'string';
    const size = Number(first ?? last ?? 25);
    const from = typeof after === 'string' ? place(after) + 1 : Number(offset ?? 0);
    const to = typeof before === 'string' ? place(before) : this.sorted.length;
    const rows = backward
      ? this.sorted.slice(Math.max(0, to - size), to)
      : this.sorted.slice(from, Math.min(this.sorted.length, from + size));
    return {
      rows,
      hasNextPage: backward ? typeof before === 'string' : from + size < this.sorted.length,
      hasPreviousPage: backward ? to - size > 0 : typeof after === 'string' || from > 0,
    };
  }
}

/** The id that closes a cursor. */
export function idOf(cursor: unknown): string {
  return (JSON.parse(Buffer.from(String(cursor), 'base64').toString()) as string[]).at(-1) ?? '';
}

/** The rows of a plain list, in its declared order, the last so many up to today where that is asked for. */
export function plainRows(members: readonly Row[], order: string, last: unknown): readonly Row[] {
  const levels = order.split(',').map((level) => {
    const [column = '', way] = level.trim().replace(/^o\./, '').split(' ');
    return { column, descending: way === 'desc' };
  });
  const sorted = members.toSorted((one, other) => {
    for (const { column, descending } of levels) {
      const order = compareNullsLast(one[column], other[column]);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
  if (typeof last !== 'number') return sorted;
  const upToToday = sorted.filter((row) => String(row.month) <= TODAY);
  return upToToday.slice(Math.max(0, upToToday.length - last));
}
