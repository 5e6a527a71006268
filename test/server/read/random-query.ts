import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Role } from '../../../server/access/roles.ts';
import { groupKeys, orderNames } from '../../../server/read/list-names.ts';
import { modelOf, modelOfType, type TableModel } from '../../../server/read/model.ts';
import { enters, permits } from './matrix.ts';
import type { Reference } from './reference.ts';

/** A query made at random, with its variables. */
export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Draw = fc.GeneratorValue;
type Field = GraphQLField<unknown, unknown>;

const NONSENSE: Readonly<Record<string, unknown>> = {
  String: '\'none\\"',
  Int: 3,
  Boolean: true,
  Float: 1.5,
  UUID: '01900000-0000-7000-8000-000000000000',
  Date: '2022-06-15',
  Month: '2022-05',
  DateTime: '2022-05-01T08:00:00Z',
  Money: '10000.50',
};

/** A value as it is written in a document. */
function written(value: unknown): string {
  if (value instanceof EnumWord) return value.word;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, each]) => `${name}: ${written(each)}`);
  return `{ ${fields.join(', ')} }`;
}

/** An enum's value: bare in a document, text in a variable. */
class EnumWord {
  constructor(readonly word: string) {}
  toJSON(): string {
    return this.word;
  }
}

/** Makes one query that a role may ask, of the schema's fields, arguments and the values there are. */
class QueryMaker {
  readonly variables: Record<string, unknown> = {};
  readonly declarations: string[] = [];
  #names = 0;

  constructor(
    readonly draw: Draw,
    readonly schema: GraphQLSchema,
    readonly role: Role,
    readonly reference: Reference,
  ) {}

