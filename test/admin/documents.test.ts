import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createBuildQuery } from '../../admin/providers/build-query.ts';
import {
  createWith,
  editWith,
  type ResourceDocuments,
  readList,
  readMany,
  readOne,
  readReferences,
  rootFields,
} from '../../admin/providers/documents.ts';
import { IdempotencyKeys } from '../../admin/providers/idempotency.ts';
import { between, is, oneOf, related } from '../../admin/providers/where.ts';

interface Row {
  id: string;
  version: number;
}
interface List {
  children: { nodes: Row[]; totalCount: number };
}

const LIST =
  parse(`query ChildList($where: ChildWhere, $search: String, $orderBy: [ChildOrder!], $first: Int, $offset: Int) {
  children(where: $where, search: $search, orderBy: $orderBy, first: $first, offset: $offset) { totalCount nodes { id } }
}`) as TypedDocumentNode<List, { where?: object; search?: string; orderBy?: object; first?: number; offset?: number }>;
const UNSORTED = parse('query Some($first: Int) { children(first: $first) { nodes { id } } }') as TypedDocumentNode<
  List,
  { first?: number }
>;
const ONE = parse('query Child($id: UUID!) { child(id: $id) { id } }') as TypedDocumentNode<
  { child: Row | null },
  { id: string }
>;
const MANY = parse(
  'query ByIds($ids: [UUID!]!, $first: Int) { children(where: { id: { in: $ids } }, first: $first) { nodes { id } } }',
) as TypedDocumentNode<List, { ids: string[]; first?: number }>;
const WRITE = parse(
  'mutation Write($input: WriteInput!) { write(input: $input) { child { id } } }',
) as TypedDocumentNode<{ write: { child: Row } }, { input: { id?: string; name?: string; expectedVersion: number } }>;

const where = ({ status, from, to }: { status?: string[]; from?: string; to?: string }) => ({
  status: oneOf(status),
  date: between(from, to),
});
const documents: ResourceDocuments = {
  getList: readList(LIST, { from: (data) => data.children, where }),
  getOne: readOne(ONE, (data) => data.child),
  getMany: readMany(MANY, (data) => data.children),
  create: createWith(WRITE, {
    input: ({ name }: { name?: string }) => ({ name, expectedVersion: 0 }),
    from: (data) => data.write.child,
  }),
  update: editWith(WRITE, {
    input: (changes: { name?: string }, id) => ({ id, ...changes }),
    from: (data) => data.write.child,
  }),
};
const page = {
  pagination: { page: 3, perPage: 25 },
  sort: { field: 'district.code', order: 'DESC' as const },
  filter: {},
};

describe('documents of a resource', () => {
  test('a page becomes first and offset, a sorted column the server’s order field, free text a search', () => {
    const filter = { q: 'zhang', status: ['CONFIRMED'], from: '2022-01-01' };
    expect(documents.getList.variables({ ...page, filter })).toEqual({
      where: { status: { in: ['CONFIRMED'] }, date: { gte: '2022-01-01' } },
      search: 'zhang',
      orderBy: [{ field: 'DISTRICT_CODE', direction: 'DESC' }],
      first: 25,
      offset: 50,
    });
  });

  test('a document is given only the variables that it declares', () => {
    const list = readList(UNSORTED, { from: (data) => data.children });
    expect(list.variables(page)).toEqual({ first: 25 });
  });

  test('the list of a parent is filtered by the parent’s id', () => {
    const list = readReferences(LIST, {
      from: (data) => data.children,
      where: ({ caseId }: { caseId?: string }) => ({ case: is(caseId) }),
    });
    expect(list.variables({ ...page, target: 'caseId', id: 'c1' })).toMatchObject({ where: { case: { eq: 'c1' } } });
  });

  test('several records are asked for as one page of just that many', () => {
    expect(documents.getMany?.variables({ ids: ['a', 'b'] })).toEqual({ ids: ['a', 'b'], first: 2 });
  });

  test('an edit sends only what changed, with the version that was read', () => {
    const previousData = { id: 'a', version: 3, name: '李强', grade: 3, school: null };
    const data = { ...previousData, name: '李刚', school: '' };
    expect(documents.update?.variables({ id: 'a', data, previousData })).toEqual({
      input: { id: 'a', name: '李刚', expectedVersion: 3 },
    });
  });

  test('answers lose their type names and keep their total', () => {
    const build = createBuildQuery({ children: documents }, new IdempotencyKeys());
    const data = {
      children: {
        __typename: 'ChildConnection',
        totalCount: 7,
        nodes: [{ __typename: 'Child', id: 'a', district: { __typename: 'District', code: '310115' } }],
      },
    };
    const query = build('GET_LIST', 'children', page);
    expect(query.parseResponse({ data, loading: false, networkStatus: 7 })).toEqual({
      data: [{ id: 'a', district: { code: '310115' } }],
      total: 7,
    });
  });

  test('a record that does not come is an error, not an empty page', () => {
    expect(() => documents.getOne?.answer({ child: null })).toThrow();
  });

  test('what a resource does not offer is refused at once', () => {
    const build = createBuildQuery({ children: documents }, new IdempotencyKeys());
    expect(() => build('DELETE', 'children', { id: 'a' })).toThrow('children offers no DELETE');
    expect(() => build('GET_LIST', 'pupils', page)).toThrow('pupils offers no getList');
  });

  test('the root fields of a document say who may use it', () => {
    expect([LIST, WRITE].flatMap(rootFields)).toEqual(['children', 'write']);
  });
});

describe('filters', () => {
  test('empty ones are left out', () => {
    expect([is(''), oneOf([]), between('', null), related({ code: is(undefined) })]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a related record is asked for as soon as one of its own filters is set', () => {
    expect(related({ code: is('310115'), name: is('') })).toEqual({ code: { eq: '310115' }, name: undefined });
  });
});

describe('idempotency keys', () => {
  const write = (keys: IdempotencyKeys, name: string) =>
    createBuildQuery({ children: documents }, keys)('CREATE', 'children', { data: { name } });
  const keyOf = (query: { variables?: { input?: { idempotencyKey?: string } } }) =>
    query.variables?.input?.idempotencyKey;

  test('the same submit sent again has the same key', () => {
    const keys = new IdempotencyKeys();
    expect(keyOf(write(keys, '李强'))).toBe(keyOf(write(keys, '李强')));
    expect(keyOf(write(keys, '李强'))).not.toBe(keyOf(write(keys, '李刚')));
  });

  test('an equal submit after an answer is a new one', () => {
    const keys = new IdempotencyKeys();
    const first = write(keys, '李强');
    first.parseResponse({ data: { write: { child: { id: 'a' } } }, loading: false, networkStatus: 7 });
    expect(keyOf(write(keys, '李强'))).not.toBe(keyOf(first));
  });

  test('a key is a UUID', () => {
    expect(new IdempotencyKeys().keyOf('Write', {})).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });
});
