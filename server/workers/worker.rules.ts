import { addMonthsToDate, type IsoDate } from '../identity/calendar.ts';
import type { Path } from '../rules/evidence.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import { rule, type Verdict } from '../rules/verdict.ts';
import type { CheckResult } from './worker.terms.ts';

export interface RecordCheckFacts {
  readonly checkedOn: IsoDate;
  readonly result: CheckResult;
}

/** What decides whether a worker may be near a child on a day. */
export interface ClearanceFacts {
  readonly checks: readonly RecordCheckFacts[];
  readonly pledgeSignedOn: IsoDate | null;
}

/** The days on which a worker is in service, both included. */
export interface ServiceSpan {
  readonly joinedOn: IsoDate;
  readonly leftOn: IsoDate | null;
}

export function isInService({ joinedOn, leftOn }: ServiceSpan, on: IsoDate): boolean {
  return joinedOn <= on && (leftOn === null || on <= leftOn);
}

/**
 * 51 · 未成年人保护法第六十二条: of the checks made up to that day the latest is clear, and it is not older than the
 * programme's number of months. A check holds through the same day that many months later.
 */
export const recordCheckIsClear = rule(
  'WORKER_RECORD_CHECK',
  {
    path: ['input', 'workerId'],
    zh: '该工作人员在{on}没有最近{months}个月内的无违法犯罪记录查询结果',
    en: 'On {on} this worker has no clear criminal-record check of the last {months} months',
  },
  ({ checks }: ClearanceFacts, on: IsoDate, { recordCheckMonths }: ProgrammeParameters, path?: Path) => {
    const latest = latestCheck(checks, on);
    const oldest = addMonthsToDate(on, -recordCheckMonths);
    if (latest?.result === 'CLEAR' && addMonthsToDate(latest.checkedOn, recordCheckMonths) >= on) return null;
    const args = { on, months: recordCheckMonths };
    const where = path === undefined ? {} : { path };
    if (latest?.result !== 'NOT_CLEAR') return { required: oldest, found: latest?.checkedOn ?? null, args, ...where };
    const message = {
      zh: '该工作人员最近一次查询结果为有违法犯罪记录，不得接触儿童',
      en: 'This worker’s latest criminal-record check is not clear; they must not be near children',
    };
    return { required: 'CLEAR', found: 'NOT_CLEAR', message, args, ...where };
  },
);

/** 51 · 二.6 · 《儿童保护承诺书》: signed on that day or before. */
export const pledgeIsSigned = rule(
  'WORKER_PLEDGE',
  {
    path: ['input', 'workerId'],
    zh: '该工作人员在{on}尚未签署《儿童保护承诺书》',
    en: 'On {on} this worker has not signed the safeguarding pledge',
  },
  ({ pledgeSignedOn }: ClearanceFacts, on: IsoDate, path?: Path) => {
    if (pledgeSignedOn !== null && pledgeSignedOn <= on) return null;
    return { required: on, found: pledgeSignedOn, args: { on }, ...(path === undefined ? {} : { path }) };
  },
);

/** 51 · Whether a worker may be assigned to a child, or attend, on a day. */
export function mayBeNearChildren(
  worker: ClearanceFacts,
  on: IsoDate,
  parameters: ProgrammeParameters,
  path?: Path,
): Verdict {
  return [...recordCheckIsClear(worker, on, parameters, path), ...pledgeIsSigned(worker, on, path)];
}

function latestCheck(checks: readonly RecordCheckFacts[], on: IsoDate): RecordCheckFacts | undefined {
  return checks
    .filter(({ checkedOn }) => checkedOn <= on)
    .reduce<RecordCheckFacts | undefined>((latest, check) => (isNewer(check, latest) ? check : latest), undefined);
}

/** Of two checks on one day the one that is not clear counts. */
function isNewer(check: RecordCheckFacts, latest: RecordCheckFacts | undefined): boolean {
  if (latest === undefined || check.checkedOn > latest.checkedOn) return true;
  return check.checkedOn === latest.checkedOn && check.result === 'NOT_CLEAR';
}
