/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An account, and the version the caller saw. */
export type AccountInput = {
  /** The account. */
  readonly accountId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
};

/** One level of sorting. The id always closes the order. */
export type AccountOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: AccountOrderField;
};

/** What Account rows can be sorted by. */
export const AccountOrderField = {
  /** By district.code. */
  DISTRICT_CODE: 'DISTRICT_CODE',
  /** By id. */
  ID: 'ID',
  /** By login. */
  LOGIN: 'LOGIN',
  /** By role. */
  ROLE: 'ROLE'
} as const;

export type AccountOrderField = typeof AccountOrderField[keyof typeof AccountOrderField];
/** Which Account rows. Everything named must hold; `and`, `or` and `not` combine. */
export type AccountWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<AccountWhere> | null | undefined;
  /** The district of an office, supervisor or director. */
  readonly district?: DistrictWhere | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** The sign-in name. */
  readonly login?: StringFilter | null | undefined;
  /** The person’s or program’s name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AccountWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AccountWhere> | null | undefined;
  /** The provider of a manager, social worker or key. */
  readonly provider?: ServiceProviderWhere | null | undefined;
  /** The role. */
  readonly role?: RoleFilter | null | undefined;
};

/** What a group activity is for (rule 29). */
export const ActivityAim = {
  /** 融入社会. */
  BLEND_IN: 'BLEND_IN',
  /** 认识社会. */
  KNOW_SOCIETY: 'KNOW_SOCIETY',
  /** 参与社会. */
  TAKE_PART: 'TAKE_PART'
} as const;

export type ActivityAim = typeof ActivityAim[keyof typeof ActivityAim];
/** Comparisons with ActivityAim. All that are given must hold. */
export type ActivityAimListFilter = {
  /** Contains this. */
  readonly contains?: ActivityAim | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
};

/** The kinds of group activity that the notice names (rule 28). */
export const ActivityKind = {
  /** 成长小组. */
  GROWTH_GROUP: 'GROWTH_GROUP',
  /** 其他: none of those named; it warns. */
  OTHER: 'OTHER',
  /** 外出参访. */
  OUTING: 'OUTING',
  /** 亲子活动. */
  PARENT_CHILD: 'PARENT_CHILD',
  /** 社区志愿服务. */
  VOLUNTEERING: 'VOLUNTEERING'
} as const;

export type ActivityKind = typeof ActivityKind[keyof typeof ActivityKind];
/** Comparisons with ActivityKind. All that are given must hold. */
export type ActivityKindFilter = {
  /** Equal to. */
  readonly eq?: ActivityKind | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<ActivityKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: ActivityKind | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<ActivityKind> | null | undefined;
};

/** Where a group activity stands. */
export const ActivityStatus = {
  /** Not held, with a reason. */
  CANCELLED: 'CANCELLED',
  /** Held: counts for the year (rule 26). */
  HELD: 'HELD',
  /** To be held. */
  PLANNED: 'PLANNED'
} as const;

export type ActivityStatus = typeof ActivityStatus[keyof typeof ActivityStatus];
/** Comparisons with ActivityStatus. All that are given must hold. */
export type ActivityStatusFilter = {
  /** Equal to. */
  readonly eq?: ActivityStatus | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<ActivityStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: ActivityStatus | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<ActivityStatus> | null | undefined;
};

/** A new street or township. */
export type AddTownshipInput = {
  /** Nine digits, the first six the district’s: `310115101`. Never changes. */
  readonly code: string;
  /** The district it belongs to. A district’s bureau adds to its own only. */
  readonly districtId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The name, 川沙新镇. */
  readonly name: string;
};

/** A new village or neighbourhood. */
export type AddVillageInput = {
  /** Twelve digits, the first nine the street’s or township’s: `310115101001`. Never changes. */
  readonly code: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The name, 新川居民区. */
  readonly name: string;
  /** The street or township it belongs to. */
  readonly townshipId: string;
};

/** What is decided about a request. */
export const ApprovalDecision = {
  /** The budget is there; the child can be confirmed. */
  APPROVE: 'APPROVE',
  /** It is not; `note` says why. */
  REJECT: 'REJECT'
} as const;

export type ApprovalDecision = typeof ApprovalDecision[keyof typeof ApprovalDecision];
/** Where a request stands. */
export const ApprovalStatus = {
  /** Granted. */
  APPROVED: 'APPROVED',
  /** Waiting for a decision. */
  PENDING: 'PENDING',
  /** Refused. */
  REJECTED: 'REJECTED'
} as const;

export type ApprovalStatus = typeof ApprovalStatus[keyof typeof ApprovalStatus];
/** One level of sorting. The id always closes the order. */
export type AuditEntryOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: AuditEntryOrderField;
};

/** What AuditEntry rows can be sorted by. */
export const AuditEntryOrderField = {
  /** By at. */
  AT: 'AT',
  /** By id. */
  ID: 'ID'
} as const;

export type AuditEntryOrderField = typeof AuditEntryOrderField[keyof typeof AuditEntryOrderField];
/** Which AuditEntry rows. Everything named must hold; `and`, `or` and `not` combine. */
export type AuditEntryWhere = {
  /** The account that made it; absent for the system itself. */
  readonly accountId?: IdFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AuditEntryWhere> | null | undefined;
  /** When. */
  readonly at?: DateTimeFilter | null | undefined;
  /** What happened. */
  readonly change?: ChangeKindFilter | null | undefined;
  /** The child concerned, if one is. */
  readonly childId?: IdFilter | null | undefined;
  /** The district concerned, if one is. */
  readonly districtId?: IdFilter | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AuditEntryWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AuditEntryWhere> | null | undefined;
  /** The row. */
  readonly rowId?: IdFilter | null | undefined;
  /** The table. */
  readonly tableName?: StringFilter | null | undefined;
};

/** Comparisons with a value of kind bool. All that are given must hold. */
export type BooleanFilter = {
  /** Equal to. */
  readonly eq?: boolean | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: boolean | null | undefined;
};

/** An activity that will not be held, with the reason. */
export type CancelActivityInput = {
  /** The activity. */
  readonly activityId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why. */
  readonly reason: string;
};

/** One level of sorting. The id always closes the order. */
export type CaseMonthOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: CaseMonthOrderField;
};

/** What CaseMonth rows can be sorted by. */
export const CaseMonthOrderField = {
  /** By district.code. */
  DISTRICT_CODE: 'DISTRICT_CODE',
  /** By id. */
  ID: 'ID',
  /** By month. */
  MONTH: 'MONTH',
  /** By provider.name. */
  PROVIDER_NAME: 'PROVIDER_NAME'
} as const;

export type CaseMonthOrderField = typeof CaseMonthOrderField[keyof typeof CaseMonthOrderField];
/** What a month of a case has come to (rule 17). */
export const CaseMonthState = {
  /** 待完成: the month is running. */
  DUE: 'DUE',
  /** 豁免: exempted by the district bureau; neither met nor missed. */
  EXEMPT: 'EXEMPT',
  /** 达标: as many qualifying visits as required. */
  MET: 'MET',
  /** 未达标: the month is over without them. */
  MISSED: 'MISSED',
  /** 未开始: the month has not begun. */
  UPCOMING: 'UPCOMING'
} as const;

export type CaseMonthState = typeof CaseMonthState[keyof typeof CaseMonthState];
/** Comparisons with CaseMonthState. All that are given must hold. */
export type CaseMonthStateFilter = {
  /** Equal to. */
  readonly eq?: CaseMonthState | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<CaseMonthState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: CaseMonthState | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<CaseMonthState> | null | undefined;
};

/** Which CaseMonth rows. Everything named must hold; `and`, `or` and `not` combine. */
export type CaseMonthWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CaseMonthWhere> | null | undefined;
  /** The case. */
  readonly case?: CaseWhere | null | undefined;
  /** The child. */
  readonly child?: ChildWhere | null | undefined;
  /** The responsible district. */
  readonly district?: DistrictWhere | null | undefined;
  /** Exempted by the district bureau. */
  readonly exempt?: BooleanFilter | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** The month. */
  readonly month?: MonthFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CaseMonthWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CaseMonthWhere> | null | undefined;
  /** The programme year. */
  readonly programme?: ProgrammeWhere | null | undefined;
  /** The provider. */
  readonly provider?: ServiceProviderWhere | null | undefined;
  /** Qualifying visits it has. Kept by the database with every visit. */
  readonly qualifying?: IntFilter | null | undefined;
  /** What it has come to. */
  readonly state?: CaseMonthStateFilter | null | undefined;
};

/** One level of sorting. The id always closes the order. */
export type CaseOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: CaseOrderField;
};

/** What Case rows can be sorted by. */
export const CaseOrderField = {
  /** By district.code. */
  DISTRICT_CODE: 'DISTRICT_CODE',
  /** By id. */
  ID: 'ID',
  /** By number. */
  NUMBER: 'NUMBER',
  /** By openedOn. */
  OPENED_ON: 'OPENED_ON',
  /** By provider.name. */
  PROVIDER_NAME: 'PROVIDER_NAME'
} as const;

export type CaseOrderField = typeof CaseOrderField[keyof typeof CaseOrderField];
/** Where a case stands. */
export const CaseStatus = {
  /** Ended. */
  CLOSED: 'CLOSED',
  /** Being served. */
  OPEN: 'OPEN'
} as const;

export type CaseStatus = typeof CaseStatus[keyof typeof CaseStatus];
/** Comparisons with CaseStatus. All that are given must hold. */
export type CaseStatusFilter = {
  /** Equal to. */
  readonly eq?: CaseStatus | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<CaseStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: CaseStatus | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<CaseStatus> | null | undefined;
};

/** Which Case rows. Everything named must hold; `and`, `or` and `not` combine. */
export type CaseWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CaseWhere> | null | undefined;
  /** The child. */
  readonly child?: ChildWhere | null | undefined;
  /** Last day of the case. */
  readonly closedOn?: DateFilter | null | undefined;
  /** The responsible district. */
  readonly district?: DistrictWhere | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CaseWhere | null | undefined;
  /** The case’s number, `GA310115-2022-0001`. */
  readonly number?: StringFilter | null | undefined;
  /** First day of the case. Its month owes a visit (rule 17). */
  readonly openedOn?: DateFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CaseWhere> | null | undefined;
  /** The programme year. */
  readonly programme?: ProgrammeWhere | null | undefined;
  /** The provider that serves it. */
  readonly provider?: ServiceProviderWhere | null | undefined;
  /** Where it stands. */
  readonly status?: CaseStatusFilter | null | undefined;
};

/** Why guardianship is absent or inadequate (rule 4). */
export const Cause = {
  /** 遗弃. */
  ABANDONMENT: 'ABANDONMENT',
  /** 虐待. */
  ABUSE: 'ABUSE',
  /** 意外伤害. */
  ACCIDENTAL_INJURY: 'ACCIDENTAL_INJURY',
  /** 强制隔离戒毒. */
  COMPULSORY_REHABILITATION: 'COMPULSORY_REHABILITATION',
  /** 死亡. */
  DEAD: 'DEAD',
  /** 被宣告失踪. */
  DECLARED_MISSING: 'DECLARED_MISSING',
  /** 被遣送（驱逐）出境. */
  DEPORTED: 'DEPORTED',
  /** 被撤销监护资格. */
  GUARDIANSHIP_REVOKED: 'GUARDIANSHIP_REVOKED',
  /** 服刑在押. */
  IMPRISONED: 'IMPRISONED',
  /** 被执行其他限制人身自由的措施. */
  LIBERTY_RESTRICTED: 'LIBERTY_RESTRICTED',
  /** 失联. */
  MISSING_CONTACT: 'MISSING_CONTACT',
  /** 重病. */
  SERIOUS_ILLNESS: 'SERIOUS_ILLNESS',
  /** 重残. */
  SEVERE_DISABILITY: 'SEVERE_DISABILITY',
  /** 不法侵害. */
  UNLAWFUL_INJURY: 'UNLAWFUL_INJURY'
} as const;

export type Cause = typeof Cause[keyof typeof Cause];
/** Whom a cause concerns. */
export const CauseParent = {
  /** 父母双方. */
  BOTH: 'BOTH',
  /** 父亲. */
  FATHER: 'FATHER',
  /** 其他监护人. */
  GUARDIAN: 'GUARDIAN',
  /** 母亲. */
  MOTHER: 'MOTHER'
} as const;

export type CauseParent = typeof CauseParent[keyof typeof CauseParent];
/** What of a planned activity is to be changed; what is left out stays. */
export type ChangeActivityInput = {
  /** The activity. */
  readonly activityId: string;
  /** What it is for (rule 29). */
  readonly aims?: ReadonlyArray<ActivityAim> | null | undefined;
  /** The day. */
  readonly date?: string | null | undefined;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its kind (rule 28). */
  readonly kind?: ActivityKind | null | undefined;
  /** Where. */
  readonly place?: string | null | undefined;
  /** The plan. */
  readonly plan?: string | null | undefined;
  /** The safety plan. */
  readonly safetyPlan?: string | null | undefined;
  /** What it is called. */
  readonly title?: string | null | undefined;
};

/** Facts of a child to be changed. What is left out stays; null empties what may be empty. Lists replace the recorded ones. */
export type ChangeChildInput = {
  /** The exact address. */
  readonly address?: string | null | undefined;
  /** Date of birth. Must agree with a resident ID number. */
  readonly birthDate?: string | null | undefined;
  /** The group the child belongs to (rule 2). Of a confirmed child it takes a place of the other quota. */
  readonly category?: ChildCategory | null | undefined;
  /** All the coded causes (rule 4). */
  readonly causes?: ReadonlyArray<GuardianshipCauseInput> | null | undefined;
  /** The child. */
  readonly childId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** The grade, 1 to 12 (rule 3). */
  readonly grade?: number | null | undefined;
  /** All guardians and carers. One without its `id` is new; one that is missing is removed. */
  readonly guardians?: ReadonlyArray<GuardianInput> | null | undefined;
  /** Whether guardianship is absent or inadequate (rule 4). */
  readonly guardianship?: Guardianship | null | undefined;
  /** The paper’s number, verified as in `registerChild`. */
  readonly idNumber?: string | null | undefined;
  /** The paper the child is registered on. */
  readonly idType?: IdType | null | undefined;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The name. */
  readonly name?: string | null | undefined;
  /** The school. */
  readonly school?: string | null | undefined;
  /** How the child is schooled (rule 3). */
  readonly schooling?: Schooling | null | undefined;
  /** Sex. Must agree with a resident ID number. */
  readonly sex?: Sex | null | undefined;
  /** The street or township, in the same district (rule 5). */
  readonly townshipId?: string | null | undefined;
  /** The village or neighbourhood, of that township. */
  readonly villageId?: string | null | undefined;
};

