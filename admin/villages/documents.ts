import type { AddVillageInput, VillageListQuery, VillageQuery, VillageWhere } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { createWith, type ResourceDocuments, readList, readMany, readOne } from '../providers/documents.ts';
import { is, related } from '../providers/where.ts';

const LIST = graphql(`
  query VillageList($where: VillageWhere, $orderBy: [VillageOrder!], $first: Int, $offset: Int) {
    villages(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { id code name township { id name } }
    }
  }
`);

const BY_ID = graphql(`
  query VillagesById($ids: [UUID!]!, $first: Int) {
    villages(where: { id: { in: $ids } }, first: $first) { nodes { id name } }
  }
`);

const ONE = graphql(`
  query Village($id: UUID!) {
    village(id: $id) {
      id version code name township { id name }
      actions { name allowed reasons { rule number clause words message } }
    }
  }
`);

const ADD = graphql(`
  mutation AddVillage($input: AddVillageInput!) {
    addVillage(input: $input) { village { id version } violations { rule number clause words message path required found } }
  }
`);

export const RENAME = graphql(`
  mutation RenameVillage($input: RenameDivisionInput!) {
    renameVillage(input: $input) { village { id version } violations { rule number clause words message path required found } }
  }
`);

export type VillageRow = VillageListQuery['villages']['nodes'][number];
export type VillageRecord = NonNullable<VillageQuery['village']>;

const where = ({ township }: { readonly township?: string }): VillageWhere => ({
  township: related({ id: is(township) }),
});

export const documents: ResourceDocuments = {
  getList: readList(LIST, { from: (data) => data.villages, where }),
  getOne: readOne(ONE, (data) => data.village),
  getMany: readMany(BY_ID, (data) => data.villages),
  create: createWith(ADD, { input: (form: AddVillageInput) => form, from: (data) => data.addVillage.village }),
};
