import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, Kind } from 'graphql';
import type {
  CreateParams,
  GetListParams,
  GetManyParams,
  GetManyReferenceParams,
  GetOneParams,
  RaRecord,
  UpdateParams,
} from 'react-admin';
import { changedKeys } from './changes.ts';
import { orderOf } from './order.ts';

/** A record as react-admin holds it: an id and, where it can be edited, the version that an edit must name. */
export interface Row {
  readonly id: string;
  readonly version?: number;
}

/** A page of a list as the server answers it. Without `totalCount` the pages are turned by `pageInfo` alone. */
export interface Connection<R> {
  readonly nodes: readonly R[];
  readonly totalCount?: number;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

/** One way of asking the server, ready for the data provider: what to send, and how to read the answer. */
export interface Operation<Params, Answer> {
  readonly document: DocumentNode;
  readonly variables: (params: Params) => Readonly<Record<string, unknown>>;
  readonly answer: (data: unknown) => Answer;
}

/** A page as react-admin wants it. */
export interface ListAnswer {
  data: RaRecord[];
  total?: number;
  pageInfo?: { hasNextPage: boolean; hasPreviousPage: boolean };
}

interface RecordAnswer {
  data: RaRecord;
}

/** The documents of one resource. What is missing is not offered: a screen that asks for it fails at once. */
export interface ResourceDocuments {
  readonly getList: Operation<GetListParams, ListAnswer>;
  readonly getOne?: Operation<GetOneParams, RecordAnswer>;
  readonly getMany?: Operation<GetManyParams, { data: RaRecord[] }>;
  readonly getManyReference?: Operation<GetManyReferenceParams, ListAnswer>;
  readonly create?: Operation<CreateParams, RecordAnswer>;
  readonly update?: Operation<UpdateParams, RecordAnswer>;
}

interface ListVariables {
  readonly where?: unknown;
  readonly search?: unknown;
  readonly orderBy?: unknown;
  readonly first?: unknown;
  readonly offset?: unknown;
}

/** How the pages of a list are asked for and read. `Filter` is what the screen's filters hold, by their sources. */
export interface ListReading<Data, Variables extends ListVariables, Filter> {
  readonly from: (data: Data) => Connection<Row>;
  /** Filters to the server's `where`. The free text `q` is not among them: it is sent as `search`. */
  readonly where?: (filter: Filter) => Variables['where'];
}

/** Reads a list by page, filter and order. Its document takes `$where, $search, $orderBy, $first, $offset`, or fewer. */
export function readList<Data, Variables extends ListVariables, Filter = object>(
  document: TypedDocumentNode<Data, Variables>,
  { from, where }: ListReading<Data, Variables, Filter>,
): Operation<GetListParams, ListAnswer> {
  const accepted = variableNames(document);
  return {
    document,
    variables: ({ pagination = { page: 1, perPage: 25 }, sort, filter: { q, ...filter } = {} }) =>
      only(accepted, {
        where: where?.(filter),
        search: q || undefined,
        orderBy: sort && orderOf(sort),
        first: pagination.perPage,
        offset: (pagination.page - 1) * pagination.perPage,
      }),
    answer: (data) => pageOf(from(data as Data)),
  };
}

/** Reads the list that hangs on another record; `where` sees the parent's id under the name of the target. */
export function readReferences<Data, Variables extends ListVariables, Filter = object>(
  document: TypedDocumentNode<Data, Variables>,
  reading: ListReading<Data, Variables, Filter>,
): Operation<GetManyReferenceParams, ListAnswer> {
  const list = readList(document, reading);
  return {
    ...list,
    variables: ({ target, id, filter, ...params }) =>
      list.variables({ ...params, filter: { ...filter, [target]: id } }),
  };
}

/** Reads one record by `$id`. */
export function readOne<Data, Variables extends { readonly id: string }>(
  document: TypedDocumentNode<Data, Variables>,
  from: (data: Data) => Row | null | undefined,
): Operation<GetOneParams, RecordAnswer> {
  return { document, variables: ({ id }) => ({ id }), answer: (data) => recordOf(from(data as Data)) };
}

/** Reads several records by `$ids`, at most {@link LARGEST_PAGE} at a time; the data provider cuts longer lists. */
export function readMany<Data, Variables extends { readonly ids: string | readonly string[] }>(
  document: TypedDocumentNode<Data, Variables>,
  from: (data: Data) => Connection<Row>,
): Operation<GetManyParams, { data: RaRecord[] }> {
  return {
    document,
    variables: ({ ids }) => only(variableNames(document), { ids, first: ids.length }),
    answer: (data) => ({ data: rowsOf(from(data as Data)) }),
  };
}

/** How a form becomes a mutation's `$input`, and where the record stands in the answer. */
export interface Writing<Data, Variables extends { readonly input: object }, Form> {
  readonly input: (form: Form) => Omit<Variables['input'], 'idempotencyKey' | 'dryRun'>;
  readonly from: (data: Data) => Row | null | undefined;
}

/** Creates a record from a form. */
export function createWith<Data, Variables extends { readonly input: object }, Form = object>(
  document: TypedDocumentNode<Data, Variables>,
  { input, from }: Writing<Data, Variables, Form>,
): Operation<CreateParams, RecordAnswer> {
  return {
    document,
    variables: ({ data }) => ({ input: input(data as Form) }),
    answer: (data) => recordOf(from(data as Data)),
  };
}

/** How the changed part of a form becomes an edit's `$input`; `expectedVersion` is added from the record that was read. */
export interface Editing<Data, Variables extends { readonly input: object }, Form> {
  readonly input: (
    changes: Partial<Form>,
    id: string,
  ) => Omit<Variables['input'], 'expectedVersion' | 'idempotencyKey' | 'dryRun'>;
  readonly from: (data: Data) => Row | null | undefined;
}

/** Edits a record: only what differs from what was read is sent, with the version that was read. */
export function editWith<Data, Variables extends { readonly input: object }, Form = object>(
  document: TypedDocumentNode<Data, Variables>,
  { input, from }: Editing<Data, Variables, Form>,
): Operation<UpdateParams, RecordAnswer> {
  return {
    document,
    variables: ({ id, data, previousData }) => ({
      input: {
        ...input(changedKeys(data, previousData) as Partial<Form>, String(id)),
        expectedVersion: previousData?.version,
      },
    }),
    answer: (data) => recordOf(from(data as Data)),
  };
}

/** The root fields that a document asks for. Whoever may call all of them may use the document. */
export function rootFields(document: DocumentNode): readonly string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((field) => (field.kind === Kind.FIELD ? [field.name.value] : []))
      : [],
  );
}

/** The name of a document's operation, by which its answers are kept. */
export function operationName(document: DocumentNode): string {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? '';
}

/** Whether a document is sent as a mutation. */
export function isMutation(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation',
  );
}

function variableNames(document: DocumentNode): ReadonlySet<string> {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : [],
  );
  return new Set(names);
}

function only(names: ReadonlySet<string>, variables: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name)));
}

function rowsOf(connection: Connection<Row>): RaRecord[] {
  return connection.nodes.map((node) => ({ ...node }));
}

function pageOf({ totalCount, pageInfo, ...connection }: Connection<Row>): ListAnswer {
  const data = rowsOf(connection);
  return totalCount === undefined ? { data, pageInfo } : { data, total: totalCount };
}

function recordOf(row: Row | null | undefined): RecordAnswer {
  if (!row) throw new MissingRecord();
  return { data: { ...row } };
}

/** The answer holds no record although nothing was refused: it does not exist for the caller. */
export class MissingRecord extends Error {
  override readonly name = 'MissingRecord';
}