/** The changed keys of a saved contact; what is absent stays. */
export type ChangeContactInput = {
  /** All who went; those not named are taken off. */
  readonly attendeeIds?: ReadonlyArray<string> | null | undefined;
  /** The day, in Shanghai, within the case. */
  readonly date?: string | null | undefined;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Departure, on that day and not in the future. */
  readonly endsAt?: string | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** What was done and seen; null clears it. */
  readonly note?: string | null | undefined;
  /** Minutes of pauses in between. */
  readonly pauseMinutes?: number | null | undefined;
  /** Where. */
  readonly place?: VisitPlace | null | undefined;
  /** What bears on the child’s safety; null clears it. */
  readonly safetyNote?: string | null | undefined;
  /** All services given. */
  readonly services?: ReadonlyArray<ServiceKind> | null | undefined;
  /** Arrival, on that day. */
  readonly startsAt?: string | null | undefined;
  /** The contact. */
  readonly visitId: string;
};

/** What happened to a row. */
export const ChangeKind = {
  /** It was removed. */
  DELETE: 'DELETE',
  /** It came into being. */
  INSERT: 'INSERT',
  /** It was changed. */
  UPDATE: 'UPDATE'
} as const;

export type ChangeKind = typeof ChangeKind[keyof typeof ChangeKind];
/** Comparisons with ChangeKind. All that are given must hold. */
export type ChangeKindFilter = {
  /** Equal to. */
  readonly eq?: ChangeKind | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<ChangeKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: ChangeKind | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<ChangeKind> | null | undefined;
};

/** What changes in a programme year; what is left out stays. Its quotas change with `changeQuotas`. */
export type ChangeProgrammeInput = {
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Its last day. Stands once contracts or cases rest on it. */
  readonly endsOn?: string | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** The programme year. */
  readonly id: string;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The notice’s number. */
  readonly number?: string | null | undefined;
  /** The figures its rules use, by name, where they differ from the default: `{"visitMinMinutes": 90}`. Names, units and defaults: query `rules`. Replaces all that was set; what was already decided by the old figures stays. */
  readonly parameters?: unknown;
  /** The standard per child in yuan, above 0. */
  readonly perChildStandard?: string | null | undefined;
  /** Its first day. Stands once contracts or cases rest on it. */
  readonly startsOn?: string | null | undefined;
  /** The notice’s title. */
  readonly title?: string | null | undefined;
};

/** What changes in a provider; what is left out stays. */
export type ChangeProviderInput = {
  /** The person in charge; null takes the name away. */
  readonly contact?: string | null | undefined;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** The provider. */
  readonly id: string;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its registered name. */
  readonly name?: string | null | undefined;
  /** The office’s telephone; null takes it away. */
  readonly officePhone?: string | null | undefined;
};

/** Cells of the quota table to be changed at once, so that no wrong total ever stands (rule 7). */
export type ChangeQuotasInput = {
  /** The cells; the others stay. */
  readonly cells: ReadonlyArray<QuotaCellInput>;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version of the programme that the caller saw. Needed with `totals`, which are the programme’s. */
  readonly expectedProgrammeVersion?: number | null | undefined;
  /** The version of every line that is changed. A stale one is refused with what changed. */
  readonly expectedVersions: ReadonlyArray<QuotaVersionInput>;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The programme year. */
  readonly programmeId: string;
  /** The new foot of the table, when the city’s plan itself changes. It stays as it is otherwise. */
  readonly totals?: QuotaTotalsInput | null | undefined;
};

/** What changes in a worker; what is left out stays. The role and the provider never change. */
export type ChangeWorkerInput = {
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** The worker. */
  readonly id: string;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The name. */
  readonly name?: string | null | undefined;
  /** The telephone: a mobile, or a landline with its area code. Kept sealed; lists show its last four digits. Null takes it away. */
  readonly phone?: string | null | undefined;
  /** The post held; null takes it away. */
  readonly post?: string | null | undefined;
  /** The new street or township of a supervisor. Refused while on a team (rule 9). */
  readonly townshipId?: string | null | undefined;
  /** The new village or neighbourhood of a director. Refused while on a team (rule 9). */
  readonly villageId?: string | null | undefined;
};

/** The two groups the notice serves (rule 2). */
export const ChildCategory = {
  /** 困境儿童: holder of the basic living allowance for children in difficulty. */
  IN_DIFFICULTY: 'IN_DIFFICULTY',
  /** 散居孤儿: community-dwelling orphan. */
  ORPHAN: 'ORPHAN'
} as const;

export type ChildCategory = typeof ChildCategory[keyof typeof ChildCategory];
/** Comparisons with ChildCategory. All that are given must hold. */
export type ChildCategoryFilter = {
  /** Equal to. */
  readonly eq?: ChildCategory | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<ChildCategory> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: ChildCategory | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<ChildCategory> | null | undefined;
};

/** One level of sorting. The id always closes the order. */
export type ChildOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: ChildOrderField;
};

/** What Child rows can be sorted by. */
export const ChildOrderField = {
  /** By birthDate. */
  BIRTH_DATE: 'BIRTH_DATE',
  /** By category. */
  CATEGORY: 'CATEGORY',
  /** By confirmedAt. */
  CONFIRMED_AT: 'CONFIRMED_AT',
  /** By district.code. */
  DISTRICT_CODE: 'DISTRICT_CODE',
  /** By grade. */
  GRADE: 'GRADE',
  /** By id. */
  ID: 'ID',
  /** By name. */
  NAME: 'NAME',
  /** By number. */
  NUMBER: 'NUMBER',
  /** By registeredAt. */
  REGISTERED_AT: 'REGISTERED_AT',
  /** By status. */
  STATUS: 'STATUS',
  /** By submittedAt. */
  SUBMITTED_AT: 'SUBMITTED_AT'
} as const;

export type ChildOrderField = typeof ChildOrderField[keyof typeof ChildOrderField];
/** Where a child’s eligibility stands (rule 1). */
export const ChildStatus = {
  /** Confirmed by the district bureau. */
  CONFIRMED: 'CONFIRMED',
  /** Registered, not yet submitted. */
  DRAFT: 'DRAFT',
  /** Rejected by the district bureau, with a reason. */
  REJECTED: 'REJECTED',
  /** Waiting for the district bureau. */
  SUBMITTED: 'SUBMITTED',
  /** Withdrawn, with a reason. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type ChildStatus = typeof ChildStatus[keyof typeof ChildStatus];
/** Comparisons with ChildStatus. All that are given must hold. */
export type ChildStatusFilter = {
  /** Equal to. */
  readonly eq?: ChildStatus | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<ChildStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: ChildStatus | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<ChildStatus> | null | undefined;
};

/** Which Child rows. Everything named must hold; `and`, `or` and `not` combine. */
export type ChildWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ChildWhere> | null | undefined;
  /** Confirmed, and still without a team in the programme year: the district bureau forms it (rule 9). */
  readonly awaitsTeam?: BooleanFilter | null | undefined;
  /** Date of birth. */
  readonly birthDate?: DateFilter | null | undefined;
  /** The group the child belongs to (rule 2). */
  readonly category?: ChildCategoryFilter | null | undefined;
  /** When the district bureau confirmed the child. */
  readonly confirmedAt?: DateTimeFilter | null | undefined;
  /** The one responsible district (rule 5). */
  readonly district?: DistrictWhere | null | undefined;
  /** Grade in compulsory education, 1 to 9 (rule 3). */
  readonly grade?: IntFilter | null | undefined;
  /** Whether guardianship is absent or inadequate (rule 4). */
  readonly guardianship?: GuardianshipFilter | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** The name. Lists sort it by pinyin. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ChildWhere | null | undefined;
  /** The child’s number in the system, `310115-2022-0001`. */
  readonly number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ChildWhere> | null | undefined;
  /** The programme year the eligibility is for. */
  readonly programme?: ProgrammeWhere | null | undefined;
  /** When the child was registered. */
  readonly registeredAt?: DateTimeFilter | null | undefined;
  /** How the child is schooled (rule 3). */
  readonly schooling?: SchoolingFilter | null | undefined;
  /** Sex. */
  readonly sex?: SexFilter | null | undefined;
  /** Where the eligibility stands (rule 1). */
  readonly status?: ChildStatusFilter | null | undefined;
  /** When the child was submitted to the district bureau. */
  readonly submittedAt?: DateTimeFilter | null | undefined;
  /** The street or township where the child lives. */
  readonly township?: TownshipWhere | null | undefined;
  /** The village or neighbourhood where the child lives. */
  readonly village?: VillageWhere | null | undefined;
};

/** A submitted child to be confirmed. */
export type ConfirmEligibilityInput = {
  /** The child. */
  readonly childId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Comparisons with a value of kind date. All that are given must hold. */
export type DateFilter = {
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** Greater than, or later than. */
  readonly gt?: string | null | undefined;
  /** At least, or not before. */
  readonly gte?: string | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Less than, or earlier than. */
  readonly lt?: string | null | undefined;
  /** At most, or not after. */
  readonly lte?: string | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: string | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** Comparisons with a value of kind datetime. All that are given must hold. */
export type DateTimeFilter = {
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** Greater than, or later than. */
  readonly gt?: string | null | undefined;
  /** At least, or not before. */
  readonly gte?: string | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Less than, or earlier than. */
  readonly lt?: string | null | undefined;
  /** At most, or not after. */
  readonly lte?: string | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: string | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** The decision about a request for a place above the quota. */
export type DecideQuotaApprovalInput = {
  /** The decision. */
  readonly decision: ApprovalDecision;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** The request. */
  readonly id: string;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The decision’s reason. Required with `REJECT`. */
  readonly note?: string | null | undefined;
};

/** Which way to sort. */
export const Direction = {
  /** Smallest, earliest or first by pinyin first. */
  ASC: 'ASC',
  /** The other way round. */
  DESC: 'DESC'
} as const;

export type Direction = typeof Direction[keyof typeof Direction];
/** One level of sorting. The id always closes the order. */
export type DistrictOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: DistrictOrderField;
};

/** What District rows can be sorted by. */
export const DistrictOrderField = {
  /** By code. */
  CODE: 'CODE',
  /** By id. */
  ID: 'ID',
  /** By name. */
  NAME: 'NAME',
  /** By position. */
  POSITION: 'POSITION'
} as const;

export type DistrictOrderField = typeof DistrictOrderField[keyof typeof DistrictOrderField];
/** Which District rows. Everything named must hold; `and`, `or` and `not` combine. */
export type DistrictWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<DistrictWhere> | null | undefined;
  /** Six digits of GB/T 2260, `310115`. */
  readonly code?: StringFilter | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** The name, 浦东新区. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: DistrictWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<DistrictWhere> | null | undefined;
};

/** The early end of a contract. */
export type EndContractInput = {
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Its last day, one of those that were agreed. */
  readonly endedOn: string;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** The contract. */
  readonly id: string;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it ends early. */
  readonly reason: string;
};

/** A month to be exempted: by its id, or by its case and month. */
export type ExemptMonthInput = {
  /** The case, together with `month`. */
  readonly caseId?: string | null | undefined;
  /** The month’s id. Without it `caseId` and `month` are needed. */
  readonly caseMonthId?: string | null | undefined;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The month, `2022-04`, together with `caseId`. */
  readonly month?: string | null | undefined;
  /** Why no visit can be asked for: hospital, away, epidemic. */
  readonly reason: string;
};

/** A team for a confirmed child; it opens the child’s case (二.1). */
export type FormCaseTeamInput = {
  /** The child; confirmed by its district bureau (rule 1). */
  readonly childId: string;
  /** The child director, of the child’s village or neighbourhood (rule 9). */
  readonly directorId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** First day of the case: within the programme, not later than today. Its month owes a visit (rule 17). */
  readonly openedOn: string;
  /** The provider that serves the case, under a contract with the district that holds on `openedOn` (rule 8). May be left out where only one is contracted. */
  readonly providerId?: string | null | undefined;
  /** The social worker, on the provider’s staff (rule 9). */
  readonly socialWorkerId: string;
  /** The child supervisor, of the child’s street or township (rule 9). */
  readonly supervisorId: string;
};

/** One level of sorting. The id always closes the order. */
export type GroupActivityOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: GroupActivityOrderField;
};

/** What GroupActivity rows can be sorted by. */
export const GroupActivityOrderField = {
  /** By date. */
  DATE: 'DATE',
  /** By district.code. */
  DISTRICT_CODE: 'DISTRICT_CODE',
  /** By id. */
  ID: 'ID',
  /** By provider.name. */
  PROVIDER_NAME: 'PROVIDER_NAME',
  /** By status. */
  STATUS: 'STATUS'
} as const;

export type GroupActivityOrderField = typeof GroupActivityOrderField[keyof typeof GroupActivityOrderField];
/** Which GroupActivity rows. Everything named must hold; `and`, `or` and `not` combine. */
export type GroupActivityWhere = {
  /** What it is for (rule 29). */
  readonly aims?: ActivityAimListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<GroupActivityWhere> | null | undefined;
  /** The day it is planned for, or was held on. */
  readonly date?: DateFilter | null | undefined;
  /** The district. */
  readonly district?: DistrictWhere | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** Its kind (rule 28). */
  readonly kind?: ActivityKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: GroupActivityWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<GroupActivityWhere> | null | undefined;
  /** The programme year. */
  readonly programme?: ProgrammeWhere | null | undefined;
  /** The provider that holds it. */
  readonly provider?: ServiceProviderWhere | null | undefined;
  /** Where it stands. */
  readonly status?: ActivityStatusFilter | null | undefined;
  /** What it is called. */
  readonly title?: StringFilter | null | undefined;
};

