import { Account } from '../access/account.entity.ts';
import { ActivityAttendance, GroupActivity } from '../activities/activity.entity.ts';
import { AuditEntry, ReadEntry } from '../audit/audit.entity.ts';
import { Case, CaseMember } from '../cases/case.entity.ts';
import { Child } from '../children/child.entity.ts';
import { Guardian, GuardianshipCause } from '../children/guardian.entity.ts';
import { District, Township, Village } from '../districts/district.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { ServiceContract, ServiceProvider } from '../providers/provider.entity.ts';
import { DistrictQuota, QuotaApproval } from '../quotas/quota.entity.ts';
import { CaseMonth, DistrictMonth } from '../visits/month.entity.ts';
import { HomeVisit, VisitAttendee } from '../visits/visit.entity.ts';
import { RecordCheck, Worker } from '../workers/worker.entity.ts';

/** Every class that carries a table. */
export const ENTITIES = [
  Programme,
  District,
  Township,
  Village,
  DistrictQuota,
  QuotaApproval,
  ServiceProvider,
  ServiceContract,
  Worker,
  RecordCheck,
  Child,
  Guardian,
  GuardianshipCause,
  Case,
  CaseMember,
  HomeVisit,
  VisitAttendee,
  CaseMonth,
  DistrictMonth,
  Account,
  GroupActivity,
  ActivityAttendance,
  AuditEntry,
  ReadEntry,
];
