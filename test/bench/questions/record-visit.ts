import { v7 as uuid } from 'uuid';
import { at, fields, type Json, list, unordered } from './answer.ts';
import type { Question } from './question.ts';

const VISIT = ['date', 'minutes', 'place', 'status'];
const ATTENDEE = ['role', 'onTeam'];

function factsOf(visit: Json, attendees: string): Json {
  return {
    ...fields(visit, ...VISIT),
    attendees: unordered(list(visit, attendees).map((row) => fields(row, ...ATTENDEE))),
  };
}

/** Recording and submitting a visit with two attendees and a signature, so that it counts for its month. */
export const RECORD_VISIT: Question = {
  name: 'record-visit',
  title: 'Record, sign and submit a visit with two attendees',
  kind: 'write',
  draw(world, random) {
    const { token, caseId, workerIds } = random.one(world.cases);
    const variables = {
      visitId: uuid(),
      caseId,
      date: '2022-10-17',
      startsAt: '2022-10-17T09:00:00+08:00',
      endsAt: '2022-10-17T11:30:00+08:00',
      place: 'HOME',
      services: ['BEHAVIOUR_CORRECTION'],
      note: '家庭走访，儿童状况稳定。',
      attendeeIds: workerIds,
      signerName: '监护人',
      key: uuid(),
    };
    return { token, variables };
  },
  documents: {
    ours: `mutation RecordVisit(
      $caseId: UUID! $date: Date! $startsAt: DateTime! $endsAt: DateTime! $place: VisitPlace! $services: [ServiceKind!]
      $note: Text $attendeeIds: [UUID!]! $signerName: Line $key: Line
    ) {
      submitVisit(input: {
        caseId: $caseId, date: $date, startsAt: $startsAt, endsAt: $endsAt, place: $place, services: $services
        note: $note, attendeeIds: $attendeeIds, signature: { kind: GUARDIAN, name: $signerName }, idempotencyKey: $key
      }) {
        visit { id date minutes place status attendees { id role onTeam } }
      }
    }`,
    postgraphile: `mutation RecordVisit(
      $visitId: UUID! $caseId: UUID! $date: Date! $startsAt: Datetime! $endsAt: Datetime! $place: String!
      $services: [String]! $note: String $attendeeIds: [UUID]! $signerName: String
    ) {
      benchRecordVisit(input: {
        visitId: $visitId, forCase: $caseId, onDay: $date, arrived: $startsAt, departed: $endsAt, atPlace: $place
        given: $services, told: $note, workers: $attendeeIds, signedBy: $signerName
      }) {
        result { rowId date minutes place status visitAttendeesByVisitIdList { rowId role onTeam } }
      }
    }`,
  },
  facts: {
    ours: (data) => factsOf(at(data, 'submitVisit', 'visit'), 'attendees'),
    postgraphile: (data) => factsOf(at(data, 'benchRecordVisit', 'result'), 'visitAttendeesByVisitIdList'),
    bare: (data) => factsOf(at(data, 'visit'), 'attendees'),
  },
};