/** A guardian or carer of a child. */
export type GuardianInput = {
  /** Whether this person actually takes care of the child. */
  readonly actualCarer?: boolean;
  /** Health, as far as it bears on the guardianship. Null removes what is recorded. */
  readonly health?: string | null | undefined;
  /** Of a guardian that is already recorded: keeps what is left out below. Absent for a new one. */
  readonly id?: string | null | undefined;
  /** The name of the person, or of the committee or office. */
  readonly name: string;
  /** A telephone of the mainland. Sealed; shown masked. Null removes a recorded one. */
  readonly phone?: string | null | undefined;
  /** How related to the child. */
  readonly relation: Relation;
};

/** Why the child needs support (rule 4). */
export const Guardianship = {
  /** 监护缺失. */
  ABSENT: 'ABSENT',
  /** 监护不当. */
  INADEQUATE: 'INADEQUATE'
} as const;

export type Guardianship = typeof Guardianship[keyof typeof Guardianship];
/** A coded cause of the absent or inadequate guardianship (rule 4). */
export type GuardianshipCauseInput = {
  /** The cause. */
  readonly cause: Cause;
  /** Whom it concerns. */
  readonly parent: CauseParent;
};

/** Comparisons with Guardianship. All that are given must hold. */
export type GuardianshipFilter = {
  /** Equal to. */
  readonly eq?: Guardianship | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<Guardianship> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: Guardianship | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<Guardianship> | null | undefined;
};

/** An activity that was held: when, who was there, what came of it. */
export type HoldActivityInput = {
  /** The activity. */
  readonly activityId: string;
  /** The children who were there; more can be signed in afterwards. */
  readonly childIds: ReadonlyArray<string>;
  /** The day it was held, when not the planned one. */
  readonly date?: string | null | undefined;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The safety plan, where it was not given before. */
  readonly safetyPlan?: string | null | undefined;
  /** What came of it. */
  readonly summary: string;
};

/** One level of sorting. The id always closes the order. */
export type HomeVisitOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: HomeVisitOrderField;
};

/** What HomeVisit rows can be sorted by. */
export const HomeVisitOrderField = {
  /** By date. */
  DATE: 'DATE',
  /** By district.code. */
  DISTRICT_CODE: 'DISTRICT_CODE',
  /** By id. */
  ID: 'ID',
  /** By minutes. */
  MINUTES: 'MINUTES',
  /** By provider.name. */
  PROVIDER_NAME: 'PROVIDER_NAME',
  /** By recordedAt. */
  RECORDED_AT: 'RECORDED_AT',
  /** By status. */
  STATUS: 'STATUS'
} as const;

export type HomeVisitOrderField = typeof HomeVisitOrderField[keyof typeof HomeVisitOrderField];
/** Which HomeVisit rows. Everything named must hold; `and`, `or` and `not` combine. */
export type HomeVisitWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<HomeVisitWhere> | null | undefined;
  /** The case. Null for a social worker who has left its team and still reads the visit. */
  readonly case?: CaseWhere | null | undefined;
  /** The child. Null for a social worker who has left its team and still reads the visit. */
  readonly child?: ChildWhere | null | undefined;
  /** The day, in Shanghai. */
  readonly date?: DateFilter | null | undefined;
  /** The responsible district. */
  readonly district?: DistrictWhere | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** Net length of the session in minutes: departure less arrival less pauses (rule 20 asks for 120). */
  readonly minutes?: IntFilter | null | undefined;
  /** This does not hold. */
  readonly not?: HomeVisitWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<HomeVisitWhere> | null | undefined;
  /** Where. */
  readonly place?: VisitPlaceFilter | null | undefined;
  /** The programme year. */
  readonly programme?: ProgrammeWhere | null | undefined;
  /** The provider that served the case that day. */
  readonly provider?: ServiceProviderWhere | null | undefined;
  /** Which of the six services were given (rule 11). */
  readonly services?: ServiceKindListFilter | null | undefined;
  /** The guardian refused to sign, before a witness. */
  readonly signatureRefused?: BooleanFilter | null | undefined;
  /** When the handbook was signed, or the signature refused. */
  readonly signedAt?: DateTimeFilter | null | undefined;
  /** What the record counts as. */
  readonly status?: VisitStatusFilter | null | undefined;
};

/** Comparisons with a value of kind id. All that are given must hold. */
export type IdFilter = {
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: string | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** What a child is registered on. */
export const IdType = {
  /** 收养登记证, for a child without an ID number. */
  ADOPTION_CERTIFICATE: 'ADOPTION_CERTIFICATE',
  /** 出生医学证明, for a child without an ID number. */
  BIRTH_CERTIFICATE: 'BIRTH_CERTIFICATE',
  /** 居民身份证号码 of 18 characters (GB 11643). */
  RESIDENT_ID: 'RESIDENT_ID'
} as const;

export type IdType = typeof IdType[keyof typeof IdType];
/** Comparisons with a value of kind int. All that are given must hold. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: number | null | undefined;
  /** Greater than, or later than. */
  readonly gt?: number | null | undefined;
  /** At least, or not before. */
  readonly gte?: number | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Less than, or earlier than. */
  readonly lt?: number | null | undefined;
  /** At most, or not after. */
  readonly lte?: number | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: number | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** An exemption to be taken back. */
export type LiftExemptionInput = {
  /** The month. */
  readonly caseMonthId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it is taken back. */
  readonly reason: string;
};

/** Comparisons with a value of kind month. All that are given must hold. */
export type MonthFilter = {
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** Greater than, or later than. */
  readonly gt?: string | null | undefined;
  /** At least, or not before. */
  readonly gte?: string | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Less than, or earlier than. */
  readonly lt?: string | null | undefined;
  /** At most, or not after. */
  readonly lte?: string | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: string | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** A new account. The role decides what it must belong to. */
export type OpenAccountInput = {
  /** The district: of offices, supervisors and directors. */
  readonly districtId?: string | null | undefined;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The sign-in name; nobody else’s. */
  readonly login: string;
  /** The person’s name. */
  readonly name: string;
  /** The first password, at least 12 characters. */
  readonly password: string;
  /** The provider: of managers and social workers. */
  readonly providerId?: string | null | undefined;
  /** The role. PROVIDER_KEY belongs to programs and is not opened here. */
  readonly role: Role;
  /** The worker: of supervisors, directors and social workers. */
  readonly workerId?: string | null | undefined;
};

/** What a figure of a rule is counted in. */
export const ParameterUnit = {
  /** One of several words. */
  CHOICE: 'CHOICE',
  /** A day of the month. */
  DAY_OF_MONTH: 'DAY_OF_MONTH',
  /** Digits of GB/T 2260. */
  DIVISION_CODE: 'DIVISION_CODE',
  /** A grade in school. */
  GRADE: 'GRADE',
  /** Hours. */
  HOURS: 'HOURS',
  /** Minutes. */
  MINUTES: 'MINUTES',
  /** Months. */
  MONTHS: 'MONTHS',
  /** People. */
  PEOPLE: 'PEOPLE',
  /** Periods of days, `[{ "from": "2022-07-01", "to": "2022-08-31" }]`, both days within. */
  PERIODS: 'PERIODS',
  /** Times. */
  TIMES: 'TIMES',
  /** Working days of the official calendar. */
  WORKING_DAYS: 'WORKING_DAYS',
  /** Completed years of age. */
  YEARS: 'YEARS',
  /** True or false. */
  YES_NO: 'YES_NO'
} as const;

export type ParameterUnit = typeof ParameterUnit[keyof typeof ParameterUnit];
/** A group activity to be planned by the caller’s provider in a district. */
export type PlanActivityInput = {
  /** What it is for (rule 29). */
  readonly aims: ReadonlyArray<ActivityAim>;
  /** The day (rule 27 likes holidays and festivals). */
  readonly date: string;
  /** The district; the provider needs a contract there on the day (rule 8). */
  readonly districtId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its kind (rule 28). */
  readonly kind: ActivityKind;
  /** Where. */
  readonly place: string;
  /** The plan: what is to be done, with whom. */
  readonly plan?: string | null | undefined;
  /** The programme year. */
  readonly programmeId: string;
  /** The safety plan; needed at the latest when it is held. */
  readonly safetyPlan?: string | null | undefined;
  /** What it is called. */
  readonly title: string;
};

/** A programme year to open or to close. */
export type ProgrammeInput = {
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** The programme year. */
  readonly id: string;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
};

/** One level of sorting. The id always closes the order. */
export type ProgrammeOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: ProgrammeOrderField;
};

/** What Programme rows can be sorted by. */
export const ProgrammeOrderField = {
  /** By endsOn. */
  ENDS_ON: 'ENDS_ON',
  /** By id. */
  ID: 'ID',
  /** By startsOn. */
  STARTS_ON: 'STARTS_ON',
  /** By year. */
  YEAR: 'YEAR'
} as const;

export type ProgrammeOrderField = typeof ProgrammeOrderField[keyof typeof ProgrammeOrderField];
/** The life of a programme year. */
export const ProgrammeStatus = {
  /** Ended: its records stay as they are. */
  CLOSED: 'CLOSED',
  /** Being prepared: nobody can be confirmed yet. */
  DRAFT: 'DRAFT',
  /** Running. */
  OPEN: 'OPEN'
} as const;

export type ProgrammeStatus = typeof ProgrammeStatus[keyof typeof ProgrammeStatus];
/** Comparisons with ProgrammeStatus. All that are given must hold. */
export type ProgrammeStatusFilter = {
  /** Equal to. */
  readonly eq?: ProgrammeStatus | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<ProgrammeStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: ProgrammeStatus | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<ProgrammeStatus> | null | undefined;
};

/** Which Programme rows. Everything named must hold; `and`, `or` and `not` combine. */
export type ProgrammeWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProgrammeWhere> | null | undefined;
  /** Last day of the programme. */
  readonly endsOn?: DateFilter | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ProgrammeWhere | null | undefined;
  /** The notice’s number, 沪民儿福发〔2022〕2号. */
  readonly number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProgrammeWhere> | null | undefined;
  /** First day of the programme. */
  readonly startsOn?: DateFilter | null | undefined;
  /** Where the year stands. */
  readonly status?: ProgrammeStatusFilter | null | undefined;
  /** The year, 2022. */
  readonly year?: IntFilter | null | undefined;
};

/** One cell of the quota table. */
export type QuotaCellInput = {
  /** The column. */
  readonly category: ChildCategory;
  /** The number of children it is to show, 0 or more. */
  readonly count: number;
  /** The district’s code, `310115`. */
  readonly districtCode: string;
};

/** The foot of the quota table, where the city’s plan itself changes. */
export type QuotaTotalsInput = {
  /** Children in difficulty in the whole city. */
  readonly inDifficulty: number;
  /** Orphans in the whole city. */
  readonly orphans: number;
};

/** The version of a line of the quota table that the caller saw. */
export type QuotaVersionInput = {
  /** The district’s code. */
  readonly districtCode: string;
  /** Its version. */
  readonly version: number;
};

/** What a criminal-record check found (未成年人保护法第六十二条). */
export const RecordCheckResult = {
  /** Nothing that bars the worker. */
  CLEAR: 'CLEAR',
  /** A record that bars the worker. */
  NOT_CLEAR: 'NOT_CLEAR'
} as const;

export type RecordCheckResult = typeof RecordCheckResult[keyof typeof RecordCheckResult];
/** A contact that really happened, whether or not it makes a visit. */
export type RecordContactInput = {
  /** The workers who went, each once, at most 20: members of the team or staff of the provider that day. A visit needs two (rule 18), the responsible social worker among them (rule 19), everyone with a clear record check and a signed pledge (rule 51). Family and volunteers do not count. */
  readonly attendeeIds: ReadonlyArray<string>;
  /** The case. */
  readonly caseId: string;
  /** The day, in Shanghai: within the case, not in the future. Its month gets the visit (rule 17). */
  readonly date: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Departure, on that day and not in the future. Net of pauses a visit lasts 120 minutes (rule 20). */
  readonly endsAt: string;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** What was done and seen. */
  readonly note?: string | null | undefined;
  /** Minutes of pauses in between; they do not count (rule 20). */
  readonly pauseMinutes?: number | null | undefined;
  /** Where the session took place. */
  readonly place: VisitPlace;
  /** What was seen that bears on the child’s safety. No rule refuses it: a contact is always saved. */
  readonly safetyNote?: string | null | undefined;
  /** Which of the six services were given (rule 11). */
  readonly services?: ReadonlyArray<ServiceKind> | null | undefined;
  /** Arrival, on that day. Travel is no part of a visit. */
  readonly startsAt: string;
};

/** A criminal-record check that was made (rule 51, 未成年人保护法第六十二条). */
export type RecordRecordCheckInput = {
  /** Who answered: the police station. */
  readonly authority?: string | null | undefined;
  /** The day of the check, today or before. */
  readonly checkedOn: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it found. */
  readonly result: RecordCheckResult;
  /** The worker. */
  readonly workerId: string;
};

/** A child to be registered as a draft in the caller’s district. The facts of rules 2 to 4 may still be put right until it is submitted. */
export type RegisterChildInput = {
  /** The exact address. Sealed; never shown in lists. */
  readonly address?: string | null | undefined;
  /** Date of birth. Must agree with a resident ID number. */
  readonly birthDate: string;
  /** The group the child belongs to (rule 2). */
  readonly category: ChildCategory;
  /** The coded causes, at most 20 (rule 4). One that fits `guardianship` is required for the submission. */
  readonly causes?: ReadonlyArray<GuardianshipCauseInput>;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The grade, 1 to 12. A draft takes any; 1 to 9 is compulsory education (rule 3). */
  readonly grade: number;
  /** Guardians and carers, at most 10. */
  readonly guardians?: ReadonlyArray<GuardianInput>;
  /** Whether guardianship is absent or inadequate (rule 4). Required for the submission. */
  readonly guardianship?: Guardianship | null | undefined;
  /** The paper’s number: a resident ID of 18 characters whose date and check character are verified (GB 11643), or a certificate’s number. Sealed; shown masked. A number that is registered anywhere in the city is refused (ID_NUMBER_TAKEN). */
  readonly idNumber: string;
  /** The paper the child is registered on. */
  readonly idType: IdType;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The name in Han or Latin letters with the dot ·, hyphens and spaces; at most 50 characters. */
  readonly name: string;
  /** The programme year the eligibility is for. */
  readonly programmeId: string;
  /** The school. */
  readonly school?: string | null | undefined;
  /** How the child is schooled (rule 3). */
  readonly schooling: Schooling;
  /** Sex (GB/T 2261.1). Must agree with a resident ID number. */
  readonly sex: Sex;
  /** The street or township where the child lives; in the caller’s district (rule 5). */
  readonly townshipId: string;
  /** The village or neighbourhood where the child lives; of that township. */
  readonly villageId: string;
};

