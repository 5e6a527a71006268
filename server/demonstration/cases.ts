import { firstDay, type IsoDate, type IsoMonth, monthOf, monthsFrom } from '../identity/calendar.ts';
import { NOTICE_2022 } from '../programmes/notice-2022.ts';
import type { Accounts } from './accounts.ts';
import { type Chance, cycled } from './chance.ts';
import type { Contractor, DistrictModel } from './city.ts';
import type { IdSequence } from './identifiers.ts';
import { dayBefore, type Slot, slotsOf } from './office-hours.ts';
import { placesOf } from './places.ts';
import { holdingsSince } from './posts.ts';
import type { Registration, Seat } from './registrations.ts';
import type { CaseMemberRow, CaseMonthRow, CaseRow } from './rows.ts';
import type { Scale } from './scale.ts';
import { inventedExemption, inventedMonth, inventedStory, type Story, type VisitKind } from './stories.ts';
import { type VisitRecord, VisitWriter } from './visit-records.ts';

/** Each desk and each month starts at another slot, so that not everyone is out at the same hours. */
const SHIFT_PER_DESK = 5;
const SHIFT_PER_MONTH = 7;

/** A case with its team, its months and what was recorded of its visits. */
export interface CaseFile {
  readonly row: CaseRow;
  readonly members: readonly CaseMemberRow[];
  readonly months: readonly CaseMonthRow[];
  readonly visits: readonly VisitRecord[];
}

/** How cases are told. */
export interface CaseOptions {
  readonly scale: Scale;
  /** The day up to which, and without which, visits took place. */
  readonly today: IsoDate;
  /** The contractor whose first desk people sign in as. */
  readonly shown: Contractor;
}

interface Month {
  readonly month: IsoMonth;
  readonly exemptReason: string | null;
  /** The slots in which a visit may have taken place by now, the usual one first. */
  readonly slots: readonly Slot[];
  readonly kinds: VisitKind[];
}

/** Opens cases and tells their year up to a day. */
export class CaseWriter {
  private readonly slots = new Map<string, readonly Slot[]>();
  private readonly visits: VisitWriter;

  constructor(
    private readonly options: CaseOptions,
    private readonly accounts: Accounts,
    private readonly ids: IdSequence,
    private readonly chance: Chance,
  ) {
    this.visits = new VisitWriter(accounts, ids, chance);
  }

  write(district: DistrictModel, registration: Registration): CaseFile {
    const { row: child, seat } = registration;
    const row: CaseRow = {
      id: this.ids.next(),
      number: `GA${child.number}`,
      childId: child.id,
      programmeId: child.programmeId,
      districtId: child.districtId,
      providerId: seat.contractor.providerId,
      openedOn: seat.desk.teamsFrom,
      status: 'OPEN',
    };
    const months = this.year(district, registration);
    return {
      row,
      members: this.members(row, registration),
      months: months.map((month) => this.monthRow(row, district, month)),
      visits: months.flatMap(({ kinds, slots }) =>
        inOrder(slots.slice(0, kinds.length)).map((slot, index) =>
          this.visits.write(row, registration, cycled(kinds, index), slot),
        ),
      ),
    };
  }

  private members({ id: caseId, childId, districtId, openedOn }: CaseRow, { seat }: Registration) {
    const posts = [
      ['CHILD_SUPERVISOR', seat.supervisor],
      ['CHILD_DIRECTOR', seat.village.director],
      ['SOCIAL_WORKER', seat.desk.post],
    ] as const;
    return posts.flatMap(([role, post]) =>
      holdingsSince(post, openedOn).map(({ worker, fromOn, toOn }) => ({
        id: this.ids.next(),
        caseId,
        childId,
        districtId,
        workerId: worker.id,
        role,
        fromOn,
        toOn,
      })),
    );
  }

