import type { DistrictListQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { type ResourceDocuments, readList, readMany } from '../providers/documents.ts';

const DISTRICT_LIST = graphql(`
  query DistrictList($orderBy: [DistrictOrder!], $first: Int, $offset: Int) {
    districts(orderBy: $orderBy, first: $first, offset: $offset) { totalCount nodes { id code name position } }
  }
`);

const DISTRICTS_BY_ID = graphql(`
  query DistrictsById($ids: [UUID!]!, $first: Int) {
    districts(where: { id: { in: $ids } }, first: $first) { nodes { id code name } }
  }
`);

export type DistrictRow = DistrictListQuery['districts']['nodes'][number];

export const documents: ResourceDocuments = {
  getList: readList(DISTRICT_LIST, { from: (data) => data.districts, where: () => ({}) }),
  getMany: readMany(DISTRICTS_BY_ID, (data) => data.districts),
};