/** A social organisation that is to take on the project. */
export type RegisterProviderInput = {
  /** The person in charge. */
  readonly contact?: string | null | undefined;
  /** Its unified social credit code of 18 characters (GB 32100). The check character is verified, a code that is registered already refused. Never changes. */
  readonly creditCode: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its registered name. */
  readonly name: string;
  /** The office’s telephone: a mobile, a landline with its area code, or a 400 number. */
  readonly officePhone?: string | null | undefined;
};

/** A person who is to work with the children. A supervisor needs `townshipId`, a director `villageId`, a social worker `providerId`; the other two are left out. */
export type RegisterWorkerInput = {
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** First day in the post. */
  readonly joinedOn: string;
  /** The name: Han or Latin letters, at most 50 characters. */
  readonly name: string;
  /** The telephone: a mobile, or a landline with its area code. Kept sealed; lists show its last four digits. */
  readonly phone?: string | null | undefined;
  /** The post held. */
  readonly post?: string | null | undefined;
  /** The provider of a social worker. A provider’s manager may leave it out: it is their own. */
  readonly providerId?: string | null | undefined;
  /** Which of the three members of a team the person can be. */
  readonly role: WorkerRole;
  /** The street or township of a supervisor. */
  readonly townshipId?: string | null | undefined;
  /** The village or neighbourhood of a director. */
  readonly villageId?: string | null | undefined;
};

/** A submitted child to be returned. */
export type RejectEligibilityInput = {
  /** The child. */
  readonly childId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why. The registrant reads it. */
  readonly reason: string;
};

/** How a guardian or carer is related to the child. */
export const Relation = {
  /** 民政部门. */
  CIVIL_AFFAIRS: 'CIVIL_AFFAIRS',
  /** 村（居）民委员会. */
  COMMITTEE: 'COMMITTEE',
  /** 父亲. */
  FATHER: 'FATHER',
  /** 外祖父母. */
  GRANDPARENT_MATERNAL: 'GRANDPARENT_MATERNAL',
  /** 祖父母. */
  GRANDPARENT_PATERNAL: 'GRANDPARENT_PATERNAL',
  /** 母亲. */
  MOTHER: 'MOTHER',
  /** 其他. */
  OTHER: 'OTHER',
  /** 其他亲属. */
  OTHER_RELATIVE: 'OTHER_RELATIVE',
  /** 兄姐. */
  SIBLING: 'SIBLING'
} as const;

export type Relation = typeof Relation[keyof typeof Relation];
/** A new name of a street, township, village or neighbourhood. */
export type RenameDivisionInput = {
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** Which one. */
  readonly id: string;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its new name. */
  readonly name: string;
};

/** A worker who takes over a seat of a team from a day. `expectedVersion` is the case’s. */
export type ReplaceTeamMemberInput = {
  /** The case. */
  readonly caseId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** The successor’s first day; the predecessor’s last is the day before. After the predecessor’s first day, after the visits that count already, and within the case. */
  readonly from: string;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The seat. A provider’s manager replaces the social worker only. */
  readonly role: WorkerRole;
  /** Who takes it over; in place and cleared on that day (rules 9 and 51). */
  readonly workerId: string;
};

/** A request that the district’s budget be confirmed for a child above the quota. */
export type RequestQuotaApprovalInput = {
  /** The budget line that is to pay for the child. */
  readonly budgetLine: string;
  /** The child: submitted, of the caller’s district. */
  readonly childId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why the child is to be served above the quota. */
  readonly reason: string;
};

/** A new password for an account. All its sessions end. */
export type ResetPasswordInput = {
  /** The account. */
  readonly accountId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The new password, at least 12 characters. */
  readonly password: string;
};

/** Whose identifiers are to be shown, and why. */
export type RevealIdentifiersInput = {
  /** The child. */
  readonly childId: string;
  /** Why, in at least 4 characters. It stays in the read log with the name. */
  readonly reason: string;
};

/** Who an account is. One role an account, so that incompatible ones are never held together. */
export const Role = {
  /** 分析人员: grouped figures only. */
  ANALYST: 'ANALYST',
  /** 审计人员: the audit trail. */
  AUDITOR: 'AUDITOR',
  /** 儿童主任: cases where on the team. */
  DIRECTOR: 'DIRECTOR',
  /** 区民政局: its district; confirms, receives, accepts, pays. */
  DISTRICT_BUREAU: 'DISTRICT_BUREAU',
  /** 区财政局: the money of its district; no child identities. */
  DISTRICT_FINANCE: 'DISTRICT_FINANCE',
  /** 市民政局: all districts, quotas, the programme. */
  MUNICIPAL_BUREAU: 'MUNICIPAL_BUREAU',
  /** 承接社会组织接口: its provider’s cases, by an API key. */
  PROVIDER_KEY: 'PROVIDER_KEY',
  /** 承接社会组织管理员: its contracts’ cases for the contract’s term. */
  PROVIDER_MANAGER: 'PROVIDER_MANAGER',
  /** 儿童福利社工: cases where on the team today, own past visits read-only. */
  SOCIAL_WORKER: 'SOCIAL_WORKER',
  /** 儿童督导员: cases where on the team. */
  SUPERVISOR: 'SUPERVISOR',
  /** 系统管理员: accounts and settings; no child data. */
  SYSTEM_ADMIN: 'SYSTEM_ADMIN'
} as const;

export type Role = typeof Role[keyof typeof Role];
/** Comparisons with Role. All that are given must hold. */
export type RoleFilter = {
  /** Equal to. */
  readonly eq?: Role | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<Role> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: Role | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<Role> | null | undefined;
};

/** How a rule of the notice binds. */
export const RuleForce = {
  /** A sum that must hold. */
  A: 'A',
  /** A document that must exist and be complete. */
  D: 'D',
  /** The operation is refused. */
  H: 'H',
  /** Money. */
  M: 'M',
  /** A warning, never a refusal. */
  S: 'S',
  /** An obligation with a due date, shown as due, overdue or met. */
  T: 'T',
  /** Only that office may do it. */
  U: 'U'
} as const;

export type RuleForce = typeof RuleForce[keyof typeof RuleForce];
/** How the child is schooled (rule 3). */
export const Schooling = {
  /** 送教上门: enrolled, taught at home. */
  AT_HOME: 'AT_HOME',
  /** 在校. */
  AT_SCHOOL: 'AT_SCHOOL',
  /** 失学. */
  DROPPED_OUT: 'DROPPED_OUT',
  /** 休学. */
  SUSPENDED: 'SUSPENDED'
} as const;

export type Schooling = typeof Schooling[keyof typeof Schooling];
/** Comparisons with Schooling. All that are given must hold. */
export type SchoolingFilter = {
  /** Equal to. */
  readonly eq?: Schooling | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<Schooling> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: Schooling | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<Schooling> | null | undefined;
};

/** One level of sorting. The id always closes the order. */
export type ServiceContractOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: ServiceContractOrderField;
};

/** What ServiceContract rows can be sorted by. */
export const ServiceContractOrderField = {
  /** By amount. */
  AMOUNT: 'AMOUNT',
  /** By district.code. */
  DISTRICT_CODE: 'DISTRICT_CODE',
  /** By endsOn. */
  ENDS_ON: 'ENDS_ON',
  /** By id. */
  ID: 'ID',
  /** By provider.name. */
  PROVIDER_NAME: 'PROVIDER_NAME',
  /** By startsOn. */
  STARTS_ON: 'STARTS_ON'
} as const;

export type ServiceContractOrderField = typeof ServiceContractOrderField[keyof typeof ServiceContractOrderField];
/** Which ServiceContract rows. Everything named must hold; `and`, `or` and `not` combine. */
export type ServiceContractWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ServiceContractWhere> | null | undefined;
  /** The district. */
  readonly district?: DistrictWhere | null | undefined;
  /** Its last day, as agreed. */
  readonly endsOn?: DateFilter | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ServiceContractWhere | null | undefined;
  /** The contract’s number. */
  readonly number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ServiceContractWhere> | null | undefined;
  /** The programme year. */
  readonly programme?: ProgrammeWhere | null | undefined;
  /** The provider. */
  readonly provider?: ServiceProviderWhere | null | undefined;
  /** Its first day. */
  readonly startsOn?: DateFilter | null | undefined;
};

/** The six services of the notice (二.1, rule 11). */
export const ServiceKind = {
  /** 行为矫治. */
  BEHAVIOUR_CORRECTION: 'BEHAVIOUR_CORRECTION',
  /** 心理疏导. */
  COUNSELLING: 'COUNSELLING',
  /** 日常照料. */
  DAILY_CARE: 'DAILY_CARE',
  /** 教育帮扶. */
  EDUCATION_SUPPORT: 'EDUCATION_SUPPORT',
  /** 家庭监护指导. */
  GUARDIANSHIP_GUIDANCE: 'GUARDIANSHIP_GUIDANCE',
  /** 社会融入. */
  SOCIAL_INTEGRATION: 'SOCIAL_INTEGRATION'
} as const;

export type ServiceKind = typeof ServiceKind[keyof typeof ServiceKind];
/** Comparisons with ServiceKind. All that are given must hold. */
export type ServiceKindListFilter = {
  /** Contains this. */
  readonly contains?: ServiceKind | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
};

/** One level of sorting. The id always closes the order. */
export type ServiceProviderOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: ServiceProviderOrderField;
};

/** What ServiceProvider rows can be sorted by. */
export const ServiceProviderOrderField = {
  /** By id. */
  ID: 'ID',
  /** By name. */
  NAME: 'NAME'
} as const;

export type ServiceProviderOrderField = typeof ServiceProviderOrderField[keyof typeof ServiceProviderOrderField];
/** Which ServiceProvider rows. Everything named must hold; `and`, `or` and `not` combine. */
export type ServiceProviderWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ServiceProviderWhere> | null | undefined;
  /** Unified social credit code of 18 characters (GB 32100), its check character verified. */
  readonly creditCode?: StringFilter | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** Its registered name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ServiceProviderWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ServiceProviderWhere> | null | undefined;
};

/** Sex, GB/T 2261.1. */
export const Sex = {
  /** Code 2. */
  FEMALE: 'FEMALE',
  /** Code 1. */
  MALE: 'MALE',
  /** Code 0. */
  UNKNOWN: 'UNKNOWN',
  /** Code 9. */
  UNSTATED: 'UNSTATED'
} as const;

export type Sex = typeof Sex[keyof typeof Sex];
/** Comparisons with Sex. All that are given must hold. */
export type SexFilter = {
  /** Equal to. */
  readonly eq?: Sex | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<Sex> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: Sex | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<Sex> | null | undefined;
};

/** A contract of a provider with the caller’s district for a programme year (承接协议, rule 8). */
export type SignContractInput = {
  /** Its amount in yuan, above 0. */
  readonly amount: string;
  /** How many children it covers, 1 or more. */
  readonly childrenCount: number;
  /** The district: the caller’s own. */
  readonly districtId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Its last day, within the programme. */
  readonly endsOn: string;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The contract’s number. No two contracts of a district share one. */
  readonly number: string;
  /** The programme year; not a closed one. */
  readonly programmeId: string;
  /** The provider. */
  readonly providerId: string;
  /** The day it was signed: its first day, or before. */
  readonly signedOn: string;
  /** Its first day, within the programme. */
  readonly startsOn: string;
};

/** Further children for the sign-in list of an activity that was held. */
export type SignInChildrenInput = {
  /** The activity. */
  readonly activityId: string;
  /** The children; those who are on the list already stay on it. */
  readonly childIds: ReadonlyArray<string>;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Name and password. */
export type SignInInput = {
  /** The sign-in name. */
  readonly login: string;
  /** The password. */
  readonly password: string;
};

/** The safeguarding pledge (儿童保护承诺书) of a worker. */
export type SignPledgeInput = {
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** The worker. */
  readonly id: string;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The day it was signed, today or before. */
  readonly signedOn: string;
};

/** The signature in the care handbook for a submitted visit (rule 21). */
export type SignVisitInput = {
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The signature, or its refusal before a witness. */
  readonly signature: SignatureInput;
  /** The visit. */
  readonly visitId: string;
};

/** The line of the care handbook that confirms a service (rule 21): who signed, or that the signature was refused. */
export type SignatureInput = {
  /** Who signed; the guardian when absent. Anybody else needs `relation` and `reason`. */
  readonly kind?: SignerKind | null | undefined;
  /** The signer’s name. Needed unless the signature was refused. */
  readonly name?: string | null | undefined;
  /** Why somebody else than the guardian signed, or why the signature was refused. */
  readonly reason?: string | null | undefined;
  /** The guardian refused to sign. Needs `reason`, and `witnessName` of somebody besides the social worker. */
  readonly refused?: boolean | null | undefined;
  /** The signer’s relation to the child. */
  readonly relation?: Relation | null | undefined;
  /** When it was signed or refused: after the session, not in the future. Now when absent. */
  readonly signedAt?: string | null | undefined;
  /** Who besides the responsible social worker saw the refusal. */
  readonly witnessName?: string | null | undefined;
};

/** Who signed the handbook after the service (rule 21 and its interpretation). */
export const SignerKind = {
  /** 实际照料人, with a reason. */
  ACTUAL_CARER: 'ACTUAL_CARER',
  /** 监护机构代表, with a reason. */
  BODY_REPRESENTATIVE: 'BODY_REPRESENTATIVE',
  /** 受委托照护人, with a reason. */
  ENTRUSTED_CARER: 'ENTRUSTED_CARER',
  /** 监护人. */
  GUARDIAN: 'GUARDIAN'
} as const;

export type SignerKind = typeof SignerKind[keyof typeof SignerKind];
/** Comparisons with a value of kind text. All that are given must hold. */
export type StringFilter = {
  /** Contains this. */
  readonly contains?: string | null | undefined;
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: string | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Starts with this. */
  readonly startsWith?: string | null | undefined;
};

/** A draft or rejected child to be submitted. */
export type SubmitEligibilityInput = {
  /** The child. */
  readonly childId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
};

/** A visit to be submitted: a new one, or a saved contact that is put right. */
export type SubmitVisitInput = {
  /** The workers who went, each once, at most 20: members of the team or staff of the provider that day. A visit needs two (rule 18), the responsible social worker among them (rule 19), everyone with a clear record check and a signed pledge (rule 51). Family and volunteers do not count. */
  readonly attendeeIds: ReadonlyArray<string>;
  /** The case. */
  readonly caseId: string;
  /** The day, in Shanghai: within the case, not in the future. Its month gets the visit (rule 17). */
  readonly date: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Departure, on that day and not in the future. Net of pauses a visit lasts 120 minutes (rule 20). */
  readonly endsAt: string;
  /** With `visitId`: the version of the contact that the caller saw. A stale one is refused. */
  readonly expectedVersion?: number | null | undefined;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** What was done and seen. */
  readonly note?: string | null | undefined;
  /** Minutes of pauses in between; they do not count (rule 20). */
  readonly pauseMinutes?: number | null | undefined;
  /** Where the session took place. */
  readonly place: VisitPlace;
  /** What was seen that bears on the child’s safety. No rule refuses it: a contact is always saved. */
  readonly safetyNote?: string | null | undefined;
  /** Which of the six services were given (rule 11). */
  readonly services?: ReadonlyArray<ServiceKind> | null | undefined;
  /** The signature in the care handbook (rule 21). With it the visit counts at once; without it, it waits for `signVisit`. */
  readonly signature?: SignatureInput | null | undefined;
  /** Arrival, on that day. Travel is no part of a visit. */
  readonly startsAt: string;
  /** A saved contact of the same case that becomes this visit; everything told here replaces what it held. */
  readonly visitId?: string | null | undefined;
};

/** One level of sorting. The id always closes the order. */
export type TownshipOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: TownshipOrderField;
};

