import type { IsoDate } from '../identity/calendar.ts';
import { type Fault, faultAt } from '../rules/fault.ts';
import { type Obstacle, obstacle } from '../rules/obstacle.ts';

/** The life of a programme year as the rules see it. */
export type ProgrammeState = 'DRAFT' | 'OPEN' | 'CLOSED';

/** Records of a year that is closed stay as they are. */
export function programmeIsNotClosed(state: ProgrammeState): Obstacle | null {
  if (state !== 'CLOSED') return null;
  return obstacle(
    'WRONG_STATE',
    { zh: '项目年度已结束，其记录不再更改', en: 'The programme year is closed; its records stay as they are' },
    { required: 'DRAFT|OPEN', found: state },
  );
}

/** Nobody is confirmed or served before the year has been opened, nor after it was closed. */
export function programmeIsOpen(state: ProgrammeState): Obstacle | null {
  if (state !== 'DRAFT') return programmeIsNotClosed(state);
  return obstacle(
    'WRONG_STATE',
    { zh: '项目年度尚未启动', en: 'The programme year has not been opened yet' },
    { required: 'OPEN', found: state },
  );
}

/** The years that a programme can be of. */
export const PROGRAMME_YEARS = { min: 2000, max: 2199 } as const;

/** A programme's first and last day, and the year it is called by. */
export interface ProgrammeSpan {
  readonly year: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** A programme begins in the year it is called by, and ends after its first day. */
export function programmeSpanFaults({ year, startsOn, endsOn }: ProgrammeSpan): readonly Fault[] {
  if (!Number.isSafeInteger(year) || year < PROGRAMME_YEARS.min || year > PROGRAMME_YEARS.max)
    return [faultAt(['input', 'year'], 'OUT_OF_RANGE', PROGRAMME_YEARS)];
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  return [
    ...(startsOn < first ? [faultAt(['input', 'startsOn'], 'NOT_BEFORE', { limit: first })] : []),
    ...(startsOn > last ? [faultAt(['input', 'startsOn'], 'NOT_AFTER', { limit: last })] : []),
    ...(endsOn <= startsOn ? [faultAt(['input', 'endsOn'], 'END_BEFORE_START')] : []),
  ];
}

/** The days of a programme stand once contracts or cases rest on them. */
export function daysMayChange(isReliedOn: boolean): Obstacle | null {
  if (!isReliedOn) return null;
  return obstacle('WRONG_STATE', {
    zh: '已有承接协议或个案，项目起止日期不能再改',
    en: 'Contracts or cases rest on the programme’s days; they can’t change any more',
  });
}
