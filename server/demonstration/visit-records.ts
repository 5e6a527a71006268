import type { Relation } from '../children/child.enums.ts';
import type { RuleCode } from '../rules/catalogue.ts';
import type { SignerKind, VisitPlace, VisitStatus } from '../visits/visit.enums.ts';
import type { WorkerRole } from '../workers/worker.enums.ts';
import type { Accounts } from './accounts.ts';
import type { Chance } from './chance.ts';
import type { IdSequence } from './identifiers.ts';
import { inventedAdultName } from './names.ts';
import { instantOf, type Slot } from './office-hours.ts';
import { holderOn } from './posts.ts';
import type { Registration, Seat } from './registrations.ts';
import type { CaseRow, HomeVisitRow, VisitAttendeeRow } from './rows.ts';
import { inventedService } from './service-notes.ts';
import type { VisitKind } from './stories.ts';

type Companion = 'director' | 'supervisor' | 'assistant';

const COMPANIONS: readonly (readonly [readonly Companion[], number])[] = [
  [['director'], 62],
  [['supervisor'], 10],
  [['director', 'supervisor'], 12],
  [['assistant'], 12],
  [['director', 'assistant'], 4],
];
const COMPANION_ROLES: Readonly<Record<Companion, WorkerRole>> = {
  director: 'CHILD_DIRECTOR',
  supervisor: 'CHILD_SUPERVISOR',
  assistant: 'SOCIAL_WORKER',
};
const PLACES: readonly (readonly [VisitPlace, number])[] = [
  ['HOME', 93],
  ['SCHOOL', 4],
  ['OTHER', 3],
];
const FULL_MINUTES = [120, 120, 125, 125, 130, 135, 140, 150];
const SHORT_MINUTES = [60, 75, 90, 90, 90, 105];
const PAUSES: readonly (readonly [number, number])[] = [
  [0, 70],
  [5, 12],
  [10, 12],
  [15, 6],
];
const RECORDS: Readonly<Record<VisitKind, { readonly status: VisitStatus; readonly shortfalls: readonly RuleCode[] }>> =
  {
    VISIT: { status: 'QUALIFYING', shortfalls: [] },
    UNSIGNED: { status: 'SUBMITTED', shortfalls: ['VISIT_GUARDIAN_SIGNED'] },
    SHORT: { status: 'CONTACT', shortfalls: ['VISIT_MIN_MINUTES', 'VISIT_GUARDIAN_SIGNED'] },
    ALONE: { status: 'CONTACT', shortfalls: ['VISIT_MIN_PEOPLE', 'VISIT_GUARDIAN_SIGNED'] },
    WITHDRAWN: { status: 'WITHDRAWN', shortfalls: ['VISIT_GUARDIAN_SIGNED'] },
  };
const WITHDRAWN_REASON = '与同月另一条记录重复，属误录入，予以撤回';
const ENTRUSTED_REASON = '监护人当日外出就医，已委托邻居代为照看并签字';

/** A record of a visit, and who went. */
export interface VisitRecord {
  readonly row: HomeVisitRow;
  readonly attendees: readonly VisitAttendeeRow[];
}

/** Writes down the visits of cases. */
export class VisitWriter {
  constructor(
    private readonly accounts: Accounts,
    private readonly ids: IdSequence,
    private readonly chance: Chance,
  ) {}

  write(kase: CaseRow, registration: Registration, kind: VisitKind, { date, minute }: Slot): VisitRecord {
    const { chance } = this;
    const { seat } = registration;
    const minutes = chance.pick(kind === 'SHORT' ? SHORT_MINUTES : FULL_MINUTES);
    const pauseMinutes = chance.weighted(PAUSES);
    const start = minute + chance.between(0, 2) * 5;
    const end = start + minutes + pauseMinutes;
    const { id: caseId, childId, programmeId, districtId, providerId } = kase;
    const row: HomeVisitRow = {
      id: this.ids.next(),
      caseId,
      childId,
      programmeId,
      districtId,
      providerId,
      date,
      startsAt: instantOf(date, start),
      endsAt: instantOf(date, end),
      pauseMinutes,
      minutes,
      place: chance.weighted(PLACES),
      ...inventedService(chance),
      ...RECORDS[kind],
      ...this.signature(registration, kind, date, end),
      withdrawnReason: kind === 'WITHDRAWN' ? WITHDRAWN_REASON : null,
      recordedById: this.accounts.accountOf(holderOn(seat.desk.post, date).id),
      recordedAt: instantOf(date, end + chance.between(10, 90)),
    };
    return { row, attendees: this.attendees(row, seat, kind) };
  }

  private signature({ guardians }: Registration, kind: VisitKind, date: Slot['date'], end: number): Signature {
    const [guardian] = guardians;
    if (kind !== 'VISIT' || guardian === undefined) return UNSIGNED;
    const signedAt = instantOf(date, end + this.chance.between(0, 5));
    if (this.chance.happens(0.94)) {
      const { name: signerName, relation: signerRelation } = guardian;
      return { signerKind: 'GUARDIAN', signerName, signerRelation, signedAt, signatureReason: null };
    }
    return {
      signerKind: 'ENTRUSTED_CARER',
      signerName: inventedAdultName('FEMALE', this.chance),
      signerRelation: 'OTHER',
      signedAt,
      signatureReason: ENTRUSTED_REASON,
    };
  }

  private attendees({ id: visitId, childId, districtId, date }: HomeVisitRow, seat: Seat, kind: VisitKind) {
    const posts = {
      director: seat.village.director,
      supervisor: seat.supervisor,
      assistant: seat.contractor.assistant,
    };
    const companions = kind === 'ALONE' ? [] : this.chance.weighted(COMPANIONS);
    const people = [
      { workerId: holderOn(seat.desk.post, date).id, role: 'SOCIAL_WORKER' as const, onTeam: true },
      ...companions.map((companion) => ({
        workerId: holderOn(posts[companion], date).id,
        role: COMPANION_ROLES[companion],
        onTeam: companion !== 'assistant',
      })),
    ];
    return people.map((person) => ({ id: this.ids.next(), visitId, childId, districtId, ...person }));
  }
}

interface Signature {
  readonly signerKind: SignerKind | null;
  readonly signerName: string | null;
  readonly signerRelation: Relation | null;
  readonly signedAt: string | null;
  readonly signatureReason: string | null;
}

const UNSIGNED: Signature = {
  signerKind: null,
  signerName: null,
  signerRelation: null,
  signedAt: null,
  signatureReason: null,
};
