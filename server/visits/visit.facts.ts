import { isResponsibleOn, type MemberSpan } from '../cases/responsibility.rules.ts';
import type { ServedCaseFacts } from '../cases/service.rules.ts';
import type { IsoDate } from '../identity/calendar.ts';
import type { ProgrammeStatus } from '../programmes/programme.enums.ts';
import { parametersInForce } from '../programmes/programme.service.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import { type ClearanceFacts, isInService, type ServiceSpan } from '../workers/worker.rules.ts';
import type { WorkerRole } from '../workers/worker.terms.ts';
import type { ServiceKind, VisitPlace, VisitStatus } from './visit.enums.ts';
import type { AttendeeFacts, VisitTime } from './visit.rules.ts';

/** Someone who attended, as rules 18, 19 and 51 see them on the day of the visit. */
export interface AttendeeOnDay extends AttendeeFacts, ClearanceFacts {
  readonly role: WorkerRole;
}

/** A case on the day of a visit: whose it is, what it rests on, and those who attended. */
export interface CaseOnDay extends ServedCaseFacts {
  readonly caseId: string;
  readonly childId: string;
  readonly programmeId: string;
  readonly districtId: string;
  readonly providerId: string;
  readonly programmeStatus: ProgrammeStatus;
  readonly parameters: ProgrammeParameters;
  /** Everyone responsible on that day. */
  readonly members: readonly NamedMember[];
  /** The attendees whom the caller may see, in the order asked for. */
  readonly attendees: readonly AttendeeOnDay[];
}

/** A member of the team, by name where the caller may see it. */
export interface NamedMember extends MemberSpan {
  readonly name: string | null;
}

/** What was done at a visit, as a caller tells it or as it is stored. */
export interface VisitRecord extends VisitTime {
  readonly place: VisitPlace;
  readonly attendeeIds: readonly string[];
  readonly services: readonly ServiceKind[];
  readonly note: string | null;
  readonly safetyNote: string | null;
}

/** A stored visit with its case on its day; the case is null for those who may only read the visit. */
export interface StoredVisit extends VisitRecord {
  readonly id: string;
  readonly version: number;
  readonly status: VisitStatus;
  readonly kase: CaseOnDay | null;
}

interface AttendeeJson extends ClearanceFacts, ServiceSpan {
  readonly workerId: string;
  readonly role: WorkerRole;
  readonly ofProvider: boolean;
}

/** {@link CaseOnDay} as the statement answers it. */
export interface CaseJson extends Omit<CaseOnDay, 'attendees' | 'parameters'> {
  readonly parameters: unknown;
  readonly attendees: readonly AttendeeJson[];
}

/** {@link StoredVisit} as the statement answers it. */
export interface StoredJson extends Omit<StoredVisit, 'startsAt' | 'endsAt' | 'kase'> {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly kase: CaseJson | null;
}

const MEMBER = `json_build_object('seat', m.role, 'workerId', m.worker_id, 'fromOn', m.from_on, 'toOn', m.to_on,
  'name', (select w.name from worker w where w.id = m.worker_id))`;
const CONTRACT = `json_build_object('startsOn', k.starts_on, 'endsOn', k.ends_on, 'endedOn', k.ended_on)`;
const CHECK = `json_build_object('checkedOn', k.checked_on, 'result', k.result)`;
const ATTENDEE = `json_build_object('workerId', w.id, 'role', w.role, 'joinedOn', w.joined_on, 'leftOn', w.left_on,
  'pledgeSignedOn', w.pledge_signed_on, 'ofProvider', w.provider_id is not distinct from c.provider_id,
  'checks', ${list(CHECK, 'record_check k where k.worker_id = w.id')})`;

function list(item: string, from: string, order = ''): string {
  return `(select coalesce(json_agg(${item}${order && ` order by ${order}`}), '[]') from ${from})`;
}

/**
 * SQL of a {@link CaseJson}: null when the caller does not answer for the case today.
 * @param kase SQL of the case's id @param date of the day @param attendees of the attendees' ids
 */
function caseSql(kase: string, date: string, attendees: string): string {
  const onDay = `m.from_on <= ${date} and (m.to_on is null or m.to_on > ${date})`;
  const forCase = 'k.provider_id = c.provider_id and k.district_id = c.district_id and k.programme_id = c.programme_id';
  return `(select json_build_object('caseId', c.id, 'childId', c.child_id, 'programmeId', c.programme_id,
    'districtId', c.district_id, 'providerId', c.provider_id, 'status', c.status, 'openedOn', c.opened_on,
    'closedOn', c.closed_on, 'programmeEndsOn', p.ends_on, 'programmeStatus', p.status, 'parameters', p.parameters,
    'childStatus', (select h.status from child h where h.id = c.child_id),
    'members', ${list(MEMBER, `case_member m where m.case_id = c.id and ${onDay}`)},
    'contracts', ${list(CONTRACT, `service_contract k where ${forCase}`, 'k.starts_on')},
    'attendees', ${list(ATTENDEE, `worker w where w.id = any(${attendees})`, `array_position(${attendees}, w.id)`)})
    from support_case c join programme p on p.id = c.programme_id where c.id = ${kase})`;
}

/** A case on a day with attendees, and the state of a saved contact of it: `$1` case, `$2` day, `$3` attendees, `$4` contact. */
export const CASE_ON_DAY = `select ${caseSql('$1::uuid', '$2::date', '$3::uuid[]')} as kase,
  (select json_build_object('version', v.version, 'status', v.status)
   from home_visit v where v.id = $4::uuid and v.case_id = $1::uuid) as saved`;

/** Stored visits by their ids (`$1`), each judged on another day (`$2`) or with other attendees (`$3`) where these are given. */
export const STORED_VISITS = `select v.id, v.version, v.status, t.date::text as date, to_json(v.starts_at) #>> '{}' as "startsAt",
  to_json(v.ends_at) #>> '{}' as "endsAt", v.pause_minutes as "pauseMinutes", v.place, v.services, v.note,
  v.safety_note as "safetyNote", t.attendees as "attendeeIds", ${caseSql('v.case_id', 't.date', 't.attendees')} as kase
  from home_visit v
  cross join lateral (select coalesce($2::date, v.date) as date, coalesce($3::uuid[],
    array(select a.worker_id from visit_attendee a where a.visit_id = v.id order by a.id)) as attendees) t
  where v.id = any($1::uuid[])`;

/** The facts of a case on a day. */
export function caseOnDay(json: CaseJson, date: IsoDate): CaseOnDay {
  const onTeam = new Set(
    json.members.filter((member) => isResponsibleOn(member, date)).map(({ workerId }) => workerId),
  );
  return {
    ...json,
    parameters: parametersInForce(json.parameters),
    attendees: json.attendees.map((attendee) => ({
      ...attendee,
      onTeam: onTeam.has(attendee.workerId),
      onProviderStaff: attendee.ofProvider && isInService(attendee, date),
    })),
  };
}

/** The facts of a stored visit. */
export function storedVisit(json: StoredJson): StoredVisit {
  return {
    ...json,
    startsAt: new Date(json.startsAt),
    endsAt: new Date(json.endsAt),
    kase: json.kase && caseOnDay(json.kase, json.date),
  };
}