  #chance(percent: number): boolean {
    return this.draw(fc.integer, { min: 0, max: 99 }) < percent;
  }

  #upTo(max: number): number {
    return this.draw(fc.integer, { min: 0, max });
  }

  #one<T>(items: readonly T[]): T | undefined {
    return items[this.#upTo(Math.max(0, items.length - 1))];
  }

  #some<T>(items: readonly T[], most: number): readonly T[] {
    const chosen = Array.from({ length: 1 + this.#upTo(most - 1) }, () => this.#one(items));
    return [...new Set(chosen)].filter((item) => item !== undefined);
  }

  #name(): string {
    this.#names += 1;
    return `n${this.#names}`;
  }

  /** A value written out, or handed over by a variable. */
  #given(type: string, value: unknown): string {
    if (this.#chance(50)) return written(value);
    const name = this.#name();
    this.declarations.push(`$${name}: ${type}`);
    this.variables[name] = JSON.parse(JSON.stringify(value));
    return `$${name}`;
  }

  #object(name: string): GraphQLObjectType | undefined {
    const type = this.schema.getType(name);
    return isObjectType(type) ? type : undefined;
  }

  /** Whether the role may select a field: it is permitted, and so are the rows behind it. */
  #open(type: string, field: Field): boolean {
    const model = modelOfType(type);
    const target = getNamedType(field.type).name.replace(/Connection$/, '');
    if (model && (!permits(this.role, `${type}.${field.name}`) || model.fields.get(field.name)?.is === 'resolved'))
      return false;
    if (model && field.args.some((argument) => isNonNullType(argument.type))) return false;
    return !modelOfType(target) || enters(this.role, target);
  }

  /** The fields that a built type shows of a table's own: figures. */
  #openFigure(model: TableModel, name: string): boolean {
    const own = [...model.fields.values()].find(
      (field) => field.name === name || (field.is === 'reference' && field.distinct === name),
    );
    return !own || permits(this.role, `${model.type}.${own.name}`);
  }

  selection(type: GraphQLObjectType, depth: number): string {
    const owner = modelOfType(type.name.replace(/(Connection|Edge|Aggregate|Group|GroupKey)$/, ''));
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        this.#open(type.name, field) && (!owner || modelOfType(type.name) || this.#openFigure(owner, field.name)),
    );
    const within = fields.filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
    const chosen = this.#some(within, 4).map((field) => this.#field(field, owner, depth));
    if (this.#chance(20) || chosen.length === 0) chosen.push('__typename');
    const text = chosen.join(' ');
    return this.#chance(15) ? `{ ... on ${type.name} { ${text} } }` : `{ ${text} }`;
  }

  #field(field: Field, owner: TableModel | undefined, depth: number): string {
    const type = getNamedType(field.type);
    const alias = this.#chance(25) || field.args.length > 0 ? `${this.#name()}: ` : '';
    const inner = isObjectType(type) ? ` ${this.selection(type, depth - 1)}` : '';
    const shown = this.#chance(8)
      ? ` @${this.#one(['include', 'skip'])}(if: ${this.#given('Boolean!', this.#chance(50))})`
      : '';
    return `${alias}${field.name}${this.#arguments(field, owner)}${shown}${inner}`;
  }

  #arguments(field: Field, owner: TableModel | undefined): string {
    const connection = getNamedType(field.type).name;
    const model = modelOfType(connection.replace(/Connection$/, ''));
    if (field.name === 'groups' && owner) return this.#grouping(owner);
    if (connection.endsWith('Connection') && model) return bracketed(this.#list(model, owner === undefined));
    return field.args.some(({ name }) => name === 'last') && this.#chance(50) ? `(last: ${this.#upTo(4)})` : '';
  }

  /** The arguments of a list. Only at the root is it known which rows cursors may stand at. */
  #list(model: TableModel, atRoot: boolean): string[] {
    const given: string[] = [];
    const asked: Record<string, unknown> = {};
    const add = (name: string, type: string, value: unknown) => {
      asked[name] = JSON.parse(JSON.stringify(value));
      given.push(`${name}: ${this.#given(type, value)}`);
    };
    if (this.#chance(45)) add('where', `${model.type}Where`, this.#where(model, 2));
    const names = [...orderNames(model)].filter(([, path]) => this.#openPath(model, path)).map(([name]) => name);
    if (names.length > 0 && this.#chance(50))
      add(
        'orderBy',
        `[${model.type}Order!]`,
        this.#some(names, 3).map((name) => ({
          field: new EnumWord(name),
          direction: new EnumWord(this.#chance(50) ? 'ASC' : 'DESC'),
        })),
      );
    if (model.search && this.#chance(10)) add('search', 'String', this.#one(['王', 'li', '上海', '']));
    this.#page(given, () => (atRoot ? this.reference.list(model.type, asked) : undefined));
    return given;
  }

  #openPath(model: TableModel, [name = '', inner]: readonly string[]): boolean {
    const field = model.fields.get(name);
    if (!permits(this.role, `${model.type}.${name}`)) return false;
    return field?.is !== 'reference' || permits(this.role, `${modelOf(field.to()).type}.${inner}`);
  }

  #page(given: string[], list: () => ReturnType<Reference['list']> | undefined): void {
    const size = () => this.#given('Int', this.#upTo(6));
    const cursor = () => {
      const all = list();
      const row = this.#one(all?.sorted ?? []);
      return all && row ? [this.#given('String', all.cursor(row))] : [];
    };
    const ways: readonly (() => readonly string[])[] = [
      () => [`first: ${size()}`],
      () => [`last: ${size()}`],
      () => [`first: ${size()}`, `offset: ${this.#given('Int', this.#upTo(9))}`],
      () => [`first: ${size()}`, ...cursor().map((at) => `after: ${at}`)],
      () => [`last: ${size()}`, ...cursor().map((at) => `before: ${at}`)],
    ];
    given.push(...(this.#one(ways)?.() ?? []));
  }

  #where(model: TableModel, depth: number): Record<string, unknown> {
    const type = this.schema.getType(`${model.type}Where`);
    const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const open = fields.filter(({ name }) => this.#openFilter(model, name, depth));
    return Object.fromEntries(this.#some(open, 2).map((field) => [field.name, this.#condition(model, field, depth)]));
  }

  #openFilter(model: TableModel, name: string, depth: number): boolean {
    const field = model.fields.get(name);
    if (!field) return depth > 0;
    if (!permits(this.role, `${model.type}.${name}`)) return false;
    if (field.is === 'value') return true;
    if (field.is === 'resolved' || depth === 0) return false;
    return enters(this.role, modelOf(field.is === 'reference' ? field.to() : field.of()).type);
  }

  #condition(model: TableModel, { name, type }: GraphQLInputField, depth: number): unknown {
    if (name === 'not') return this.#where(model, depth - 1);
    if (name === 'and' || name === 'or')
      return Array.from({ length: this.#upTo(3) }, () => this.#where(model, depth - 1));
    const field = model.fields.get(name);
    if (field?.is === 'reference') return this.#where(modelOf(field.to()), depth - 1);
    if (field?.is === 'many') return this.#where(modelOf(field.of()), depth - 1);
    const filter = getNamedType(type);
    const operators = isInputObjectType(filter) ? Object.values(filter.getFields()) : [];
    return Object.fromEntries(this.#some(operators, 2).map((each) => [each.name, this.#operand(model, name, each)]));
  }

  #operand(model: TableModel, field: string, { name, type }: GraphQLInputField): unknown {
    if (name === 'isNull') return this.#chance(50);
    const leaf = getNamedType(type);
    const value = () =>
      isEnumType(leaf) ? new EnumWord(this.#one(leaf.getValues())?.name ?? '') : this.#value(model, field, leaf.name);
    return isListType(isNonNullType(type) ? type.ofType : type)
      ? Array.from({ length: this.#upTo(3) }, value)
      : value();
  }

  /** A value that some row has, or one that none has. */
  #value(model: TableModel, field: string, type: string): unknown {
    const rows = this.reference.rows.of(model.type);
    const known = this.#one(rows.slice(0, 200))?.[`=${field}`];
    if (known === null || known === undefined || typeof known === 'object' || this.#chance(25)) return NONSENSE[type];
    if (type === 'Month') return String(known).slice(0, 7);
    if (type === 'Money') return Number(known).toFixed(2);
    return type === 'DateTime' ? `${String(known).slice(0, 19)}+08:00` : known;
  }

  #grouping(model: TableModel): string {
    const keys = groupKeys(model).filter(({ of }) => permits(this.role, `${model.type}.${of.name}`));
    const by = this.#some(
      keys.map(({ name }) => new EnumWord(name)),
      2,
    ).map(({ word }) => word);
    const having = this.#chance(30) ? `, having: { count: { gt: ${this.#given('Int', this.#upTo(20))} } }` : '';
    const order = this.#chance(40)
      ? `, orderBy: [{ measure: COUNT, direction: ${this.#chance(50) ? 'DESC' : 'ASC'} }]`
      : '';
    return `(by: [${by.join(', ')}]${having}${order}${this.#chance(30) ? `, first: ${this.#upTo(5)}` : ''})`;
  }

  /** A whole query of one or two lists. */
  make(): RandomQuery {
    const query = this.#object('Query');
    const lists = Object.values(query?.getFields() ?? {}).filter(
      (field) => getNamedType(field.type).name.endsWith('Connection') && permits(this.role, field.name),
    );
    const roots = this.#some(lists, 2).map((root) => this.#field(root, undefined, 5));
    const declared = this.declarations.length > 0 ? ` (${this.declarations.join(', ')})` : '';
    return { query: `query${declared} { ${roots.join('\n')} }`, variables: this.variables };
  }
}

function bracketed(given: readonly string[]): string {
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** Queries that a role may ask, at random. */
export function randomQueries(schema: GraphQLSchema, role: Role, reference: Reference): fc.Arbitrary<RandomQuery> {
  return fc.gen().map((draw) => new QueryMaker(draw, schema, role, reference).make());
}