/** What Township rows can be sorted by. */
export const TownshipOrderField = {
  /** By code. */
  CODE: 'CODE',
  /** By district.code. */
  DISTRICT_CODE: 'DISTRICT_CODE',
  /** By id. */
  ID: 'ID',
  /** By name. */
  NAME: 'NAME'
} as const;

export type TownshipOrderField = typeof TownshipOrderField[keyof typeof TownshipOrderField];
/** Which Township rows. Everything named must hold; `and`, `or` and `not` combine. */
export type TownshipWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<TownshipWhere> | null | undefined;
  /** Nine digits: the district’s code and three more. */
  readonly code?: StringFilter | null | undefined;
  /** The district it belongs to. */
  readonly district?: DistrictWhere | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** The name, 川沙新镇. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: TownshipWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TownshipWhere> | null | undefined;
};

/** One level of sorting. The id always closes the order. */
export type VillageOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: VillageOrderField;
};

/** What Village rows can be sorted by. */
export const VillageOrderField = {
  /** By code. */
  CODE: 'CODE',
  /** By district.code. */
  DISTRICT_CODE: 'DISTRICT_CODE',
  /** By id. */
  ID: 'ID',
  /** By name. */
  NAME: 'NAME',
  /** By township.code. */
  TOWNSHIP_CODE: 'TOWNSHIP_CODE'
} as const;

export type VillageOrderField = typeof VillageOrderField[keyof typeof VillageOrderField];
/** Which Village rows. Everything named must hold; `and`, `or` and `not` combine. */
export type VillageWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<VillageWhere> | null | undefined;
  /** Twelve digits: the street’s or township’s code and three more. */
  readonly code?: StringFilter | null | undefined;
  /** The district it belongs to. */
  readonly district?: DistrictWhere | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** The name, 新川居民区. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: VillageWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<VillageWhere> | null | undefined;
  /** The street or township it belongs to. */
  readonly township?: TownshipWhere | null | undefined;
};

/** Where the session took place. */
export const VisitPlace = {
  /** 照料机构: an institution that cares for the child. */
  CARE_HOME: 'CARE_HOME',
  /** 儿童家中: the home. */
  HOME: 'HOME',
  /** 其他: elsewhere. */
  OTHER: 'OTHER',
  /** 学校: the school. */
  SCHOOL: 'SCHOOL'
} as const;

export type VisitPlace = typeof VisitPlace[keyof typeof VisitPlace];
/** Comparisons with VisitPlace. All that are given must hold. */
export type VisitPlaceFilter = {
  /** Equal to. */
  readonly eq?: VisitPlace | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<VisitPlace> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: VisitPlace | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<VisitPlace> | null | undefined;
};

/** What a record of a visit counts as. */
export const VisitStatus = {
  /** A contact: saved, with what it lacks; it never counts as a visit. */
  CONTACT: 'CONTACT',
  /** A visit: counts for its month (rule 17). */
  QUALIFYING: 'QUALIFYING',
  /** Keeps rules 18 to 20 and waits for the guardian’s signature. */
  SUBMITTED: 'SUBMITTED',
  /** Taken back, with a reason; it no longer counts. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type VisitStatus = typeof VisitStatus[keyof typeof VisitStatus];
/** Comparisons with VisitStatus. All that are given must hold. */
export type VisitStatusFilter = {
  /** Equal to. */
  readonly eq?: VisitStatus | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<VisitStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: VisitStatus | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<VisitStatus> | null | undefined;
};

/** A child to be taken out of the programme. */
export type WithdrawChildInput = {
  /** The child. */
  readonly childId: string;
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why. It stays with the record. */
  readonly reason: string;
};

/** A visit or contact to be taken back; it stays on record. */
export type WithdrawVisitInput = {
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it is taken back. */
  readonly reason: string;
  /** The visit. */
  readonly visitId: string;
};

/** The last day of a worker in the post. */
export type WorkerLeavesInput = {
  /** Checks everything, answers `violations` and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The version the caller saw. A stale one is refused with what changed. */
  readonly expectedVersion: number;
  /** The worker. */
  readonly id: string;
  /** A key of the caller’s own. The same key with the same input answers the first result and does nothing again. */
  readonly idempotencyKey?: string | null | undefined;
  /** The last day in the post; not before the first. May lie ahead. */
  readonly leftOn: string;
};

/** One level of sorting. The id always closes the order. */
export type WorkerOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: WorkerOrderField;
};

/** What Worker rows can be sorted by. */
export const WorkerOrderField = {
  /** By district.code. */
  DISTRICT_CODE: 'DISTRICT_CODE',
  /** By id. */
  ID: 'ID',
  /** By name. */
  NAME: 'NAME',
  /** By provider.name. */
  PROVIDER_NAME: 'PROVIDER_NAME',
  /** By role. */
  ROLE: 'ROLE'
} as const;

export type WorkerOrderField = typeof WorkerOrderField[keyof typeof WorkerOrderField];
/** What a worker is in the programme (notice 二.1). A team has exactly one of each. */
export const WorkerRole = {
  /** 儿童主任: on the staff of a village or neighbourhood committee. */
  CHILD_DIRECTOR: 'CHILD_DIRECTOR',
  /** 儿童督导员: on the staff of a street or township; owns the case. */
  CHILD_SUPERVISOR: 'CHILD_SUPERVISOR',
  /** 儿童福利社工: on the staff of a provider. */
  SOCIAL_WORKER: 'SOCIAL_WORKER'
} as const;

export type WorkerRole = typeof WorkerRole[keyof typeof WorkerRole];
/** Comparisons with WorkerRole. All that are given must hold. */
export type WorkerRoleFilter = {
  /** Equal to. */
  readonly eq?: WorkerRole | null | undefined;
  /** One of these, at most 500. */
  readonly in?: ReadonlyArray<WorkerRole> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value are included. */
  readonly ne?: WorkerRole | null | undefined;
  /** None of these, at most 500. */
  readonly notIn?: ReadonlyArray<WorkerRole> | null | undefined;
};

/** Which Worker rows. Everything named must hold; `and`, `or` and `not` combine. */
export type WorkerWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<WorkerWhere> | null | undefined;
  /** Whether the worker can be assigned to a child today: in service, with a clear record check and a signed pledge (rule 51). `actions` says what is missing. */
  readonly assignable?: BooleanFilter | null | undefined;
  /** The district of a supervisor or director. */
  readonly district?: DistrictWhere | null | undefined;
  /** The id of the record. */
  readonly id?: IdFilter | null | undefined;
  /** Last day in the post. */
  readonly leftOn?: DateFilter | null | undefined;
  /** The name. Lists sort it by pinyin. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: WorkerWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<WorkerWhere> | null | undefined;
  /** The provider that employs a social worker. */
  readonly provider?: ServiceProviderWhere | null | undefined;
  /** Which of the three members of a team this person can be. */
  readonly role?: WorkerRoleFilter | null | undefined;
  /** The street or township of a supervisor or director. */
  readonly township?: TownshipWhere | null | undefined;
  /** The village or neighbourhood of a director. */
  readonly village?: VillageWhere | null | undefined;
};

export type AccountListQueryVariables = Exact<{
  where?: AccountWhere | null | undefined;
  orderBy?: ReadonlyArray<AccountOrder> | AccountOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AccountListQuery = { readonly accounts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly login: string, readonly name: string, readonly role: Role, readonly disabledAt: string | null, readonly district: { readonly id: string, readonly name: string } | null, readonly provider: { readonly id: string, readonly name: string } | null }> } };

export type AccountQueryVariables = Exact<{
  id: string;
}>;


export type AccountQuery = { readonly account: { readonly id: string, readonly version: number, readonly login: string, readonly name: string, readonly role: Role, readonly disabledAt: string | null, readonly district: { readonly id: string, readonly name: string } | null, readonly provider: { readonly id: string, readonly name: string } | null } | null };

export type OpenAccountMutationVariables = Exact<{
  input: OpenAccountInput;
}>;


export type OpenAccountMutation = { readonly openAccount: { readonly account: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type DisableAccountMutationVariables = Exact<{
  input: AccountInput;
}>;


export type DisableAccountMutation = { readonly disableAccount: { readonly account: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type EnableAccountMutationVariables = Exact<{
  input: AccountInput;
}>;


export type EnableAccountMutation = { readonly enableAccount: { readonly account: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { readonly resetPassword: { readonly account: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type AuditEntryListQueryVariables = Exact<{
  where?: AuditEntryWhere | null | undefined;
  orderBy?: ReadonlyArray<AuditEntryOrder> | AuditEntryOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditEntryListQuery = { readonly auditEntries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly accountName: string | null, readonly role: string | null, readonly tableName: string, readonly change: ChangeKind }> } };

export type AuditEntryQueryVariables = Exact<{
  id: string;
}>;


export type AuditEntryQuery = { readonly auditEntry: { readonly id: string, readonly at: string, readonly accountName: string | null, readonly role: string | null, readonly tableName: string, readonly change: ChangeKind, readonly before: unknown, readonly after: unknown } | null };

export type CaseMonthListQueryVariables = Exact<{
  where?: CaseMonthWhere | null | undefined;
  orderBy?: ReadonlyArray<CaseMonthOrder> | CaseMonthOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CaseMonthListQuery = { readonly caseMonths: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly month: string, readonly required: number, readonly qualifying: number, readonly state: CaseMonthState, readonly child: { readonly id: string, readonly name: string, readonly number: string }, readonly case: { readonly id: string, readonly team: { readonly socialWorker: { readonly id: string, readonly name: string } | null } }, readonly district: { readonly id: string, readonly name: string }, readonly provider: { readonly id: string, readonly name: string } }> } };

export type CaseMonthQueryVariables = Exact<{
  id: string;
}>;


export type CaseMonthQuery = { readonly caseMonth: { readonly id: string, readonly version: number, readonly month: string, readonly required: number, readonly qualifying: number, readonly state: CaseMonthState, readonly exemptReason: string | null, readonly liftedReason: string | null, readonly child: { readonly id: string, readonly name: string, readonly number: string }, readonly case: { readonly id: string, readonly number: string, readonly team: { readonly socialWorker: { readonly id: string, readonly name: string } | null } }, readonly district: { readonly id: string, readonly name: string }, readonly provider: { readonly id: string, readonly name: string }, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }> } | null };

export type VisitsOfMonthQueryVariables = Exact<{
  where: HomeVisitWhere;
}>;


export type VisitsOfMonthQuery = { readonly homeVisits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly minutes: number, readonly status: VisitStatus, readonly attendees: ReadonlyArray<{ readonly id: string }> }> } };

export type ExemptMonthMutationVariables = Exact<{
  input: ExemptMonthInput;
}>;


export type ExemptMonthMutation = { readonly exemptMonth: { readonly caseMonth: { readonly id: string, readonly version: number, readonly state: CaseMonthState } | null } };

export type LiftExemptionMutationVariables = Exact<{
  input: LiftExemptionInput;
}>;


export type LiftExemptionMutation = { readonly liftExemption: { readonly caseMonth: { readonly id: string, readonly version: number, readonly state: CaseMonthState } | null } };

export type CaseListQueryVariables = Exact<{
  where?: CaseWhere | null | undefined;
  orderBy?: ReadonlyArray<CaseOrder> | CaseOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CaseListQuery = { readonly cases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: CaseStatus, readonly openedOn: string, readonly closedOn: string | null, readonly child: { readonly id: string, readonly number: string, readonly name: string }, readonly district: { readonly id: string, readonly name: string }, readonly provider: { readonly id: string, readonly name: string }, readonly programme: { readonly id: string, readonly year: number }, readonly months: ReadonlyArray<{ readonly month: string, readonly required: number, readonly qualifying: number, readonly state: CaseMonthState }>, readonly team: { readonly socialWorker: { readonly id: string, readonly name: string } | null } }> } };

export type CasesByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first?: number | null | undefined;
}>;


export type CasesByIdQuery = { readonly cases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly child: { readonly id: string, readonly name: string } }> } };

export type CaseOfChildQueryVariables = Exact<{
  id: string;
}>;


export type CaseOfChildQuery = { readonly case: { readonly id: string, readonly number: string, readonly child: { readonly id: string, readonly name: string } } | null };

