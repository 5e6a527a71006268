import type { ChildCategory } from '../children/child.enums.ts';
import { addDays, type IsoDate } from '../identity/calendar.ts';
import type { ApprovalStatus } from '../quotas/quota.enums.ts';
import type { Accounts } from './accounts.ts';
import type { IdSequence } from './identifiers.ts';
import { instantOf } from './office-hours.ts';
import type { Registration, Standing } from './registrations.ts';
import type { QuotaApprovalRow } from './rows.ts';

/** A child that is not confirmed, and what was asked about a place above the quota for it. */
export interface Waiting {
  readonly category: ChildCategory;
  readonly standing: Standing;
  readonly approval: ApprovalStatus | null;
}

const AFTERNOON = 15 * 60;
const BUDGET_LINE = '区级儿童福利专项（追加）';

/** Confirmed children, by district, whose teams are still to be formed. */
export const WITHOUT_TEAM: Readonly<Record<string, number>> = { '310115': 2, '310110': 1, '310118': 1 };

/** The days of a child confirmed only just now. */
export function justConfirmed(today: IsoDate): Standing {
  return {
    status: 'CONFIRMED',
    registeredOn: addDays(today, -12),
    submittedOn: addDays(today, -11),
    confirmedOn: addDays(today, -4),
    reason: null,
  };
}

/** Drafts, queue and refusals of each district, as they stand on a day. */
export function waitingChildren(today: IsoDate): Readonly<Record<string, readonly Waiting[]>> {
  const draft = (daysAgo: number, byDirector = false) =>
    waiting({ ...standing('DRAFT', addDays(today, -daysAgo)), byDirector });
  const submitted = (daysAgo: number, approval: ApprovalStatus | null = null) =>
    waiting({ ...standing('SUBMITTED', addDays(today, -daysAgo)), submittedOn: addDays(today, 1 - daysAgo) }, approval);
  const ended = (status: 'REJECTED' | 'WITHDRAWN', daysAgo: number, reason: string) => {
    const registeredOn = addDays(today, -daysAgo);
    return waiting({ ...standing(status, registeredOn), submittedOn: addDays(registeredOn, 1), reason });
  };
  return {
    '310115': [
      submitted(9, 'APPROVED'),
      submitted(7, 'PENDING'),
      submitted(5),
      submitted(3),
      draft(2, true),
      draft(1),
      ended('REJECTED', 40, '经核实儿童已于今年六月初中毕业，不再处于义务教育阶段'),
      ended('WITHDRAWN', 60, '全家已迁往外省，户籍同步迁出，不再由本区负责'),
      submitted(30, 'REJECTED'),
    ],
    '310101': [submitted(4), ended('REJECTED', 25, '父母一方已恢复监护，不符合监护缺失情形')],
    '310112': [submitted(6), submitted(2)],
    '310110': [draft(3)],
    '310118': [submitted(8)],
    '310120': [draft(6)],
  };
}

function standing(status: Standing['status'], registeredOn: IsoDate): Standing {
  return { status, registeredOn, submittedOn: null, confirmedOn: null, reason: null };
}

function waiting(stands: Standing, approval: ApprovalStatus | null = null): Waiting {
  return { category: 'IN_DIFFICULTY', standing: stands, approval };
}

/** What an officer asked for a child above the quota, and what the other officer answered. */
export function quotaApproval(
  { row }: Registration,
  status: ApprovalStatus,
  officers: ReturnType<Accounts['officersOf']>,
  ids: IdSequence,
  today: IsoDate,
): QuotaApprovalRow {
  const [requestedById, decider] = officers;
  const isDecided = status !== 'PENDING';
  const { id: childId, programmeId, districtId, category } = row;
  return {
    id: ids.next(),
    childId,
    programmeId,
    districtId,
    category,
    budgetLine: BUDGET_LINE,
    reason: '本区指标已满，该儿童父亲服刑、母亲失联，由祖母独自照料，急需纳入服务',
    status,
    requestedById,
    requestedAt: instantOf(addDays(today, -4), AFTERNOON),
    decidedById: isDecided ? decider : null,
    decidedAt: isDecided ? instantOf(addDays(today, -2), AFTERNOON) : null,
    decisionNote: status === 'REJECTED' ? '请先与街镇核实家庭情况后重新提出' : null,
  };
}
