import type { FieldNode } from 'graphql';
import type { ObjectValue, Value } from './arguments.ts';
import { type Compilation, jsonObject, orNull } from './compilation.ts';
import { condition } from './filter.ts';
import { figuresSql, groupsSql } from './groups.ts';
import type { TableModel } from './model.ts';
import { beyondCursor, cursorSql, levelsOf, orderSql, type Page, pageOf } from './paging.ts';

/** SQL condition that ties the rows of a list to the row it hangs on, given the alias of a list row. */
export type Tie = (row: string) => string;

interface ListRequest {
  readonly compilation: Compilation;
  readonly model: TableModel;
  readonly given: ReadonlyMap<string, Value>;
  readonly tie: Tie;
}

/** Makes a statement over rows answer one row whatever is selected, also where that counts nothing: `{ __typename }`. */
const ONE_ROW = 'having true';

/** SQL condition of all rows that match, without paging. */
function matching({ compilation, model, given, tie }: ListRequest, row: string): string {
  const where = given.get('where');
  const search = given.get('search');
  const conditions = [tie(row)];
  if (where) conditions.push(condition(compilation, model, row, where as ObjectValue));
  if (search?.is === 'leaf' && model.search)
    conditions.push(model.search(row, compilation.parameter(search.get, 'text')));
  return conditions.filter((sql) => sql !== 'true').join(' and ') || 'true';
}

/** SQL of a page's rows, one more than its size so that it is known whether more follow. */
function rowsSql(
  request: ListRequest,
  page: Page,
  row: string,
): { readonly sql: string; readonly cursor: (row: string) => string } {
  const { compilation, model, given } = request;
  const levels = levelsOf(compilation, model, row, given);
  const where =
    [matching(request, row), beyondCursor(compilation, levels, page)].filter((sql) => sql !== 'true').join(' and ') ||
    'true';
  const offset = page.offset > 0 ? ` offset ${page.offset}` : '';
  const sql = `select ${row}.* from ${model.table} ${row} where ${where} order by ${orderSql(levels, page.backward)} limit ${page.size + 1}${offset}`;
  return { sql, cursor: (outer) => cursorSql(levelsOf(compilation, model, outer, given)) };
}

function edgeSql(
  compilation: Compilation,
  model: TableModel,
  nodes: readonly FieldNode[],
  row: string,
  cursor: string,
): string {
  const entries = [...compilation.selection(compilation.type(`${model.type}Edge`), nodes)].map(
    ([key, fields]): [string, string] => {
      const name = fields[0]?.name.value;
      if (name === '__typename') return [key, `'"${model.type}Edge"'`];
      return [key, name === 'cursor' ? cursor : compilation.objectSql(model, row, fields)];
    },
  );
  return jsonObject(entries);
}

function pageInfoSql(compilation: Compilation, nodes: readonly FieldNode[], page: Page): string {
  const more = `(count(*) > ${page.size})::text`;
  const before = page.offset > 0 ? `'true'` : page.cursor ? `'true'` : `'false'`;
  const ends = page.backward ? ['max', 'min'] : ['min', 'max'];
  const end = (which: string | undefined) =>
    orNull(
      `(array_agg(p.cursor order by p.n) filter (where p.n <= ${page.size}))[${which === 'min' ? '1' : `least(count(*), ${page.size})`}]`,
    );
  const fields: Readonly<Record<string, string>> = {
    hasNextPage: page.backward ? before : more,
    hasPreviousPage: page.backward ? more : before,
    startCursor: end(ends[0]),
    endCursor: end(ends[1]),
    __typename: `'"PageInfo"'`,
  };
  return jsonObject(
    [...compilation.selection(compilation.type('PageInfo'), nodes)].map(([key, field]) => [
      key,
      fields[field[0]?.name.value ?? ''] ?? `'null'`,
    ]),
  );
}