export type ChildListQueryVariables = Exact<{
  where?: ChildWhere | null | undefined;
  search?: string | null | undefined;
  orderBy?: ReadonlyArray<ChildOrder> | ChildOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ChildListQuery = { readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string, readonly sex: Sex, readonly age: number, readonly grade: number, readonly category: ChildCategory, readonly status: ChildStatus, readonly awaitsTeam: boolean, readonly district: { readonly id: string, readonly name: string }, readonly township: { readonly id: string, readonly name: string }, readonly village: { readonly id: string, readonly name: string }, readonly programme: { readonly id: string, readonly year: number }, readonly currentCase: { readonly id: string, readonly months: ReadonlyArray<{ readonly month: string, readonly required: number, readonly qualifying: number, readonly state: CaseMonthState }>, readonly team: { readonly socialWorker: { readonly id: string, readonly name: string } | null } } | null }> } };

export type ChildrenByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first?: number | null | undefined;
}>;


export type ChildrenByIdQuery = { readonly children: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string }> } };

export type ChildQueryVariables = Exact<{
  id: string;
}>;


export type ChildQuery = { readonly child: { readonly id: string, readonly version: number, readonly number: string, readonly name: string, readonly sex: Sex, readonly birthDate: string, readonly age: number, readonly idType: IdType, readonly idNumber: string, readonly category: ChildCategory, readonly grade: number, readonly schooling: Schooling, readonly school: string | null, readonly guardianship: Guardianship | null, readonly hasAddress: boolean, readonly status: ChildStatus, readonly statusReason: string | null, readonly awaitsTeam: boolean, readonly registeredAt: string, readonly submittedAt: string | null, readonly confirmedAt: string | null, readonly district: { readonly id: string, readonly code: string, readonly name: string }, readonly township: { readonly id: string, readonly name: string }, readonly village: { readonly id: string, readonly name: string }, readonly programme: { readonly id: string, readonly year: number, readonly number: string }, readonly causes: ReadonlyArray<{ readonly parent: CauseParent, readonly cause: Cause }>, readonly guardians: ReadonlyArray<{ readonly id: string, readonly name: string, readonly relation: Relation, readonly phone: string | null, readonly actualCarer: boolean, readonly health: string | null }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }>, readonly currentCase: { readonly id: string, readonly version: number, readonly number: string, readonly status: CaseStatus, readonly openedOn: string, readonly closedOn: string | null, readonly provider: { readonly id: string, readonly name: string }, readonly months: ReadonlyArray<{ readonly month: string, readonly required: number, readonly qualifying: number, readonly state: CaseMonthState }>, readonly team: { readonly supervisor: { readonly id: string, readonly name: string, readonly phone: string | null, readonly post: string | null, readonly township: { readonly id: string, readonly name: string } | null } | null, readonly director: { readonly id: string, readonly name: string, readonly phone: string | null, readonly post: string | null, readonly village: { readonly id: string, readonly name: string } | null } | null, readonly socialWorker: { readonly id: string, readonly name: string, readonly phone: string | null, readonly post: string | null, readonly provider: { readonly id: string, readonly name: string } | null } | null }, readonly members: ReadonlyArray<{ readonly id: string, readonly role: WorkerRole, readonly fromOn: string, readonly toOn: string | null, readonly current: boolean, readonly worker: { readonly id: string, readonly name: string } }>, readonly visits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string }> }, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }> } | null } | null };

export type RegisterChildMutationVariables = Exact<{
  input: RegisterChildInput;
}>;


export type RegisterChildMutation = { readonly registerChild: { readonly child: { readonly id: string } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }>, readonly warnings: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type ChangeChildMutationVariables = Exact<{
  input: ChangeChildInput;
}>;


export type ChangeChildMutation = { readonly changeChild: { readonly child: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }>, readonly warnings: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type ChildVisitsQueryVariables = Exact<{
  where: HomeVisitWhere;
  first: number;
}>;


export type ChildVisitsQuery = { readonly homeVisits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly startsAt: string, readonly endsAt: string, readonly minutes: number, readonly place: VisitPlace, readonly status: VisitStatus, readonly shortfalls: ReadonlyArray<string>, readonly services: ReadonlyArray<ServiceKind>, readonly attendees: ReadonlyArray<{ readonly id: string, readonly role: WorkerRole, readonly worker: { readonly id: string, readonly name: string } | null }> }> } };

export type ChildHistoryQueryVariables = Exact<{
  childId: string;
  first: number;
}>;


export type ChildHistoryQuery = { readonly auditEntries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly accountName: string | null, readonly role: string | null, readonly tableName: string, readonly change: ChangeKind, readonly before: unknown, readonly after: unknown }> }, readonly readEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly accountName: string | null, readonly what: string, readonly reason: string }> } };

export type SeatWorkersQueryVariables = Exact<{
  where: WorkerWhere;
  search?: string | null | undefined;
}>;


export type SeatWorkersQuery = { readonly workers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly assignable: boolean, readonly township: { readonly id: string, readonly name: string } | null, readonly village: { readonly id: string, readonly name: string } | null, readonly provider: { readonly id: string, readonly name: string } | null }> } };

export type ContractedProvidersQueryVariables = Exact<{
  where: ServiceContractWhere;
}>;


export type ContractedProvidersQuery = { readonly serviceContracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly inForce: boolean, readonly provider: { readonly id: string, readonly name: string } }> } };

export type TownshipsOfQueryVariables = Exact<{
  where: TownshipWhere;
}>;


export type TownshipsOfQuery = { readonly townships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type VillagesOfQueryVariables = Exact<{
  where: VillageWhere;
}>;


export type VillagesOfQuery = { readonly villages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type DistrictChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DistrictChoicesQuery = { readonly districts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } };

export type ProgrammeChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeChoicesQuery = { readonly programmes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly status: ProgrammeStatus }> } };

export type SubmitEligibilityMutationVariables = Exact<{
  input: SubmitEligibilityInput;
}>;


export type SubmitEligibilityMutation = { readonly submitEligibility: { readonly child: { readonly id: string, readonly version: number, readonly status: ChildStatus } | null } };

export type ConfirmEligibilityMutationVariables = Exact<{
  input: ConfirmEligibilityInput;
}>;


export type ConfirmEligibilityMutation = { readonly confirmEligibility: { readonly child: { readonly id: string, readonly version: number, readonly status: ChildStatus } | null } };

export type RejectEligibilityMutationVariables = Exact<{
  input: RejectEligibilityInput;
}>;


export type RejectEligibilityMutation = { readonly rejectEligibility: { readonly child: { readonly id: string, readonly version: number, readonly status: ChildStatus } | null } };

export type WithdrawChildMutationVariables = Exact<{
  input: WithdrawChildInput;
}>;


export type WithdrawChildMutation = { readonly withdrawChild: { readonly child: { readonly id: string, readonly version: number, readonly status: ChildStatus } | null } };

export type RequestQuotaApprovalMutationVariables = Exact<{
  input: RequestQuotaApprovalInput;
}>;


export type RequestQuotaApprovalMutation = { readonly requestQuotaApproval: { readonly quotaApproval: { readonly id: string, readonly version: number, readonly status: ApprovalStatus } | null } };

export type RevealIdentifiersMutationVariables = Exact<{
  input: RevealIdentifiersInput;
}>;


export type RevealIdentifiersMutation = { readonly revealIdentifiers: { readonly idNumber: string, readonly address: string | null, readonly guardians: ReadonlyArray<{ readonly name: string, readonly relation: Relation, readonly phone: string | null }> } };

export type FormCaseTeamMutationVariables = Exact<{
  input: FormCaseTeamInput;
}>;


export type FormCaseTeamMutation = { readonly formCaseTeam: { readonly case: { readonly id: string, readonly version: number, readonly number: string } | null } };

export type ReplaceTeamMemberMutationVariables = Exact<{
  input: ReplaceTeamMemberInput;
}>;


export type ReplaceTeamMemberMutation = { readonly replaceTeamMember: { readonly case: { readonly id: string, readonly version: number } | null } };

export type DistrictListQueryVariables = Exact<{
  orderBy?: ReadonlyArray<DistrictOrder> | DistrictOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DistrictListQuery = { readonly districts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly position: number }> } };

export type DistrictsByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first?: number | null | undefined;
}>;


export type DistrictsByIdQuery = { readonly districts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } };

export type EligibilityQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type EligibilityQueueQuery = { readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string, readonly age: number, readonly grade: number, readonly category: ChildCategory, readonly submittedAt: string | null, readonly submittedBy: { readonly id: string, readonly name: string } | null, readonly village: { readonly id: string, readonly name: string } }> } };

export type QuotaOfChildQueryVariables = Exact<{
  districtId: string;
  programmeId: string;
  childId: string;
}>;


export type QuotaOfChildQuery = { readonly districtQuotas: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly inDifficulty: number, readonly orphans: number, readonly confirmedInDifficulty: number, readonly confirmedOrphans: number }> }, readonly quotaApprovals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ApprovalStatus, readonly budgetLine: string, readonly reason: string, readonly requestedAt: string, readonly decidedAt: string | null, readonly decisionNote: string | null, readonly requestedBy: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null }> } };

export type QuotaApprovalQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type QuotaApprovalQueueQuery = { readonly quotaApprovals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: ApprovalStatus, readonly category: ChildCategory, readonly budgetLine: string, readonly reason: string, readonly requestedAt: string, readonly decidedAt: string | null, readonly decisionNote: string | null, readonly requestedBy: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null, readonly child: { readonly id: string, readonly number: string, readonly name: string }, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }> }> } };

export type DecideQuotaApprovalMutationVariables = Exact<{
  input: DecideQuotaApprovalInput;
}>;


export type DecideQuotaApprovalMutation = { readonly decideQuotaApproval: { readonly quotaApproval: { readonly id: string, readonly version: number, readonly status: ApprovalStatus } | null } };

export type ActivityListQueryVariables = Exact<{
  where?: GroupActivityWhere | null | undefined;
  orderBy?: ReadonlyArray<GroupActivityOrder> | GroupActivityOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ActivityListQuery = { readonly groupActivities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ActivityKind, readonly aims: ReadonlyArray<ActivityAim>, readonly date: string, readonly place: string, readonly status: ActivityStatus, readonly attended: number, readonly district: { readonly id: string, readonly name: string }, readonly provider: { readonly id: string, readonly name: string } }> } };

export type ActivitiesByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first?: number | null | undefined;
}>;


export type ActivitiesByIdQuery = { readonly groupActivities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } };

export type ActivityQueryVariables = Exact<{
  id: string;
}>;


export type ActivityQuery = { readonly groupActivity: { readonly id: string, readonly version: number, readonly title: string, readonly kind: ActivityKind, readonly aims: ReadonlyArray<ActivityAim>, readonly date: string, readonly place: string, readonly plan: string | null, readonly safetyPlan: string | null, readonly summary: string | null, readonly status: ActivityStatus, readonly cancelReason: string | null, readonly attended: number, readonly district: { readonly id: string, readonly name: string }, readonly provider: { readonly id: string, readonly name: string }, readonly programme: { readonly id: string, readonly year: number }, readonly attendance: ReadonlyArray<{ readonly id: string, readonly child: { readonly id: string, readonly name: string, readonly number: string } }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }> } | null };

export type PlanActivityMutationVariables = Exact<{
  input: PlanActivityInput;
}>;


export type PlanActivityMutation = { readonly planActivity: { readonly activity: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type ChangeActivityMutationVariables = Exact<{
  input: ChangeActivityInput;
}>;


export type ChangeActivityMutation = { readonly changeActivity: { readonly activity: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type HoldActivityMutationVariables = Exact<{
  input: HoldActivityInput;
}>;


export type HoldActivityMutation = { readonly holdActivity: { readonly activity: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type SignInChildrenMutationVariables = Exact<{
  input: SignInChildrenInput;
}>;


export type SignInChildrenMutation = { readonly signInChildren: { readonly activity: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type CancelActivityMutationVariables = Exact<{
  input: CancelActivityInput;
}>;


export type CancelActivityMutation = { readonly cancelActivity: { readonly activity: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type HomeFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeFiguresQuery = { readonly programmes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly number: string }> }, readonly districtQuotas: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly total: number, readonly confirmed: number, readonly remaining: number, readonly district: { readonly id: string, readonly code: string, readonly name: string } }> }, readonly coming: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly month: string, readonly cases: number, readonly met: number, readonly exempt: number, readonly district: { readonly id: string, readonly code: string }, readonly provider: { readonly id: string, readonly name: string } }> }, readonly past: { readonly groups: ReadonlyArray<{ readonly key: { readonly district: { readonly id: string, readonly code: string } | null, readonly provider: { readonly id: string } | null }, readonly open: { readonly sum: number | null } }> } };

export type HomeQuotasQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuotasQuery = { readonly programmes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly number: string }> }, readonly districtQuotas: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly total: number, readonly confirmed: number, readonly remaining: number, readonly district: { readonly id: string, readonly code: string, readonly name: string } }> } };

export type HomeWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeWaitingQuery = { readonly children: { readonly totalCount: number }, readonly quotaApprovals: { readonly totalCount: number } };

export type HomeDueQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeDueQuery = { readonly due: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly month: string, readonly child: { readonly id: string, readonly name: string, readonly grade: number, readonly village: { readonly id: string, readonly name: string } }, readonly case: { readonly id: string, readonly team: { readonly socialWorker: { readonly id: string, readonly name: string } | null } } }> }, readonly missed: { readonly totalCount: number }, readonly unsigned: { readonly totalCount: number }, readonly children: { readonly totalCount: number } };

export type HomeVisitListQueryVariables = Exact<{
  where?: HomeVisitWhere | null | undefined;
  orderBy?: ReadonlyArray<HomeVisitOrder> | HomeVisitOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type HomeVisitListQuery = { readonly homeVisits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly minutes: number, readonly place: VisitPlace, readonly status: VisitStatus, readonly services: ReadonlyArray<ServiceKind>, readonly child: { readonly id: string, readonly name: string, readonly number: string } | null, readonly district: { readonly id: string, readonly name: string }, readonly provider: { readonly id: string, readonly name: string }, readonly attendees: ReadonlyArray<{ readonly id: string, readonly worker: { readonly id: string, readonly name: string } | null }> }> } };

export type HomeVisitQueryVariables = Exact<{
  id: string;
}>;


