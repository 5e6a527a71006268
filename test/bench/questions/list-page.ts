import { at, fields, type Json, list } from './answer.ts';
import type { Question } from './question.ts';

const COLUMNS = ['number', 'name', 'sex', 'birthDate', 'category', 'grade', 'schooling'];

function factsOf(page: Json, rows: string, district: string, township: string): Json {
  return {
    total: at(page, 'totalCount'),
    rows: list(page, rows).map((child) => ({
      ...fields(child, ...COLUMNS),
      district: at(child, district, 'name'),
      township: at(child, township, 'name'),
    })),
  };
}

/** A page of a list with a filter, its total, and two relations of each row. */
export const LIST_PAGE: Question = {
  name: 'list-page',
  title: 'List page: 25 children of a township and grade by name, the total, district and township of each',
  kind: 'drawn',
  draw(world, random) {
    const { token, children } = random.one(world.districts);
    const { townshipId, grade } = random.one(children);
    return { token, variables: { townshipId, grade } };
  },
  documents: {
    ours: `query ListPage($townshipId: UUID!, $grade: Int!) {
      children(
        where: { status: { eq: CONFIRMED }, township: { id: { eq: $townshipId } }, grade: { eq: $grade } }
        orderBy: [{ field: NAME }]
        first: 25
      ) {
        totalCount
        nodes {
          id number name sex birthDate category grade schooling
          district { id name }
          township { id name }
        }
      }
    }`,
    postgraphile: `query ListPage($townshipId: UUID!, $grade: Int!) {
      allChildren(
        condition: { status: "CONFIRMED", townshipId: $townshipId, grade: $grade }
        orderBy: [NAME_SORT_ASC, PRIMARY_KEY_ASC]
        first: 25
      ) {
        totalCount
        nodes {
          rowId number name sex birthDate category grade schooling
          districtByDistrictId { rowId name }
          townshipByTownshipId { rowId name }
        }
      }
    }`,
  },
  facts: {
    ours: (data) => factsOf(at(data, 'children'), 'nodes', 'district', 'township'),
    postgraphile: (data) => factsOf(at(data, 'allChildren'), 'nodes', 'districtByDistrictId', 'townshipByTownshipId'),
    bare: (data) => factsOf(at(data, 'children'), 'nodes', 'district', 'township'),
  },
};
