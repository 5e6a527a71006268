import type { AddTownshipInput, TownshipListQuery, TownshipQuery, TownshipWhere } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { createWith, type ResourceDocuments, readList, readMany, readOne } from '../providers/documents.ts';
import { is, related } from '../providers/where.ts';

const LIST = graphql(`
  query TownshipList($where: TownshipWhere, $orderBy: [TownshipOrder!], $first: Int, $offset: Int) {
    townships(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { id code name district { id name } }
    }
  }
`);

const BY_ID = graphql(`
  query TownshipsById($ids: [UUID!]!, $first: Int) {
    townships(where: { id: { in: $ids } }, first: $first) { nodes { id name } }
  }
`);

const ONE = graphql(`
  query Township($id: UUID!) {
    township(id: $id) {
      id version code name district { id name }
      actions { name allowed reasons { rule number clause words message } }
    }
  }
`);

const ADD = graphql(`
  mutation AddTownship($input: AddTownshipInput!) {
    addTownship(input: $input) { township { id version } violations { rule number clause words message path required found } }
  }
`);

export const RENAME = graphql(`
  mutation RenameTownship($input: RenameDivisionInput!) {
    renameTownship(input: $input) { township { id version } violations { rule number clause words message path required found } }
  }
`);

export type TownshipRow = TownshipListQuery['townships']['nodes'][number];
export type TownshipRecord = NonNullable<TownshipQuery['township']>;

const where = ({ district }: { readonly district?: string }): TownshipWhere => ({
  district: related({ id: is(district) }),
});

export const documents: ResourceDocuments = {
  getList: readList(LIST, { from: (data) => data.townships, where }),
  getOne: readOne(ONE, (data) => data.township),
  getMany: readMany(BY_ID, (data) => data.townships),
  create: createWith(ADD, { input: (form: AddTownshipInput) => form, from: (data) => data.addTownship.township }),
};
