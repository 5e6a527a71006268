import type { IsoDate } from '../identity/calendar.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import { rule, warning } from '../rules/verdict.ts';
import { ACTIVITY_AIMS, ACTIVITY_KINDS, type ActivityAim, type ActivityKind } from './activity.terms.ts';

/** What the rules ask of an activity, planned or held. */
export interface ActivityFacts {
  readonly kind: ActivityKind;
  readonly aims: readonly ActivityAim[];
  readonly date: IsoDate;
  readonly safetyPlan: string | null;
}

/** How many activities were held, and by when the year ends. */
export interface YearOfActivities {
  readonly held: number;
  readonly endsOn: IsoDate;
}

/** The days within which activities are dated. */
export interface ActivitySpan {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** 26 · 二.4 · 每年不少于2次: per provider and district, or per child where the programme says so. Judged at the year's end. */
export const enoughActivities = rule(
  'ACTIVITIES_PER_YEAR',
  {
    path: ['input'],
    zh: '本年度已举办集体拓展活动{found}次，须不少于{required}次',
    en: '{found} group activities were held this year; at least {required} are required',
  },
  ({ held, endsOn }: YearOfActivities, today: IsoDate, { activitiesPerYear }: ProgrammeParameters) =>
    held >= activitiesPerYear || today <= endsOn ? null : { required: activitiesPerYear, found: held },
);

/** 26 · A child who has been to fewer is warned about while there is time. */
export const childTakesPart = warning(
  'ACTIVITIES_PER_YEAR',
  {
    path: ['input'],
    zh: '该儿童本年度参加集体拓展活动{found}次，少于{required}次',
    en: 'This child has been to {found} group activities this year; {required} are expected',
  },
  (attended: number, { activitiesPerYear }: ProgrammeParameters) =>
    attended >= activitiesPerYear ? null : { required: activitiesPerYear, found: attended },
);

/** 27 · 二.4 · 利用寒暑假、儿童节等节日: another day only warns. */
export const heldInHolidays = rule(
  'ACTIVITY_IN_HOLIDAYS',
  {
    path: ['input', 'date'],
    zh: '{found}不在寒暑假、法定节假日或儿童节内',
    en: '{found} is neither in the school holidays nor on a festival',
  },
  ({ date }: Pick<ActivityFacts, 'date'>, { activityPeriods }: ProgrammeParameters) =>
    activityPeriods.some(({ from, to }) => from <= date && date <= to) ? null : { required: 'HOLIDAY', found: date },
);

/** 28 · 二.4 · 成长小组、亲子活动、社区志愿服务、外出参访等: another kind only warns. */
export const ofNamedKind = rule(
  'ACTIVITY_KIND',
  {
    path: ['input', 'kind'],
    zh: '活动类型为“{kind}”，不属于通知列举的类型，请说明适合困境儿童参与的理由',
    en: 'The kind is “{kind}”, none of those that the notice names; say why it suits the children',
  },
  ({ kind }: Pick<ActivityFacts, 'kind'>) =>
    kind === 'OTHER' ? { required: 'NAMED_KIND', found: kind, args: { kind: ACTIVITY_KINDS[kind] } } : null,
);

/** 29 · 二.4 · 认识社会、参与社会、融入社会: an activity without a stated aim only warns. */
export const hasAim = rule(
  'ACTIVITY_AIM',
  {
    path: ['input', 'aims'],
    zh: '未写明活动目的（认识社会、参与社会、融入社会）',
    en: 'No aim is stated (know society, take part in it, blend into it)',
  },
  ({ aims }: Pick<ActivityFacts, 'aims'>) =>
    aims.length > 0 ? null : { required: Object.keys(ACTIVITY_AIMS).join('|'), found: null },
);

/** Days that cannot be: outside the programme, or held on a day to come. */
export function activityDateFaults(
  date: IsoDate,
  { startsOn, endsOn }: ActivitySpan,
  heldBy: IsoDate | null,
  path: readonly string[] = ['input', 'date'],
): readonly Fault[] {
  if (date < startsOn) return [faultAt(path, 'NOT_BEFORE', { limit: startsOn })];
  if (date > endsOn) return [faultAt(path, 'NOT_AFTER', { limit: endsOn })];
  return heldBy !== null && date > heldBy ? [faultAt(path, 'IN_THE_FUTURE')] : [];
}

/** Nobody takes children out without a safety plan. */
export function safetyPlanFaults({ safetyPlan }: Pick<ActivityFacts, 'safetyPlan'>): readonly Fault[] {
  return safetyPlan?.trim() ? [] : [faultAt(['input', 'safetyPlan'], 'REQUIRED')];
}

/** The children of a sign-in list, each once. */
export function attendanceFaults(childIds: readonly string[]): readonly Fault[] {
  return childIds.flatMap((id, index) =>
    childIds.indexOf(id) < index ? [faultAt(['input', 'childIds', index], 'DUPLICATE')] : [],
  );
}