export type HomeVisitQuery = { readonly homeVisit: { readonly id: string, readonly version: number, readonly date: string, readonly startsAt: string, readonly endsAt: string, readonly pauseMinutes: number, readonly minutes: number, readonly place: VisitPlace, readonly status: VisitStatus, readonly services: ReadonlyArray<ServiceKind>, readonly note: string | null, readonly safetyNote: string | null, readonly shortfalls: ReadonlyArray<string>, readonly signerKind: SignerKind | null, readonly signerName: string | null, readonly signerRelation: Relation | null, readonly signedAt: string | null, readonly signatureReason: string | null, readonly signatureRefused: boolean, readonly witnessName: string | null, readonly withdrawnReason: string | null, readonly recordedAt: string, readonly child: { readonly id: string, readonly name: string, readonly number: string, readonly guardians: ReadonlyArray<{ readonly id: string, readonly name: string, readonly relation: Relation, readonly actualCarer: boolean }> } | null, readonly case: { readonly id: string, readonly number: string } | null, readonly district: { readonly id: string, readonly name: string }, readonly provider: { readonly id: string, readonly name: string }, readonly month: { readonly id: string, readonly month: string, readonly required: number, readonly qualifying: number, readonly state: CaseMonthState } | null, readonly attendees: ReadonlyArray<{ readonly id: string, readonly role: WorkerRole, readonly onTeam: boolean, readonly worker: { readonly id: string, readonly name: string, readonly role: WorkerRole } | null }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }> } | null };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { readonly rules: ReadonlyArray<{ readonly code: string, readonly number: number, readonly clause: string, readonly title: string, readonly words: string, readonly english: string, readonly parameters: ReadonlyArray<{ readonly name: string, readonly meaning: string, readonly value: unknown, readonly unit: ParameterUnit }> }> };

export type ProgrammeYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeYearsQuery = { readonly programmes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly number: string, readonly title: string, readonly status: ProgrammeStatus }> } };

export type ProgrammeListQueryVariables = Exact<{
  orderBy?: ReadonlyArray<ProgrammeOrder> | ProgrammeOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ProgrammeListQuery = { readonly programmes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly number: string, readonly startsOn: string, readonly endsOn: string, readonly status: ProgrammeStatus, readonly perChildStandard: string, readonly totals: { readonly id: string, readonly total: number, readonly confirmed: number } }> } };

export type ProgrammesByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first?: number | null | undefined;
}>;


export type ProgrammesByIdQuery = { readonly programmes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number }> } };

export type ProgrammeQueryVariables = Exact<{
  id: string;
}>;


export type ProgrammeQuery = { readonly programme: { readonly id: string, readonly version: number, readonly year: number, readonly number: string, readonly title: string, readonly startsOn: string, readonly endsOn: string, readonly status: ProgrammeStatus, readonly perChildStandard: string, readonly parameters: unknown, readonly totals: { readonly id: string, readonly inDifficulty: number, readonly orphans: number, readonly total: number, readonly confirmed: number }, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }> } | null };

export type ChangeProgrammeMutationVariables = Exact<{
  input: ChangeProgrammeInput;
}>;


export type ChangeProgrammeMutation = { readonly changeProgramme: { readonly programme: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type OpenProgrammeMutationVariables = Exact<{
  input: ProgrammeInput;
}>;


export type OpenProgrammeMutation = { readonly openProgramme: { readonly programme: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type CloseProgrammeMutationVariables = Exact<{
  input: ProgrammeInput;
}>;


export type CloseProgrammeMutation = { readonly closeProgramme: { readonly programme: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly role: Role, readonly permissions: ReadonlyArray<string>, readonly district: { readonly id: string, readonly code: string | null, readonly name: string } | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly worker: { readonly id: string, readonly name: string } | null } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn: { readonly viewer: { readonly id: string } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOut: boolean } };

export type DemonstrationQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstrationQuery = { readonly demonstration: { readonly accounts: ReadonlyArray<{ readonly login: string, readonly password: string, readonly role: Role }> } | null };

export type QuotaTableQueryVariables = Exact<{
  year: number;
}>;


export type QuotaTableQuery = { readonly programme: { readonly id: string, readonly version: number, readonly year: number, readonly number: string, readonly status: ProgrammeStatus, readonly plannedInDifficulty: number, readonly plannedOrphans: number, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }> } | null, readonly districtQuotas: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly inDifficulty: number, readonly orphans: number, readonly total: number, readonly confirmed: number, readonly confirmedInDifficulty: number, readonly confirmedOrphans: number, readonly remaining: number, readonly withTeam: number, readonly district: { readonly id: string, readonly code: string, readonly name: string } }> } };

export type ChangeQuotasMutationVariables = Exact<{
  input: ChangeQuotasInput;
}>;


export type ChangeQuotasMutation = { readonly changeQuotas: { readonly quotas: ReadonlyArray<{ readonly id: string, readonly version: number }>, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type RuleCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleCatalogueQuery = { readonly rules: ReadonlyArray<{ readonly code: string, readonly number: number, readonly clause: string, readonly title: string, readonly words: string, readonly english: string, readonly enforced: boolean, readonly force: ReadonlyArray<RuleForce>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly meaning: string, readonly value: unknown, readonly unit: ParameterUnit }> }> };

export type ServiceContractListQueryVariables = Exact<{
  where?: ServiceContractWhere | null | undefined;
  orderBy?: ReadonlyArray<ServiceContractOrder> | ServiceContractOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ServiceContractListQuery = { readonly serviceContracts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly childrenCount: number, readonly amount: string, readonly startsOn: string, readonly endsOn: string, readonly inForce: boolean, readonly provider: { readonly id: string, readonly name: string }, readonly district: { readonly id: string, readonly name: string }, readonly programme: { readonly id: string, readonly year: number } }> } };

export type ServiceContractQueryVariables = Exact<{
  id: string;
}>;


export type ServiceContractQuery = { readonly serviceContract: { readonly id: string, readonly version: number, readonly number: string, readonly childrenCount: number, readonly amount: string, readonly signedOn: string | null, readonly startsOn: string, readonly endsOn: string, readonly endedOn: string | null, readonly endReason: string | null, readonly inForce: boolean, readonly activitiesHeld: number, readonly provider: { readonly id: string, readonly name: string }, readonly district: { readonly id: string, readonly name: string }, readonly programme: { readonly id: string, readonly year: number }, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }> } | null };

export type SignContractMutationVariables = Exact<{
  input: SignContractInput;
}>;


export type SignContractMutation = { readonly signContract: { readonly serviceContract: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type EndContractMutationVariables = Exact<{
  input: EndContractInput;
}>;


export type EndContractMutation = { readonly endContract: { readonly serviceContract: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type ProviderChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderChoicesQuery = { readonly serviceProviders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type ServiceProviderListQueryVariables = Exact<{
  search?: string | null | undefined;
  orderBy?: ReadonlyArray<ServiceProviderOrder> | ServiceProviderOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ServiceProviderListQuery = { readonly serviceProviders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly creditCode: string, readonly contact: string | null, readonly contracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly inForce: boolean, readonly district: { readonly id: string, readonly name: string } }> } }> } };

export type ServiceProvidersByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first?: number | null | undefined;
}>;


export type ServiceProvidersByIdQuery = { readonly serviceProviders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type ServiceProviderQueryVariables = Exact<{
  id: string;
}>;


export type ServiceProviderQuery = { readonly serviceProvider: { readonly id: string, readonly version: number, readonly name: string, readonly creditCode: string, readonly contact: string | null, readonly officePhone: string | null, readonly contracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly startsOn: string, readonly endsOn: string, readonly inForce: boolean, readonly district: { readonly id: string, readonly name: string }, readonly programme: { readonly id: string, readonly year: number } }> }, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }> } | null };

export type RegisterProviderMutationVariables = Exact<{
  input: RegisterProviderInput;
}>;


