import type {
  HomeVisitListQuery,
  HomeVisitQuery,
  HomeVisitWhere,
  ServiceKind,
  VisitPlace,
  VisitStatus,
} from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { createWith, editWith, type ResourceDocuments, readList, readOne } from '../providers/documents.ts';
import { between, is, oneOf, related } from '../providers/where.ts';
import { CHANGE_CONTACT, SUBMIT_VISIT } from '../visits/verbs.ts';
import { changesOf, type VisitForm, visitInput } from '../visits/visit-form.ts';

const HOME_VISIT_LIST = graphql(`
  query HomeVisitList($where: HomeVisitWhere, $orderBy: [HomeVisitOrder!], $first: Int, $offset: Int) {
    homeVisits(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        date
        minutes
        place
        status
        services
        child { id name number }
        district { id name }
        provider { id name }
        attendees { id worker { id name } }
      }
    }
  }
`);

const HOME_VISIT = graphql(`
  query HomeVisit($id: UUID!) {
    homeVisit(id: $id) {
      id
      version
      date
      startsAt
      endsAt
      pauseMinutes
      minutes
      place
      status
      services
      note
      safetyNote
      shortfalls
      signerKind
      signerName
      signerRelation
      signedAt
      signatureReason
      signatureRefused
      witnessName
      withdrawnReason
      recordedAt
      child { id name number guardians { id name relation actualCarer } }
      case { id number }
      district { id name }
      provider { id name }
      month { id month required qualifying state }
      attendees { id role onTeam worker { id name role } }
      actions { name allowed reasons { rule number clause words message } }
    }
  }
`);

/** A row of the list. */
export type HomeVisitRow = HomeVisitListQuery['homeVisits']['nodes'][number];

/** A visit as its page shows it. */
export type HomeVisitRecord = NonNullable<HomeVisitQuery['homeVisit']>;

/** What the list can be narrowed by. Values are single or several; the district by its code, the month as `2022-10`. */
export interface HomeVisitFilter {
  readonly status?: VisitStatus | readonly VisitStatus[];
  readonly month?: string;
  readonly from?: string;
  readonly to?: string;
  readonly district?: string;
  readonly provider?: string;
  readonly place?: VisitPlace;
  readonly service?: ServiceKind;
  readonly case?: string;
  readonly child?: string;
}

/** The filters as the server's condition. */
export function whereOf(filter: HomeVisitFilter): HomeVisitWhere {
  const { status, month, from, to, district, provider, place, service, child } = filter;
  return {
    status: oneOf(status),
    date: month ? daysOf(month) : between(from, to),
    place: is(place),
    services: service ? { contains: service } : undefined,
    district: related({ code: is(district) }),
    provider: related({ id: is(provider) }),
    case: related({ id: is(filter.case) }),
    child: related({ id: is(child) }),
  };
}

/** The days of a month, as a condition on a date. */
export function daysOf(month: string): { gte: string; lte: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { gte: `${last.slice(0, 7)}-01`, lte: last };
}

/** The resource’s documents. */
export const documents: ResourceDocuments = {
  getList: readList(HOME_VISIT_LIST, { from: (data) => data.homeVisits, where: whereOf }),
  getOne: readOne(HOME_VISIT, (data) => data.homeVisit),
  create: createWith(SUBMIT_VISIT, {
    input: (form: VisitForm) => visitInput(form),
    from: (data) => data.submitVisit.visit,
  }),
  update: editWith(CHANGE_CONTACT, {
    input: (form: Partial<VisitForm>, visitId) => ({ visitId, ...changesOf(form) }),
    from: (data) => data.changeContact.visit,
  }),
};
