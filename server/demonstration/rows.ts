import type { Role } from '../access/roles.ts';
import type {
  Cause,
  CauseParent,
  ChildCategory,
  ChildStatus,
  Guardianship,
  IdType,
  Relation,
  Schooling,
  Sex,
} from '../children/child.enums.ts';
import type { IsoDate } from '../identity/calendar.ts';
import type { ApprovalStatus } from '../quotas/quota.enums.ts';
import type { RuleCode } from '../rules/catalogue.ts';
import type { ServiceKind, SignerKind, VisitPlace, VisitStatus } from '../visits/visit.enums.ts';
import type { RecordCheckResult, WorkerRole } from '../workers/worker.enums.ts';

/** An instant as text with the offset of Shanghai, `2022-03-12T14:00:00+08:00`. */
export type Instant = string;

export interface DistrictRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly position: number;
}

export interface TownshipRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly districtId: string;
}

export interface VillageRow extends TownshipRow {
  readonly townshipId: string;
}

export interface ProviderRow {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string;
  readonly contact: string;
  readonly officePhone: string;
}

export interface ContractRow {
  readonly id: string;
  readonly providerId: string;
  readonly districtId: string;
  readonly programmeId: string;
  readonly number: string;
  readonly childrenCount: number;
  readonly amount: string;
  readonly signedOn: IsoDate;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

export interface WorkerRow {
  readonly id: string;
  readonly name: string;
  readonly role: WorkerRole;
  readonly post: string;
  readonly districtId: string | null;
  readonly townshipId: string | null;
  readonly villageId: string | null;
  readonly providerId: string | null;
  readonly phone: string;
  readonly pledgeSignedOn: IsoDate | null;
  readonly joinedOn: IsoDate;
  readonly leftOn: IsoDate | null;
}

export interface RecordCheckRow {
  readonly id: string;
  readonly workerId: string;
  readonly checkedOn: IsoDate;
  readonly result: RecordCheckResult;
  readonly authority: string;
}

export interface AccountRow {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly districtId: string | null;
  readonly providerId: string | null;
  readonly workerId: string | null;
}

export interface ChildRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: IsoDate;
  readonly idType: IdType;
  readonly idNumber: string;
  readonly category: ChildCategory;
  readonly grade: number;
  readonly schooling: Schooling;
  readonly school: string;
  readonly guardianship: Guardianship;
  readonly districtId: string;
  readonly townshipId: string;
  readonly villageId: string;
  readonly address: string;
  readonly programmeId: string;
  readonly status: ChildStatus;
  readonly statusReason: string | null;
  readonly registeredById: string;
  readonly registeredAt: Instant;
  readonly submittedById: string | null;
  readonly submittedAt: Instant | null;
  readonly confirmedById: string | null;
  readonly confirmedAt: Instant | null;
}

export interface CauseRow {
  readonly id: string;
  readonly childId: string;
  readonly districtId: string;
  readonly parent: CauseParent;
  readonly cause: Cause;
}

export interface GuardianRow {
  readonly id: string;
  readonly childId: string;
  readonly districtId: string;
  readonly name: string;
  readonly relation: Relation;
  readonly phone: string;
  readonly actualCarer: boolean;
}

export interface QuotaApprovalRow {
  readonly id: string;
  readonly childId: string;
  readonly programmeId: string;
  readonly districtId: string;
  readonly category: ChildCategory;
  readonly budgetLine: string;
  readonly reason: string;
  readonly status: ApprovalStatus;
  readonly requestedById: string;
  readonly requestedAt: Instant;
  readonly decidedById: string | null;
  readonly decidedAt: Instant | null;
  readonly decisionNote: string | null;
}

export interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly childId: string;
  readonly programmeId: string;
  readonly districtId: string;
  readonly providerId: string;
  readonly openedOn: IsoDate;
  readonly status: 'OPEN';
}

export interface CaseMemberRow {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
  readonly districtId: string;
  readonly workerId: string;
  readonly role: WorkerRole;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
}

export interface CaseMonthRow {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
  readonly programmeId: string;
  readonly districtId: string;
  readonly providerId: string;
  /** The first day of the month. */
  readonly month: IsoDate;
  readonly required: number;
  readonly qualifying: number;
  readonly exempt: boolean;
  readonly exemptReason: string | null;
  readonly exemptedById: string | null;
}

export interface HomeVisitRow {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
  readonly programmeId: string;
  readonly districtId: string;
  readonly providerId: string;
  readonly date: IsoDate;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly pauseMinutes: number;
  /** Net minutes. */
  readonly minutes: number;
  readonly place: VisitPlace;
  readonly services: readonly ServiceKind[];
  readonly note: string;
  readonly safetyNote: string | null;
  readonly status: VisitStatus;
  readonly shortfalls: readonly RuleCode[];
  readonly signerKind: SignerKind | null;
  readonly signerName: string | null;
  readonly signerRelation: Relation | null;
  readonly signedAt: Instant | null;
  readonly signatureReason: string | null;
  readonly withdrawnReason: string | null;
  readonly recordedById: string;
  readonly recordedAt: Instant;
}

export interface VisitAttendeeRow {
  readonly id: string;
  readonly visitId: string;
  readonly childId: string;
  readonly districtId: string;
  readonly workerId: string;
  readonly role: WorkerRole;
  readonly onTeam: boolean;
}

/** The rows of every table that is generated, by the table's name in the database. */
export interface Rows {
  township: TownshipRow;
  village: VillageRow;
  service_provider: ProviderRow;
  service_contract: ContractRow;
  worker: WorkerRow;
  record_check: RecordCheckRow;
  account: AccountRow;
  child: ChildRow;
  guardianship_cause: CauseRow;
  guardian: GuardianRow;
  quota_approval: QuotaApprovalRow;
  support_case: CaseRow;
  case_member: CaseMemberRow;
  case_month: CaseMonthRow;
  home_visit: HomeVisitRow;
  visit_attendee: VisitAttendeeRow;
}

export type TableName = keyof Rows;

/** Some rows of one table. */
export type Batch = {
  [Table in TableName]: { readonly table: Table; readonly rows: readonly Rows[Table][] };
}[TableName];