export type RegisterProviderMutation = { readonly registerProvider: { readonly serviceProvider: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type ChangeProviderMutationVariables = Exact<{
  input: ChangeProviderInput;
}>;


export type ChangeProviderMutation = { readonly changeProvider: { readonly serviceProvider: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type TownshipListQueryVariables = Exact<{
  where?: TownshipWhere | null | undefined;
  orderBy?: ReadonlyArray<TownshipOrder> | TownshipOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TownshipListQuery = { readonly townships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly district: { readonly id: string, readonly name: string } }> } };

export type TownshipsByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first?: number | null | undefined;
}>;


export type TownshipsByIdQuery = { readonly townships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type TownshipQueryVariables = Exact<{
  id: string;
}>;


export type TownshipQuery = { readonly township: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly district: { readonly id: string, readonly name: string }, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }> } | null };

export type AddTownshipMutationVariables = Exact<{
  input: AddTownshipInput;
}>;


export type AddTownshipMutation = { readonly addTownship: { readonly township: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type RenameTownshipMutationVariables = Exact<{
  input: RenameDivisionInput;
}>;


export type RenameTownshipMutation = { readonly renameTownship: { readonly township: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type VillageListQueryVariables = Exact<{
  where?: VillageWhere | null | undefined;
  orderBy?: ReadonlyArray<VillageOrder> | VillageOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type VillageListQuery = { readonly villages: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly township: { readonly id: string, readonly name: string } }> } };

export type VillagesByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first?: number | null | undefined;
}>;


export type VillagesByIdQuery = { readonly villages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type VillageQueryVariables = Exact<{
  id: string;
}>;


export type VillageQuery = { readonly village: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly township: { readonly id: string, readonly name: string }, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }> } | null };

export type AddVillageMutationVariables = Exact<{
  input: AddVillageInput;
}>;


export type AddVillageMutation = { readonly addVillage: { readonly village: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type RenameVillageMutationVariables = Exact<{
  input: RenameDivisionInput;
}>;


export type RenameVillageMutation = { readonly renameVillage: { readonly village: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type VisitCaseQueryVariables = Exact<{
  id: string;
}>;


export type VisitCaseQuery = { readonly case: { readonly id: string, readonly number: string, readonly openedOn: string, readonly child: { readonly id: string, readonly name: string, readonly number: string, readonly guardians: ReadonlyArray<{ readonly id: string, readonly name: string, readonly relation: Relation, readonly actualCarer: boolean }> }, readonly months: ReadonlyArray<{ readonly month: string, readonly required: number, readonly qualifying: number, readonly state: CaseMonthState }>, readonly members: ReadonlyArray<{ readonly id: string, readonly role: WorkerRole, readonly current: boolean, readonly worker: { readonly id: string, readonly name: string, readonly role: WorkerRole } }> } | null };

export type TeamOnQueryVariables = Exact<{
  id: string;
  on: string;
}>;


export type TeamOnQuery = { readonly case: { readonly id: string, readonly responsible: ReadonlyArray<{ readonly id: string, readonly role: WorkerRole, readonly worker: { readonly id: string, readonly name: string, readonly role: WorkerRole } }> } | null };

export type VisitedChildrenQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type VisitedChildrenQuery = { readonly children: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string, readonly currentCase: { readonly id: string } | null }> } };

export type VisitorsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type VisitorsQuery = { readonly workers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: WorkerRole, readonly assignable: boolean, readonly provider: { readonly id: string, readonly name: string } | null, readonly township: { readonly id: string, readonly name: string } | null, readonly village: { readonly id: string, readonly name: string } | null }> } };

export type SubmitVisitMutationVariables = Exact<{
  input: SubmitVisitInput;
}>;


export type SubmitVisitMutation = { readonly submitVisit: { readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type RecordContactMutationVariables = Exact<{
  input: RecordContactInput;
}>;


export type RecordContactMutation = { readonly recordContact: { readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type ChangeContactMutationVariables = Exact<{
  input: ChangeContactInput;
}>;


export type ChangeContactMutation = { readonly changeContact: { readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type SignVisitMutationVariables = Exact<{
  input: SignVisitInput;
}>;


export type SignVisitMutation = { readonly signVisit: { readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly month: { readonly id: string, readonly state: CaseMonthState } | null } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type WithdrawVisitMutationVariables = Exact<{
  input: WithdrawVisitInput;
}>;


export type WithdrawVisitMutation = { readonly withdrawVisit: { readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus } | null } };

export type WorkerListQueryVariables = Exact<{
  where?: WorkerWhere | null | undefined;
  search?: string | null | undefined;
  orderBy?: ReadonlyArray<WorkerOrder> | WorkerOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type WorkerListQuery = { readonly workers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: WorkerRole, readonly assignable: boolean, readonly lastCheckedOn: string | null, readonly lastCheckResult: RecordCheckResult | null, readonly pledgeSignedOn: string | null, readonly leftOn: string | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly township: { readonly id: string, readonly name: string } | null, readonly village: { readonly id: string, readonly name: string } | null }> } };

export type WorkersByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first?: number | null | undefined;
}>;


export type WorkersByIdQuery = { readonly workers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type WorkerQueryVariables = Exact<{
  id: string;
}>;


export type WorkerQuery = { readonly worker: { readonly id: string, readonly version: number, readonly name: string, readonly role: WorkerRole, readonly post: string | null, readonly phone: string | null, readonly assignable: boolean, readonly lastCheckedOn: string | null, readonly lastCheckResult: RecordCheckResult | null, readonly pledgeSignedOn: string | null, readonly joinedOn: string, readonly leftOn: string | null, readonly district: { readonly id: string, readonly name: string } | null, readonly township: { readonly id: string, readonly name: string } | null, readonly village: { readonly id: string, readonly name: string } | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly recordChecks: ReadonlyArray<{ readonly id: string, readonly checkedOn: string, readonly result: RecordCheckResult, readonly authority: string | null }>, readonly actions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly number: number | null, readonly clause: string | null, readonly words: string | null, readonly message: string }> }> } | null };

export type RegisterWorkerMutationVariables = Exact<{
  input: RegisterWorkerInput;
}>;


export type RegisterWorkerMutation = { readonly registerWorker: { readonly worker: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type ChangeWorkerMutationVariables = Exact<{
  input: ChangeWorkerInput;
}>;


export type ChangeWorkerMutation = { readonly changeWorker: { readonly worker: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type RecordRecordCheckMutationVariables = Exact<{
  input: RecordRecordCheckInput;
}>;


export type RecordRecordCheckMutation = { readonly recordRecordCheck: { readonly worker: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type SignPledgeMutationVariables = Exact<{
  input: SignPledgeInput;
}>;


export type SignPledgeMutation = { readonly signPledge: { readonly worker: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };

export type WorkerLeavesMutationVariables = Exact<{
  input: WorkerLeavesInput;
}>;


export type WorkerLeavesMutation = { readonly workerLeaves: { readonly worker: { readonly id: string, readonly version: number } | null, readonly violations: ReadonlyArray<{ readonly rule: string, readonly number: number, readonly clause: string, readonly words: string, readonly message: string, readonly path: unknown, readonly required: unknown, readonly found: unknown }> } };


export const AccountListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountListQuery, AccountListQueryVariables>;
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const OpenAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<OpenAccountMutation, OpenAccountMutationVariables>;
export const DisableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<EnableAccountMutation, EnableAccountMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const AuditEntryListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEntryList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tableName"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}}]}}]}}]} as unknown as DocumentNode<AuditEntryListQuery, AuditEntryListQueryVariables>;
export const AuditEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tableName"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<AuditEntryQuery, AuditEntryQueryVariables>;
export const CaseMonthListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseMonthList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMonthWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMonthOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseMonths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"qualifying"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseMonthListQuery, CaseMonthListQueryVariables>;
export const CaseMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"qualifying"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"exemptReason"}},{"kind":"Field","name":{"kind":"Name","value":"liftedReason"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseMonthQuery, CaseMonthQueryVariables>;
export const VisitsOfMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitsOfMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HomeVisitWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attendees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitsOfMonthQuery, VisitsOfMonthQueryVariables>;
export const ExemptMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExemptMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExemptMonthInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exemptMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ExemptMonthMutation, ExemptMonthMutationVariables>;
export const LiftExemptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftExemption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftExemptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftExemption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<LiftExemptionMutation, LiftExemptionMutationVariables>;
export const CaseListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"qualifying"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseListQuery, CaseListQueryVariables>;
export const CasesByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasesById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CasesByIdQuery, CasesByIdQueryVariables>;
export const CaseOfChildDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseOfChild"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CaseOfChildQuery, CaseOfChildQueryVariables>;
export const ChildListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChildList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChildWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChildOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsTeam"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"qualifying"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChildListQuery, ChildListQueryVariables>;
export const ChildrenByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChildrenById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ChildrenByIdQuery, ChildrenByIdQueryVariables>;
export const ChildDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Child"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"idType"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"schooling"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"guardianship"}},{"kind":"Field","name":{"kind":"Name","value":"hasAddress"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsTeam"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"actualCarer"}},{"kind":"Field","name":{"kind":"Name","value":"health"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"qualifying"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supervisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"director"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"socialWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChildQuery, ChildQueryVariables>;
export const RegisterChildDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterChild"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterChildInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerChild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterChildMutation, RegisterChildMutationVariables>;
export const ChangeChildDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeChild"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeChildInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeChild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeChildMutation, ChangeChildMutationVariables>;
export const ChildVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChildVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HomeVisitWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"shortfalls"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"attendees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChildVisitsQuery, ChildVisitsQueryVariables>;
export const ChildHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChildHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"childId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"childId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"childId"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tableName"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"childId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"childId"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ChildHistoryQuery, ChildHistoryQueryVariables>;
export const SeatWorkersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeatWorkers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"assignable"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeatWorkersQuery, SeatWorkersQueryVariables>;
export const ContractedProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractedProviders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceContractWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceContracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractedProvidersQuery, ContractedProvidersQueryVariables>;
export const TownshipsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TownshipWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"townships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipsOfQuery, TownshipsOfQueryVariables>;
export const VillagesOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VillagesOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VillageWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"villages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VillagesOfQuery, VillagesOfQueryVariables>;
export const DistrictChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DistrictChoicesQuery, DistrictChoicesQueryVariables>;
export const ProgrammeChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeChoicesQuery, ProgrammeChoicesQueryVariables>;
export const SubmitEligibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitEligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitEligibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitEligibilityMutation, SubmitEligibilityMutationVariables>;
export const ConfirmEligibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEligibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmEligibilityMutation, ConfirmEligibilityMutationVariables>;
export const RejectEligibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectEligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectEligibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<RejectEligibilityMutation, RejectEligibilityMutationVariables>;
export const WithdrawChildDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawChild"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawChildInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawChild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawChildMutation, WithdrawChildMutationVariables>;
export const RequestQuotaApprovalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestQuotaApproval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestQuotaApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestQuotaApproval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotaApproval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<RequestQuotaApprovalMutation, RequestQuotaApprovalMutationVariables>;
export const RevealIdentifiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealIdentifiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealIdentifiersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealIdentifiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<RevealIdentifiersMutation, RevealIdentifiersMutationVariables>;
export const FormCaseTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FormCaseTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormCaseTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formCaseTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<FormCaseTeamMutation, FormCaseTeamMutationVariables>;
export const ReplaceTeamMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaceTeamMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceTeamMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaceTeamMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ReplaceTeamMemberMutation, ReplaceTeamMemberMutationVariables>;
export const DistrictListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DistrictOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]} as unknown as DocumentNode<DistrictListQuery, DistrictListQueryVariables>;
export const DistrictsByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictsById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DistrictsByIdQuery, DistrictsByIdQueryVariables>;
export const EligibilityQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EligibilityQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SUBMITTED_AT"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EligibilityQueueQuery, EligibilityQueueQueryVariables>;
export const QuotaOfChildDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotaOfChild"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"districtId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programmeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"childId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districtQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"district"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"districtId"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programmeId"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"orphans"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedInDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOrphans"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotaApprovals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"child"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"childId"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REQUESTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}}]}}]}}]}}]} as unknown as DocumentNode<QuotaOfChildQuery, QuotaOfChildQueryVariables>;
export const QuotaApprovalQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotaApprovalQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotaApprovals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REQUESTED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuotaApprovalQueueQuery, QuotaApprovalQueueQueryVariables>;
export const DecideQuotaApprovalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideQuotaApproval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideQuotaApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideQuotaApproval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotaApproval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<DecideQuotaApprovalMutation, DecideQuotaApprovalMutationVariables>;
export const ActivityListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupActivityWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupActivityOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aims"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActivityListQuery, ActivityListQueryVariables>;
export const ActivitiesByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivitiesById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ActivitiesByIdQuery, ActivitiesByIdQueryVariables>;
export const ActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Activity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aims"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"safetyPlan"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActivityQuery, ActivityQueryVariables>;
export const PlanActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<PlanActivityMutation, PlanActivityMutationVariables>;
export const ChangeActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeActivityMutation, ChangeActivityMutationVariables>;
export const HoldActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<HoldActivityMutation, HoldActivityMutationVariables>;
export const SignInChildrenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInChildren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInChildrenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInChildren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<SignInChildrenMutation, SignInChildrenMutationVariables>;
export const CancelActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<CancelActivityMutation, CancelActivityMutationVariables>;
export const HomeFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPEN"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"districtQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPEN"}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DISTRICT_POSITION"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"coming"},"name":{"kind":"Name","value":"districtMonths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"over"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"MONTH"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"past"},"name":{"kind":"Name","value":"districtMonths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"over"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISTRICT"},{"kind":"EnumValue","value":"PROVIDER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sum"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomeFiguresQuery, HomeFiguresQueryVariables>;
export const HomeQuotasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeQuotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPEN"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"districtQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPEN"}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DISTRICT_POSITION"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomeQuotasQuery, HomeQuotasQueryVariables>;
export const HomeWaitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotaApprovals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PENDING"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HomeWaitingQuery, HomeWaitingQueryVariables>;
export const HomeDueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"due"},"name":{"kind":"Name","value":"caseMonths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"DUE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"missed"},"name":{"kind":"Name","value":"caseMonths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"MISSED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unsigned"},"name":{"kind":"Name","value":"homeVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CONFIRMED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HomeDueQuery, HomeDueQueryVariables>;
export const HomeVisitListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeVisitList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HomeVisitWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HomeVisitOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomeVisitListQuery, HomeVisitListQueryVariables>;
export const HomeVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"pauseMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"safetyNote"}},{"kind":"Field","name":{"kind":"Name","value":"shortfalls"}},{"kind":"Field","name":{"kind":"Name","value":"signerKind"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerRelation"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatureReason"}},{"kind":"Field","name":{"kind":"Name","value":"signatureRefused"}},{"kind":"Field","name":{"kind":"Name","value":"witnessName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"actualCarer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"month"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"qualifying"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"onTeam"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomeVisitQuery, HomeVisitQueryVariables>;
export const RulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"english"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]} as unknown as DocumentNode<RulesQuery, RulesQueryVariables>;
export const ProgrammeYearsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeYears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeYearsQuery, ProgrammeYearsQueryVariables>;
export const ProgrammeListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"perChildStandard"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeListQuery, ProgrammeListQueryVariables>;
export const ProgrammesByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammesById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammesByIdQuery, ProgrammesByIdQueryVariables>;
export const ProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"perChildStandard"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"orphans"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeQuery, ProgrammeQueryVariables>;
export const ChangeProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeProgrammeMutation, ChangeProgrammeMutationVariables>;
export const OpenProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<OpenProgrammeMutation, OpenProgrammeMutationVariables>;
export const CloseProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<CloseProgrammeMutation, CloseProgrammeMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const DemonstrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Demonstration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demonstration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<DemonstrationQuery, DemonstrationQueryVariables>;
export const QuotaTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotaTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedInDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOrphans"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"districtQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DISTRICT_POSITION"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"inDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"orphans"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedInDifficulty"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOrphans"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"withTeam"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuotaTableQuery, QuotaTableQueryVariables>;
export const ChangeQuotasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeQuotas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQuotasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeQuotasMutation, ChangeQuotasMutationVariables>;
export const RuleCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RuleCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"english"}},{"kind":"Field","name":{"kind":"Name","value":"enforced"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]} as unknown as DocumentNode<RuleCatalogueQuery, RuleCatalogueQueryVariables>;
export const ServiceContractListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceContractList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceContractWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceContractOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceContracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"childrenCount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServiceContractListQuery, ServiceContractListQueryVariables>;
export const ServiceContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"childrenCount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"activitiesHeld"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServiceContractQuery, ServiceContractQueryVariables>;
export const SignContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceContract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<SignContractMutation, SignContractMutationVariables>;
export const EndContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceContract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<EndContractMutation, EndContractMutationVariables>;
export const ProviderChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProviderChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceProviders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ProviderChoicesQuery, ProviderChoicesQueryVariables>;
export const ServiceProviderListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceProviderList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceProviderOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceProviders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServiceProviderListQuery, ServiceProviderListQueryVariables>;
export const ServiceProvidersByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceProvidersById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceProviders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceProvidersByIdQuery, ServiceProvidersByIdQueryVariables>;
export const ServiceProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"officePhone"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServiceProviderQuery, ServiceProviderQueryVariables>;
export const RegisterProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceProvider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterProviderMutation, RegisterProviderMutationVariables>;
export const ChangeProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceProvider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeProviderMutation, ChangeProviderMutationVariables>;
export const TownshipListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TownshipWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TownshipOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"townships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownshipListQuery, TownshipListQueryVariables>;
export const TownshipsByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipsById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"townships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipsByIdQuery, TownshipsByIdQueryVariables>;
export const TownshipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Township"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"township"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownshipQuery, TownshipQueryVariables>;
export const AddTownshipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTownship"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTownshipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addTownship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<AddTownshipMutation, AddTownshipMutationVariables>;
export const RenameTownshipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameTownship"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameDivisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameTownship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<RenameTownshipMutation, RenameTownshipMutationVariables>;
export const VillageListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VillageList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VillageWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VillageOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"villages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VillageListQuery, VillageListQueryVariables>;
export const VillagesByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VillagesById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"villages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VillagesByIdQuery, VillagesByIdQueryVariables>;
export const VillageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Village"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"village"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VillageQuery, VillageQueryVariables>;
export const AddVillageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddVillage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddVillageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addVillage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<AddVillageMutation, AddVillageMutationVariables>;
export const RenameVillageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameVillage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameDivisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameVillage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<RenameVillageMutation, RenameVillageMutationVariables>;
export const VisitCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"actualCarer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"qualifying"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitCaseQuery, VisitCaseQueryVariables>;
export const TeamOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamOnQuery, TeamOnQueryVariables>;
export const VisitedChildrenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitedChildren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CONFIRMED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"currentCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitedChildrenQuery, VisitedChildrenQueryVariables>;
export const VisitorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Visitors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignable"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitorsQuery, VisitorsQueryVariables>;
export const SubmitVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitVisitMutation, SubmitVisitMutationVariables>;
export const RecordContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<RecordContactMutation, RecordContactMutationVariables>;
export const ChangeContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeContactMutation, ChangeContactMutationVariables>;
export const SignVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"month"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<SignVisitMutation, SignVisitMutationVariables>;
export const WithdrawVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawVisitMutation, WithdrawVisitMutationVariables>;
export const WorkerListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkerList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assignable"}},{"kind":"Field","name":{"kind":"Name","value":"lastCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastCheckResult"}},{"kind":"Field","name":{"kind":"Name","value":"pledgeSignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkerListQuery, WorkerListQueryVariables>;
export const WorkersByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkersById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WorkersByIdQuery, WorkersByIdQueryVariables>;
export const WorkerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Worker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"assignable"}},{"kind":"Field","name":{"kind":"Name","value":"lastCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastCheckResult"}},{"kind":"Field","name":{"kind":"Name","value":"pledgeSignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkerQuery, WorkerQueryVariables>;
export const RegisterWorkerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterWorker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterWorkerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerWorker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterWorkerMutation, RegisterWorkerMutationVariables>;
export const ChangeWorkerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeWorker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeWorkerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeWorker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeWorkerMutation, ChangeWorkerMutationVariables>;
export const RecordRecordCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRecordCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRecordCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRecordCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<RecordRecordCheckMutation, RecordRecordCheckMutationVariables>;
export const SignPledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignPledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignPledgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signPledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<SignPledgeMutation, SignPledgeMutationVariables>;
export const WorkerLeavesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkerLeaves"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerLeavesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerLeaves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]} as unknown as DocumentNode<WorkerLeavesMutation, WorkerLeavesMutationVariables>;