import { caseSpan, servedOn } from '../cases/service.rules.ts';
import { programmeIsNotClosed } from '../programmes/programme.rules.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import { type Obstacle, obstacle } from '../rules/obstacle.ts';
import type { Finding, Verdict } from '../rules/verdict.ts';
import { stateAllows } from '../rules/workflow.ts';
import { mayBeNearChildren } from '../workers/worker.rules.ts';
import { guardianSigned, type SignatureFacts, type SignedVisitFacts } from './signature.rules.ts';
import type { CaseOnDay, VisitRecord } from './visit.facts.ts';
import {
  attendeeFaults,
  fitToSubmit,
  shortfalls,
  type VisitFacts,
  visitDateFaults,
  visitTimeFaults,
} from './visit.rules.ts';
import { VISIT_WORKFLOW, type VisitAction, type VisitStatus } from './visit.workflow.ts';

/** The most people that a visit is recorded with. */
export const ATTENDEES_MAX = 20;

function visitFacts(record: VisitRecord, kase: CaseOnDay): VisitFacts & SignedVisitFacts {
  const responsible = kase.members.find(({ seat }) => seat === 'SOCIAL_WORKER');
  return {
    ...record,
    attendees: kase.attendees,
    responsibleSocialWorkerId: responsible?.workerId ?? null,
    socialWorkerName: responsible?.name ?? null,
  };
}

function unknownAttendees(ids: readonly string[], { attendees }: CaseOnDay): readonly Fault[] {
  const known = new Set(attendees.map(({ workerId }) => workerId));
  return ids.flatMap((id, index) => (known.has(id) ? [] : [faultAt(['input', 'attendeeIds', index], 'NOT_FOUND')]));
}

/** What cannot have happened: times that contradict each other, a day outside the case, people who do not exist. */
export function impossibleFacts(record: VisitRecord, kase: CaseOnDay, now: Date): readonly Fault[] {
  const { attendeeIds, date } = record;
  return [
    ...visitTimeFaults(record, now),
    ...visitDateFaults(date, caseSpan(kase)),
    ...attendeeFaults(attendeeIds),
    ...unknownAttendees(attendeeIds, kase),
    ...(attendeeIds.length > ATTENDEES_MAX
      ? [faultAt(['input', 'attendeeIds'], 'TOO_MANY', { max: ATTENDEES_MAX })]
      : []),
  ];
}

/** 51 · Each of those who attended may be near a child on that day. */
function attendeesMayBeNearChildren({ date, attendeeIds }: VisitRecord, kase: CaseOnDay): Verdict {
  return kase.attendees.flatMap((attendee) =>
    mayBeNearChildren(attendee, date, kase.parameters, [
      'input',
      'attendeeIds',
      attendeeIds.indexOf(attendee.workerId),
    ]),
  );
}

/** 18 to 21, 51 · Everything that keeps a contact from counting as its month's visit. */
export function contactShortfalls(record: VisitRecord, kase: CaseOnDay): Verdict {
  return [...shortfalls(visitFacts(record, kase), null, kase.parameters), ...attendeesMayBeNearChildren(record, kase)];
}

/** Who answers for the child today may write; who went to a visit before may go on reading it. */
export function answersForChild(kase: CaseOnDay | null): Obstacle | null {
  if (kase) return null;
  const message = {
    zh: '您目前不负责该儿童，只能查看本人参加过的走访',
    en: 'You are not responsible for this child at present; you may only read the visits you went to',
  };
  return obstacle('WRONG_OFFICE', message);
}

/** What stands against doing something with a stored visit before anything of its content is asked. */
export function openTo(action: VisitAction, status: VisitStatus, kase: CaseOnDay | null): readonly Obstacle[] {
  return [
    answersForChild(kase),
    kase && programmeIsNotClosed(kase.programmeStatus),
    stateAllows(VISIT_WORKFLOW, status, action),
  ].filter((each) => each !== null);
}

/** 18, 19, 20, 51 · The rules that a visit has to keep to be submitted; 1, 8 and 9 those that its case has to. */
export function submissionRules(record: VisitRecord, kase: CaseOnDay): Verdict {
  return [
    ...servedOn(kase, record.date),
    ...fitToSubmit(visitFacts(record, kase), kase.parameters),
    ...attendeesMayBeNearChildren(record, kase),
  ];
}

/** 21 · What stands against a signature. */
export function signFindings(
  record: VisitRecord,
  kase: CaseOnDay,
  signature: SignatureFacts,
  now: Date,
): readonly Finding[] {
  return [...signatureFaults(signature, now), ...guardianSigned(signature, visitFacts(record, kase), kase.parameters)];
}

function signatureFaults(signature: SignatureFacts | null, now: Date): readonly Fault[] {
  return signature && signature.signedAt > now ? [faultAt(['input', 'signature', 'signedAt'], 'IN_THE_FUTURE')] : [];
}
