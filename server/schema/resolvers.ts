import type { NonEmptyArray } from 'type-graphql';
import { AccountActs, AccountReads } from '../access/account.resolver.ts';
import { SessionActs } from '../access/session.resolver.ts';
import { ActivityActs, GroupActivityReads } from '../activities/activity.resolver.ts';
import { AuditEntryReads, ReadEntryReads } from '../audit/audit.resolver.ts';
import { CaseActs, CaseReads } from '../cases/case.resolver.ts';
import { ChildActs, ChildLookup, ChildReads } from '../children/child.resolver.ts';
import { DistrictActs, DistrictReads, TownshipReads, VillageReads } from '../districts/district.resolver.ts';
import { ProgrammeActs, ProgrammeReads } from '../programmes/programme.resolver.ts';
import { RuleReads } from '../programmes/rule.resolver.ts';
import { ProviderActs, ServiceContractReads, ServiceProviderReads } from '../providers/provider.resolver.ts';
import { DistrictQuotaReads, QuotaActs } from '../quotas/quota.resolver.ts';
import { QuotaApprovalActs, QuotaApprovalReads } from '../quotas/quota-approval.resolver.ts';
import { CaseMonthActs, CaseMonthReads, DistrictMonthReads } from '../visits/month.resolver.ts';
import { HomeVisitReads, VisitActs } from '../visits/visit.resolver.ts';
import { WorkerActs, WorkerReads } from '../workers/worker.resolver.ts';

/** The resolver classes of every module. */
export const RESOLVERS: NonEmptyArray<new () => object> = [
  ProgrammeReads,
  ProgrammeActs,
  RuleReads,
  DistrictReads,
  TownshipReads,
  VillageReads,
  DistrictActs,
  DistrictQuotaReads,
  QuotaApprovalReads,
  QuotaApprovalActs,
  QuotaActs,
  ServiceProviderReads,
  ServiceContractReads,
  ProviderActs,
  WorkerReads,
  WorkerActs,
  ChildReads,
  ChildLookup,
  ChildActs,
  CaseReads,
  CaseActs,
  HomeVisitReads,
  VisitActs,
  CaseMonthReads,
  CaseMonthActs,
  DistrictMonthReads,
  GroupActivityReads,
  ActivityActs,
  AccountReads,
  AccountActs,
  SessionActs,
  AuditEntryReads,
  ReadEntryReads,
];
