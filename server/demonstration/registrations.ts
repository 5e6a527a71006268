import type { ChildCategory, ChildStatus } from '../children/child.enums.ts';
import { addDays, daysBetween, type IsoDate } from '../identity/calendar.ts';
import { NOTICE_2022 } from '../programmes/notice-2022.ts';
import type { Accounts } from './accounts.ts';
import { type Chance, cycled, elementOf } from './chance.ts';
import type { Contractor, Desk, DistrictModel, TownshipModel, VillageModel } from './city.ts';
import { inventedCircumstances, inventedGuardians } from './families.ts';
import { type IdSequence, inventedPhone } from './identifiers.ts';
import { surnameOf } from './names.ts';
import { instantOf } from './office-hours.ts';
import { Nursery } from './people.ts';
import { placesOf } from './places.ts';
import type { Post } from './posts.ts';
import type { CauseRow, ChildRow, GuardianRow } from './rows.ts';

const MORNING = 9 * 60;
const WORKING_MINUTES = 8 * 60;

/** Where a child's eligibility stands, and on which days it came there. */
export interface Standing {
  readonly status: ChildStatus;
  readonly registeredOn: IsoDate;
  readonly submittedOn: IsoDate | null;
  readonly confirmedOn: IsoDate | null;
  readonly reason: string | null;
  /** Registered by the director that people sign in as, instead of by the bureau. */
  readonly byDirector?: boolean;
}

/** A place in a district: the streets take children in turn, within them the villages and the desks do. */
export interface Seat {
  readonly township: TownshipModel;
  readonly village: VillageModel;
  readonly supervisor: Post;
  readonly contractor: Contractor;
  readonly desk: Desk;
  /** The case's place at its desk. */
  readonly rank: number;
}

/** A child with everything that is registered about it. */
export interface Registration {
  readonly row: ChildRow;
  readonly causes: readonly CauseRow[];
  readonly guardians: readonly GuardianRow[];
  readonly seat: Seat;
}

/** Registers children of one district after another. */
export class Registry {
  private readonly nursery: Nursery;
  private readonly numbers = new Map<string, number>();
  private readonly seated = new Map<string, number>();

  constructor(
    private readonly programmeId: string,
    private readonly accounts: Accounts,
    private readonly ids: IdSequence,
    private readonly chance: Chance,
  ) {
    this.nursery = new Nursery(chance);
  }

  register(district: DistrictModel, category: ChildCategory, standingAt: (seat: Seat) => Standing): Registration {
    const number = counted(this.numbers, district.row.code);
    const seat = this.seat(district, number - 1);
    const { name: districtName, code, id: districtId } = district.row;
    const child = this.nursery.child(code, districtName, category);
    const { guardianship, causes } = inventedCircumstances(category, this.chance);
    const id = this.ids.next();
    const row: ChildRow = {
      id,
      number: `${code}-${NOTICE_2022.year}-${String(number).padStart(4, '0')}`,
      ...child,
      category,
      guardianship,
      districtId,
      townshipId: seat.township.row.id,
      villageId: seat.village.row.id,
      address: this.address(district, seat),
      programmeId: this.programmeId,
      ...this.history(code, number, standingAt(seat)),
    };
    const part = { childId: id, districtId };
    return {
      row,
      seat,
      causes: causes.map((cause) => ({ id: this.ids.next(), ...part, ...cause })),
      guardians: inventedGuardians(surnameOf(child.name), causes, this.chance).map((guardian) => ({
        id: this.ids.next(),
        ...part,
        ...guardian,
        phone: inventedPhone(this.chance),
      })),
    };
  }

  private seat({ townships }: DistrictModel, index: number): Seat {
    const township = cycled(townships, index);
    const round = Math.floor(index / townships.length);
    const { contractor } = township;
    const served = counted(this.seated, contractor.contract.id) - 1;
    return {
      township,
      contractor,
      village: cycled(township.villages, round),
      supervisor: cycled(township.supervisors, round),
      desk: cycled(contractor.desks, served),
      rank: Math.floor(served / contractor.desks.length),
    };
  }

  private address({ row }: DistrictModel, { township, village }: Seat): string {
    const { chance } = this;
    const road = chance.pick(placesOf(row.code).roads);
    const door = `${chance.between(1, 40)}号${chance.between(1, 6)}0${chance.between(1, 4)}室`;
    return `上海市${row.name}${township.row.name}${village.row.name}${road}${chance.between(12, 980)}弄${door}`;
  }

  /** One officer submits, the other confirms: nobody approves their own request. */
  private history(districtCode: string, number: number, standing: Standing) {
    const { status, registeredOn, submittedOn, confirmedOn, reason, byDirector = false } = standing;
    const officers = this.accounts.officersOf(districtCode);
    const registrant = byDirector ? this.accounts.directorId : elementOf(officers, number % 2);
    const decider = elementOf(officers, (number + 1) % 2);
    return {
      status,
      statusReason: reason,
      registeredById: registrant,
      registeredAt: this.moment(registeredOn, 0),
      submittedById: submittedOn === null ? null : registrant,
      submittedAt: submittedOn === null ? null : this.moment(submittedOn, 1),
      confirmedById: confirmedOn === null ? null : decider,
      confirmedAt: confirmedOn === null ? null : this.moment(confirmedOn, 2),
    };
  }

  /** @param third of the working day, so that what follows on the same day comes later */
  private moment(on: IsoDate, third: number): string {
    const length = WORKING_MINUTES / 3;
    return instantOf(on, MORNING + Math.floor(third * length) + this.chance.below(Math.floor(length)));
  }
}

/** A confirmed child's days: registered and submitted from the first day on, confirmed before the team starts. */
export function confirmedBetween(from: IsoDate, teamFrom: IsoDate, chance: Chance): Standing {
  const room = Math.max(1, daysBetween(from, teamFrom));
  const registeredOn = addDays(from, chance.below(room));
  const submittedOn = addDays(registeredOn, chance.below(Math.max(1, daysBetween(registeredOn, teamFrom))));
  const confirmedOn = addDays(submittedOn, chance.below(Math.max(1, daysBetween(submittedOn, teamFrom))));
  return { status: 'CONFIRMED', registeredOn, submittedOn, confirmedOn, reason: null };
}

function counted(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
