import type { QuotaTableQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** The quota table of a programme year: its lines and its foot. */
export const QUOTA_TABLE = graphql(`
  query QuotaTable($year: Int!) {
    programme(year: $year) {
      id
      version
      year
      number
      status
      plannedInDifficulty
      plannedOrphans
      actions { name allowed reasons { rule number clause words message } }
    }
    districtQuotas(where: { programme: { year: { eq: $year } } }, orderBy: [{ field: DISTRICT_POSITION }], first: 200) {
      nodes {
        id
        version
        inDifficulty
        orphans
        total
        confirmed
        confirmedInDifficulty
        confirmedOrphans
        remaining
        withTeam
        district { id code name }
      }
    }
  }
`);

/** Changes cells and the foot of the table in one save (rule 7). */
export const CHANGE_QUOTAS = graphql(`
  mutation ChangeQuotas($input: ChangeQuotasInput!) {
    changeQuotas(input: $input) {
      quotas { id version }
      violations { rule number clause words message path required found }
    }
  }
`);

/** A programme year as the head and the foot of its table need it. */
export type QuotaProgramme = NonNullable<QuotaTableQuery['programme']>;

/** A district's line. */
export type QuotaLine = QuotaTableQuery['districtQuotas']['nodes'][number];
