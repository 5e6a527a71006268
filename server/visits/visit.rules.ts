import { type IsoDate, minutesBetween, shanghaiDate } from '../identity/calendar.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import { rule, type Verdict } from '../rules/verdict.ts';
import { guardianSigned, type SignatureFacts, type SignedVisitFacts } from './signature.rules.ts';

/** The time of a visit as recorded: its day in Shanghai, two instants, and pauses in minutes. */
export interface VisitTime {
  readonly date: IsoDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly pauseMinutes: number;
}

/** Someone on the service side who was there. Family and volunteers are no attendees. */
export interface AttendeeFacts {
  readonly workerId: string;
  /** Whether they were on the child's team that day. */
  readonly onTeam: boolean;
  /** Whether they were registered staff of the case's provider, and in service, that day. */
  readonly onProviderStaff: boolean;
}

export interface VisitFacts extends VisitTime {
  readonly attendees: readonly AttendeeFacts[];
  /** The social worker responsible for the child on the day of the visit; null if nobody was. */
  readonly responsibleSocialWorkerId: string | null;
}

/** The days within which a case may be visited, both included. */
export interface VisitWindow {
  readonly opensOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** The net length of a visit in whole minutes: pauses are out; travel was never in. */
export function netMinutes({ startsAt, endsAt, pauseMinutes }: VisitTime): number {
  return minutesBetween(startsAt, endsAt) - pauseMinutes;
}

/** 18 · 二.3 · 每次不少于2人: different people of the team or of the provider's registered staff. */
export const enoughPeople = rule(
  'VISIT_MIN_PEOPLE',
  {
    path: ['input', 'attendeeIds'],
    zh: '本次走访仅登记{found}名工作人员，须不少于{required}人',
    en: 'Workers recorded at this visit: {found}; at least {required} are required',
  },
  ({ attendees }: Pick<VisitFacts, 'attendees'>, parameters: ProgrammeParameters) => {
    const counted = attendees.filter(
      ({ onTeam, onProviderStaff }) => onTeam || (onProviderStaff && parameters.providerStaffCount),
    );
    const found = new Set(counted.map(({ workerId }) => workerId)).size;
    return found >= parameters.visitMinPeople ? null : { required: parameters.visitMinPeople, found };
  },
);

/** 19 · 二.3 · 负责该名儿童的儿童福利社工每次均应上门走访: the one who is responsible on that very day. */
export const responsibleSocialWorkerPresent = rule(
  'VISIT_SOCIAL_WORKER_PRESENT',
  {
    path: ['input', 'attendeeIds'],
    zh: '当日负责该名儿童的儿童福利社工未在走访人员中',
    en: 'The social worker responsible for the child on that day is not among those present',
  },
  ({ attendees, responsibleSocialWorkerId }: Pick<VisitFacts, 'attendees' | 'responsibleSocialWorkerId'>) =>
    attendees.some(({ workerId }) => workerId === responsibleSocialWorkerId)
      ? null
      : { required: responsibleSocialWorkerId, found: null },
);

/** 20 · 二.3 · 每次个案会谈时间不少于2小时: net time at one visit on one day, never summed. */
export const longEnough = rule(
  'VISIT_MIN_MINUTES',
  {
    path: ['input', 'endsAt'],
    zh: '会谈净时长{found}分钟，须不少于{required}分钟',
    en: 'The net length of the session is {found} minutes; at least {required} are required',
  },
  (time: VisitTime, { visitMinMinutes }: ProgrammeParameters) => {
    const found = netMinutes(time);
    return found >= visitMinMinutes ? null : { required: visitMinMinutes, found };
  },
);

/** 18 to 20 · What a visit has to keep to be submitted; the guardian's signature (21) may follow. */
export function fitToSubmit(visit: VisitFacts, parameters: ProgrammeParameters): Verdict {
  return [enoughPeople(visit, parameters), responsibleSocialWorkerPresent(visit), longEnough(visit, parameters)].flat();
}

/** 18 to 21 · What keeps a contact from counting as its month's visit. */
export function shortfalls(
  visit: VisitFacts & SignedVisitFacts,
  signature: SignatureFacts | null,
  parameters: ProgrammeParameters,
): Verdict {
  return [...fitToSubmit(visit, parameters), ...guardianSigned(signature, visit, parameters)];
}

/** Times that can't be true: the end before the start, another day than the visit's, in the future, all pause. */
export function visitTimeFaults(time: VisitTime, now: Date): readonly Fault[] {
  const { date, startsAt, endsAt, pauseMinutes } = time;
  const minutes = minutesBetween(startsAt, endsAt);
  if (endsAt <= startsAt) return [faultAt(['input', 'endsAt'], 'END_BEFORE_START')];
  const isPause = Number.isInteger(pauseMinutes) && pauseMinutes >= 0;
  return [
    ...(shanghaiDate(startsAt) === date ? [] : [faultAt(['input', 'startsAt'], 'NOT_ONE_DAY')]),
    ...(shanghaiDate(endsAt) === date ? [] : [faultAt(['input', 'endsAt'], 'NOT_ONE_DAY')]),
    ...(endsAt > now ? [faultAt(['input', 'endsAt'], 'IN_THE_FUTURE')] : []),
    ...(isPause ? [] : [faultAt(['input', 'pauseMinutes'], 'OUT_OF_RANGE', { min: 0, max: minutes - 1 })]),
    ...(isPause && pauseMinutes >= minutes ? [faultAt(['input', 'pauseMinutes'], 'PAUSE_TOO_LONG', { minutes })] : []),
  ];
}

/** A visit is made while its case runs: not before it opened, not after its closure or the programme's end. */
export function visitDateFaults(date: IsoDate, { opensOn, endsOn }: VisitWindow): readonly Fault[] {
  const path = ['input', 'date'];
  if (date < opensOn) return [faultAt(path, 'NOT_BEFORE', { limit: opensOn })];
  return date > endsOn ? [faultAt(path, 'NOT_AFTER', { limit: endsOn })] : [];
}

/** The same worker named twice at one visit. */
export function attendeeFaults(attendeeIds: readonly string[]): readonly Fault[] {
  return attendeeIds.flatMap((id, index) =>
    attendeeIds.indexOf(id) < index ? [faultAt(['input', 'attendeeIds', index], 'DUPLICATE')] : [],
  );
}