/** The parts of a list that need its page, gathered so that the page is read once. */
class PageColumns {
  readonly columns: string[] = [];

  /** Adds a column computed for each row of the page, and answers SQL of the JSON array of it. */
  array(sql: string, page: Page): string {
    this.columns.push(sql);
    const column = `p.c${this.columns.length}`;
    return `'[' || coalesce(string_agg(${column}, ','${page.backward ? ' order by p.n desc' : ''}) filter (where p.n <= ${page.size}), '') || ']'`;
  }
}

/** One list being compiled: what its page needs is gathered while its fields are. */
class ListCompilation {
  readonly #page: Page;
  readonly #row: string;
  #kept: ReturnType<typeof rowsSql> | undefined;
  readonly #columns = new PageColumns();
  #reads: 'nothing' | 'rows' | 'rows with cursors' = 'nothing';

  constructor(readonly request: ListRequest) {
    this.#page = pageOf(request.given);
    this.#row = request.compilation.alias();
  }

  /** The page's rows, compiled when they are first needed: a parameter that no statement uses is an error. */
  get #rows(): ReturnType<typeof rowsSql> {
    this.#kept ??= rowsSql(this.request, this.#page, this.request.compilation.alias());
    return this.#kept;
  }

  /** SQL of one selected field of the list. */
  field(nodes: readonly FieldNode[]): string {
    const { compilation, model } = this.request;
    const type = compilation.type(`${model.type}Connection`);
    const [node] = nodes;
    switch (node?.name.value) {
      case 'nodes':
        return this.#array(compilation.objectSql(model, this.#row, nodes));
      case 'edges':
        return this.#array(edgeSql(compilation, model, nodes, this.#row, this.#rows.cursor(this.#row)));
      case 'pageInfo':
        this.#reads = 'rows with cursors';
        return pageInfoSql(compilation, nodes, this.#page);
      case 'totalCount':
        return this.#overAll(() => 'count(*)::text');
      case 'aggregate':
        return this.#overAll((row) =>
          figuresSql(compilation, model, row, compilation.type(`${model.type}Aggregate`), nodes),
        );
      case 'groups':
        return groupsSql(
          compilation,
          model,
          nodes,
          (row) => matching(this.request, row),
          compilation.arguments(type, node),
        );
      default:
        return `'"${type.name}"'`;
    }
  }

  #array(sql: string): string {
    if (this.#reads === 'nothing') this.#reads = 'rows';
    return this.#columns.array(sql, this.#page);
  }

  #overAll(sql: (row: string) => string): string {
    const { compilation, model } = this.request;
    const row = compilation.alias();
    return `(select ${sql(row)} from ${model.table} ${row} where ${matching(this.request, row)} ${ONE_ROW})`;
  }

  /** SQL of the whole list, given that of its fields. */
  whole(object: string): string {
    if (this.#reads === 'nothing') return object;
    const columns = this.#columns.columns.map((sql, index) => `${sql} as c${index + 1}`);
    if (this.#reads === 'rows with cursors') columns.push(`${this.#rows.cursor(this.#row)} as cursor`);
    return `(select ${object} from (select ${['row_number() over () as n', ...columns].join(', ')} from (${this.#rows.sql}) ${this.#row}) p ${ONE_ROW})`;
  }
}

/**
 * SQL of a list's JSON text: its page, its total, its figures and its groups, whichever are selected.
 * @param nodes the field as selected @param given its arguments @param tie what the list hangs on
 */
export function connectionSql(
  compilation: Compilation,
  model: TableModel,
  nodes: readonly FieldNode[],
  given: ReadonlyMap<string, Value>,
  tie: Tie,
): string {
  compilation.enter(model);
  const list = new ListCompilation({ compilation, model, given, tie });
  const selection = compilation.selection(compilation.type(`${model.type}Connection`), nodes);
  return list.whole(jsonObject([...selection].map(([key, fields]) => [key, list.field(fields)])));
}