  private year(district: DistrictModel, { seat }: Registration): readonly Month[] {
    const { desk, rank, contractor } = seat;
    const isShown = contractor === this.options.shown && desk === contractor.desks[0];
    const drawn = inventedStory(isShown ? rank : null, this.chance);
    const story = this.options.scale.visitsPerCase !== null && drawn === 'NEVER' ? 'PATCHY' : drawn;
    const months = monthsFrom(monthOf(desk.teamsFrom), monthOf(NOTICE_2022.endsOn));
    const slots = months.map((month) => this.slotsSoFar(month, seat));
    const last = slots.findLastIndex((month) => month.length > 0);
    const year = months.map((month, index) => this.month(district, month, slots[index] ?? [], story, index === last));
    if (this.options.scale.visitsPerCase !== null) evenOut(year, this.options.scale.visitsPerCase);
    return year;
  }

  private month(
    district: DistrictModel,
    month: IsoMonth,
    slots: readonly Slot[],
    story: Story,
    isLast: boolean,
  ): Month {
    const isPast = month < monthOf(this.options.today);
    const exemptReason = isPast ? inventedExemption(month, placesOf(district.row.code).innerCity, this.chance) : null;
    const told = inventedMonth(story, isLast, this.chance);
    if (exemptReason !== null) return { month, exemptReason, slots: [], kinds: [] };
    return { month, exemptReason, slots, kinds: told.slice(Math.max(0, told.length - slots.length)) };
  }

  /** A desk's cases have slots of their own in each month, so that nobody is at two homes at once. */
  private slotsSoFar(month: IsoMonth, { desk, rank }: Seat): readonly Slot[] {
    const after = monthOf(desk.teamsFrom) === month ? desk.teamsFrom : dayBefore(month);
    const all = this.slotsAfter(month, after);
    const perCase = desk.cases * 2 <= all.length ? 2 : 1;
    const shift = desk.index * SHIFT_PER_DESK + Number(month.slice(5)) * SHIFT_PER_MONTH;
    const own = Array.from({ length: perCase }, (_, index) => cycled(all, shift + rank * perCase + index));
    const isUsualPast = own[0] !== undefined && own[0].date < this.options.today;
    return isUsualPast ? own.filter(({ date }) => date < this.options.today) : [];
  }

  private slotsAfter(month: IsoMonth, after: IsoDate): readonly Slot[] {
    const known = this.slots.get(`${month}/${after}`);
    if (known) return known;
    const slots = slotsOf(month, after);
    this.slots.set(`${month}/${after}`, slots);
    return slots;
  }

  private monthRow(kase: CaseRow, district: DistrictModel, { month, exemptReason, kinds }: Month): CaseMonthRow {
    const { id: caseId, childId, programmeId, districtId, providerId } = kase;
    const [officer] = this.accounts.officersOf(district.row.code);
    return {
      id: this.ids.next(),
      caseId,
      childId,
      programmeId,
      districtId,
      providerId,
      month: firstDay(month),
      required: 1,
      qualifying: kinds.filter((kind) => kind === 'VISIT').length,
      exempt: exemptReason !== null,
      exemptReason,
      exemptedById: exemptReason === null ? null : officer,
    };
  }
}

function inOrder(slots: readonly Slot[]): readonly Slot[] {
  return slots.toSorted((one, other) =>
    one.date === other.date ? one.minute - other.minute : one.date < other.date ? -1 : 1,
  );
}

/** Brings a year to a number of records: more visits first in months that have one, fewer where there are two. */
function evenOut(year: readonly Month[], count: number): void {
  let missing = count - year.reduce((sum, { kinds }) => sum + kinds.length, 0);
  const busyFirst = [
    ...year.filter(({ kinds }) => kinds.length > 0),
    ...year.filter(({ kinds }) => kinds.length === 0),
  ];
  for (const { kinds, slots } of [...busyFirst, ...busyFirst]) {
    if (missing > 0 && kinds.length < slots.length) {
      kinds.push('VISIT');
      missing -= 1;
    }
    if (missing < 0 && kinds.length > 1) {
      kinds.shift();
      missing += 1;
    }
  }
}
