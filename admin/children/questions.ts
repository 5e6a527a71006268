import type {
  ChildHistoryQuery,
  ChildVisitsQuery,
  ContractedProvidersQuery,
  SeatWorkersQuery,
} from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** The visits and contacts of a child, latest first. */
export const CHILD_VISITS = graphql(`
  query ChildVisits($where: HomeVisitWhere!, $first: Int!) {
    homeVisits(where: $where, orderBy: [{ field: DATE, direction: DESC }], first: $first) {
      totalCount
      nodes {
        id
        date
        startsAt
        endsAt
        minutes
        place
        status
        shortfalls
        services
        attendees { id role worker { id name } }
      }
    }
  }
`);

/** A visit in the list of a child. */
export type ChildVisit = ChildVisitsQuery['homeVisits']['nodes'][number];

/** What happened to a child's records, and who looked at its identifiers. */
export const CHILD_HISTORY = graphql(`
  query ChildHistory($childId: UUID!, $first: Int!) {
    auditEntries(where: { childId: { eq: $childId } }, orderBy: [{ field: AT, direction: DESC }], first: $first) {
      totalCount
      nodes { id at accountName role tableName change before after }
    }
    readEntries(where: { childId: { eq: $childId } }, orderBy: [{ field: AT, direction: DESC }], first: 50) {
      nodes { id at accountName what reason }
    }
  }
`);

/** A change in a child's history. */
export type HistoryEntry = ChildHistoryQuery['auditEntries']['nodes'][number];

/** A look at identifiers in a child's history. */
export type LookEntry = ChildHistoryQuery['readEntries']['nodes'][number];

/** People who could hold a seat of a team. */
export const SEAT_WORKERS = graphql(`
  query SeatWorkers($where: WorkerWhere!, $search: String) {
    workers(where: $where, search: $search, orderBy: [{ field: NAME }], first: 50) {
      nodes {
        id
        name
        assignable
        township { id name }
        village { id name }
        provider { id name }
      }
    }
  }
`);

/** Somebody who could hold a seat. */
export type SeatWorker = SeatWorkersQuery['workers']['nodes'][number];

/** The providers contracted for a district in a programme year. */
export const CONTRACTED_PROVIDERS = graphql(`
  query ContractedProviders($where: ServiceContractWhere!) {
    serviceContracts(where: $where, first: 50) {
      nodes { id inForce provider { id name } }
    }
  }
`);

/** A contract of a district. */
export type DistrictContract = ContractedProvidersQuery['serviceContracts']['nodes'][number];

/** Streets and townships of a district. */
export const TOWNSHIPS_OF = graphql(`
  query TownshipsOf($where: TownshipWhere!) {
    townships(where: $where, orderBy: [{ field: CODE }], first: 200) {
      nodes { id name }
    }
  }
`);

/** Villages and neighbourhoods of a street or township. */
export const VILLAGES_OF = graphql(`
  query VillagesOf($where: VillageWhere!) {
    villages(where: $where, orderBy: [{ field: CODE }], first: 200) {
      nodes { id name }
    }
  }
`);

/** The districts of the city. */
export const DISTRICT_CHOICES = graphql(`
  query DistrictChoices {
    districts(first: 50) {
      nodes { id code name }
    }
  }
`);

/** The programme years a child can be registered for, latest first. */
export const PROGRAMME_CHOICES = graphql(`
  query ProgrammeChoices {
    programmes(orderBy: [{ field: YEAR, direction: DESC }], first: 20) {
      nodes { id year status }
    }
  }
`);
