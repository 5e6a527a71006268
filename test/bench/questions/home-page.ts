import { at, fields, type Json, list, unordered } from './answer.ts';
import type { Question } from './question.ts';

const QUOTA = ['inDifficulty', 'orphans', 'confirmedInDifficulty', 'confirmedOrphans', 'withTeam'];
const MONTH = ['cases', 'met', 'exempt', 'visits'];

function factsOf(quotas: readonly Json[], months: readonly Json[], district: string): Json {
  return {
    quotas: quotas.map((row) => ({ ...fields(row, ...QUOTA), district: at(row, district, 'name') })),
    months: unordered(months.map((row) => ({ ...fields(row, ...MONTH), district: at(row, district, 'code') }))),
  };
}

/** The city's home page: every district's quota and how far it is, and the figures of the current month. */
export const HOME_PAGE: Question = {
  name: 'home-page',
  title: 'Home page of the city: quota, confirmed and with team of 16 districts, and this month’s figures',
  kind: 'same',
  draw: ({ cityToken, programmeId, month }) => ({ token: cityToken, variables: { programmeId, month } }),
  documents: {
    ours: `query HomePage($programmeId: UUID!, $month: Month!) {
      districtQuotas(where: { programme: { id: { eq: $programmeId } } }, orderBy: [{ field: DISTRICT_POSITION }]) {
        nodes {
          id inDifficulty orphans confirmedInDifficulty confirmedOrphans withTeam
          district { code name position }
        }
      }
      districtMonths(where: { programme: { id: { eq: $programmeId } }, month: { eq: $month } }, first: 100) {
        nodes { id cases met exempt visits district { code } }
      }
    }`,
    postgraphile: `query HomePage($programmeId: UUID!, $month: Date!) {
      allDistrictQuotasList(condition: { programmeId: $programmeId }) {
        rowId inDifficulty orphans confirmedInDifficulty confirmedOrphans withTeam
        districtByDistrictId { code name position }
      }
      allDistrictMonthsList(condition: { programmeId: $programmeId, month: $month }, first: 100) {
        rowId cases met exempt visits districtByDistrictId { code }
      }
    }`,
  },
  postgraphileVariables: (variables) => ({ ...variables, month: `${String(variables.month)}-01` }),
  facts: {
    ours: (data) => factsOf(list(data, 'districtQuotas', 'nodes'), list(data, 'districtMonths', 'nodes'), 'district'),
    postgraphile: (data) =>
      factsOf(
        inPosition(list(data, 'allDistrictQuotasList')),
        list(data, 'allDistrictMonthsList'),
        'districtByDistrictId',
      ),
    bare: (data) => factsOf(list(data, 'districtQuotas', 'nodes'), list(data, 'districtMonths', 'nodes'), 'district'),
  },
};

/** PostGraphile cannot sort by a column of a related table without a plugin; sixteen rows are sorted by who reads them. */
function inPosition(rows: readonly Json[]): readonly Json[] {
  const position = (row: Json) => Number(at(row, 'districtByDistrictId', 'position'));
  return [...rows].sort((one, other) => position(one) - position(other));
}
