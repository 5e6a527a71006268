import type { Guards } from '../access/guards.ts';
import { ROLES, type Role } from '../access/roles.ts';
import type { Kind } from './kinds.ts';

/** A class that carries a table. */
export type TableClass = abstract new (...args: never[]) => object;
/** A table named before it exists, since tables refer to each other. */
export type TableThunk = () => TableClass;
/** The values of an enum, by name; names and values are the same words. */
export type EnumWords = Readonly<Record<string, string>>;

/** What every field says of itself. */
interface FieldTraits {
  readonly name: string;
  readonly description: string;
  readonly nullable: boolean;
  /** Roles that may see it; those with a guard on the table when absent. */
  readonly see?: readonly Role[];
}

/** A value: a column, or SQL computed from the row. */
export interface ValueField extends FieldTraits {
  readonly is: 'value';
  readonly kind: Kind;
  readonly words?: EnumWords;
  /** SQL of the value, given the row's alias. */
  readonly sql: (row: string) => string;
  readonly filter: boolean;
  readonly order: boolean;
  /** SQL that it sorts by, where that is not the value itself: a name sorts by its pinyin. */
  readonly sortSql?: (row: string) => string;
  readonly unique: boolean;
  /** A number whose sum, mean and percentiles `aggregate` and `groups` offer. */
  readonly measure: boolean;
  /** A key of `groups`; dates bring their month, quarter and year. */
  readonly key: boolean;
}

/** The one row of another table that this row points to. */
export interface ReferenceField extends FieldTraits {
  readonly is: 'reference';
  readonly to: TableThunk;
  /** SQL of the other row's id, given this row's alias. */
  readonly sql: (row: string) => string;
  readonly filter: boolean;
  readonly order: readonly string[];
  readonly key: boolean;
  /** The name under which `aggregate` counts distinct ones. */
  readonly distinct?: string;
}

/** Rows of another table that point to this one, as a list type or as plain rows. */
export interface ManyField extends FieldTraits {
  readonly is: 'many';
  readonly of: TableThunk;
  /** SQL condition that ties a row of the other table to this row, given both aliases. */
  readonly on: (row: string, other: string) => string;
  /** `connection`: a list with filter and paging; `rows`: all of them, few by nature, in this order. */
  readonly as: 'connection' | 'rows';
  readonly orderBy?: (other: string) => string;
  /** Offers `last`: the last ones in this order among those that meet the condition. */
  readonly last?: (other: string) => string;
  /** Asks for `on`, a day: SQL condition of the rows that hold on it, given both aliases and SQL of the day. */
  readonly day?: (row: string, other: string, day: string) => string;
  readonly where: boolean;
}

/** What only TypeScript can answer, such as the allowed actions. It makes a query leave the text path. */
export interface ResolvedField extends FieldTraits {
  readonly is: 'resolved';
}

export type FieldModel = ValueField | ReferenceField | ManyField | ResolvedField;

/** A table as the read path knows it. */
export interface TableModel {
  readonly type: string;
  readonly table: string;
  readonly class: TableClass;
  readonly description: string;
  readonly guards: Guards;
  readonly fields: ReadonlyMap<string, FieldModel>;
  /** SQL condition of the `search` argument, given the row's alias and the parameter. */
  readonly search?: (row: string, term: string) => string;
  /** Its rows may be removed by those who may write them. */
  readonly removable: boolean;
  /** Kept out of the schema: the program's own. */
  readonly hidden: boolean;
  /** Order of a list when the caller names none. */
  readonly defaultOrder: readonly { readonly field: string; readonly descending: boolean }[];
}

const declared = new Map<TableClass, Map<string, FieldModel>>();
const models = new Map<TableClass, TableModel>();
const byType = new Map<string, TableModel>();

/** Notes a field while its class is being declared. */
export function declareField(owner: TableClass, field: FieldModel): void {
  const fields = declared.get(owner) ?? new Map<string, FieldModel>();
  fields.set(field.name, field);
  declared.set(owner, fields);
}

/** Notes a table once its class is declared; fields of its base classes are its own. */
export function declareTable(model: Omit<TableModel, 'fields'>): void {
  const fields = new Map<string, FieldModel>();
  for (let at: TableClass | null = model.class; at?.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, field] of declared.get(at) ?? []) if (!fields.has(name)) fields.set(name, field);
  }
  const complete = { ...model, fields };
  models.set(model.class, complete);
  byType.set(model.type, complete);
}

/** The model of a class. @throws when the class carries no table, which is a mistake in the program */
export function modelOf(table: TableClass): TableModel {
  const model = models.get(table);
  if (!model) throw new Error(`${table.name} is not a table`);
  return model;
}

/** The model behind a GraphQL type, if it has one. */
export function modelOfType(type: string): TableModel | undefined {
  return byType.get(type);
}

/** Every table, in the order of declaration. */
export function allModels(): readonly TableModel[] {
  return [...models.values()];
}

/** The roles that may see a field. */
export function seers(model: TableModel, field: FieldModel): readonly Role[] {
  const rows = ROLES.filter((role) => model.guards[role]);
  return field.see ? rows.filter((role) => field.see?.includes(role)) : rows;
}
