import { addDays, type IsoDate } from '../identity/calendar.ts';
import type { WorkerRole } from '../workers/worker.enums.ts';
import type { Chance } from './chance.ts';
import { type IdSequence, inventedPhone } from './identifiers.ts';
import { inventedAdultName } from './names.ts';
import type { Post } from './posts.ts';
import type { RecordCheckRow, WorkerRow } from './rows.ts';

/** Where a worker belongs. */
export type Belonging = Pick<WorkerRow, 'districtId' | 'townshipId' | 'villageId' | 'providerId'>;

const NOWHERE: Belonging = { districtId: null, townshipId: null, villageId: null, providerId: null };

export const atTownship = (districtId: string, townshipId: string): Belonging => ({
  ...NOWHERE,
  districtId,
  townshipId,
});

export const atVillage = (districtId: string, townshipId: string, villageId: string): Belonging => ({
  ...NOWHERE,
  districtId,
  townshipId,
  villageId,
});

export const atProvider = (providerId: string): Belonging => ({ ...NOWHERE, providerId });

const WOMEN_AMONG: Readonly<Record<WorkerRole, number>> = {
  CHILD_SUPERVISOR: 0.6,
  CHILD_DIRECTOR: 0.75,
  SOCIAL_WORKER: 0.8,
};

const POSTS: Readonly<Record<WorkerRole, readonly string[]>> = {
  CHILD_SUPERVISOR: ['社会事务办公室科员', '社区事务受理服务中心干部'],
  CHILD_DIRECTOR: ['村居委委员', '妇联主席', '民政干部'],
  SOCIAL_WORKER: ['助理社会工作师', '社会工作师', '项目社工', '项目督导'],
};

/** The day by which everyone who serves the year has been checked and has pledged. */
const CHECKED_FROM: IsoDate = '2021-12-01';
const RENEWED_FROM: IsoDate = '2022-11-01';
const POLICE = '上海市公安局';

/** When somebody works, and what is amiss with them. */
interface Service {
  readonly joinedOn?: IsoDate;
  readonly leftOn?: IsoDate;
  readonly pledges?: boolean;
  readonly checkedOn?: IsoDate;
}

/** Invents workers and keeps them, with their checks, in the order of their hiring. */
export class Staff {
  readonly workers: WorkerRow[] = [];
  readonly checks: RecordCheckRow[] = [];

  constructor(
    private readonly ids: IdSequence,
    private readonly chance: Chance,
    private readonly today: IsoDate,
  ) {}

  hire(role: WorkerRole, belonging: Belonging, service: Service = {}): WorkerRow {
    const { chance } = this;
    const { joinedOn, leftOn = null, pledges = true } = service;
    const clearedOn = service.checkedOn ?? (joinedOn ? addDays(joinedOn, -7) : this.dayAfter(CHECKED_FROM, 27));
    const worker: WorkerRow = {
      id: this.ids.next(),
      name: inventedAdultName(chance.happens(WOMEN_AMONG[role]) ? 'FEMALE' : 'MALE', chance),
      role,
      post: chance.pick(POSTS[role]),
      ...belonging,
      phone: inventedPhone(chance),
      pledgeSignedOn: pledges ? clearedOn : null,
      joinedOn: joinedOn ?? this.dayAfter('2014-03-01', 2600),
      leftOn,
    };
    this.workers.push(worker);
    this.check(worker, clearedOn);
    const renewedOn = this.dayAfter(RENEWED_FROM, 24);
    if (leftOn === null && service.checkedOn === undefined && renewedOn < this.today) this.check(worker, renewedOn);
    return worker;
  }

  /** A post that one worker holds all year. */
  post(role: WorkerRole, belonging: Belonging): Post {
    return [{ worker: this.hire(role, belonging), fromOn: null, toOn: null }];
  }

  /** A post that changes hands on a day. */
  changingPost(role: WorkerRole, belonging: Belonging, on: IsoDate): Post {
    const first = this.hire(role, belonging, { leftOn: addDays(on, -1) });
    const second = this.hire(role, belonging, { joinedOn: on });
    return [
      { worker: first, fromOn: null, toOn: on },
      { worker: second, fromOn: on, toOn: null },
    ];
  }

  private dayAfter(from: IsoDate, atMost: number): IsoDate {
    return addDays(from, this.chance.between(0, atMost));
  }

  private check(worker: WorkerRow, checkedOn: IsoDate): void {
    this.checks.push({ id: this.ids.next(), workerId: worker.id, checkedOn, result: 'CLEAR', authority: POLICE });
  }
}
