import { District } from '../districts/district.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { ServiceProvider } from '../providers/provider.entity.ts';
import { faultAt } from '../rules/fault.ts';
import { Refusal } from '../rules/refusal.ts';
import { SUBJECTS } from '../rules/subjects.ts';
import type { Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { GroupActivity } from './activity.entity.ts';
import {
  ACTIVITIES,
  type ActivityJson,
  activityOf,
  type KnownActivity,
  NEW_SETTING,
  type SettingJson,
  settingOf,
} from './activity.facts.ts';
import { holdFindings, openTo, planFindings } from './activity.findings.ts';
import { attendanceFaults } from './activity.rules.ts';
import type {
  CancelActivityInput,
  ChangeActivityInput,
  HoldActivityInput,
  PlanActivityInput,
  SignInChildrenInput,
} from './activity.types.ts';
import type { ActivityAction } from './activity.workflow.ts';

const ACTIVITY_PATH = ['input', 'activityId'];

/**
 * Plans a group activity of the caller's provider.
 * @throws RULE_VIOLATION without a contract on the day (8); days outside holidays, other kinds and missing aims warn (27 to 29)
 */
export async function planActivity(transaction: Transaction, input: PlanActivityInput): Promise<Outcome> {
  const { programmeId, districtId, title, kind, aims, date, place, plan = null, safetyPlan = null } = input;
  const { providerId } = transaction.actor;
  const row = await transaction.row<{ setting: SettingJson | null }>(['input', 'districtId'], NEW_SETTING, [
    programmeId,
    districtId,
    providerId,
  ]);
  if (!row.setting || !providerId) throw Refusal.notFound(['input', 'programmeId']);
  transaction.enforce(SUBJECTS.ACTIVITY, ...planFindings({ kind, aims, date, safetyPlan }, settingOf(row.setting)));
  const activity = transaction.add(GroupActivity, {
    ...{ title, kind, aims, date, place, plan, safetyPlan },
    ...{ status: 'PLANNED', summary: null, cancelReason: null },
    programme: transaction.reference(Programme, programmeId),
    district: transaction.reference(District, districtId),
    provider: transaction.reference(ServiceProvider, providerId),
  });
  return { activity: activity.id };
}

interface Opened {
  readonly activity: GroupActivity;
  readonly known: KnownActivity;
}

async function open(
  transaction: Transaction,
  action: ActivityAction,
  { activityId, expectedVersion }: { readonly activityId: string; readonly expectedVersion: number },
): Promise<Opened> {
  const activity = await transaction.edit(GroupActivity, activityId, expectedVersion, ACTIVITY_PATH);
  const row = await transaction.row<ActivityJson>(ACTIVITY_PATH, ACTIVITIES, [[activityId]]);
  const known = activityOf(row);
  transaction.enforce(SUBJECTS.ACTIVITY, ...openTo(action, known));
  return { activity, known };
}

/** The fields of an input that were given. */
function given<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<T>;
}

/** Changes a planned activity. @throws CONFLICT once it was held or cancelled, or when the caller's version is stale */
export async function changeActivity(transaction: Transaction, input: ChangeActivityInput): Promise<Outcome> {
  const { title, kind, aims, date, place, plan, safetyPlan } = input;
  const changes = given({ title, kind, aims, date, place, plan, safetyPlan }) as Partial<GroupActivity & KnownActivity>;
  if (Object.keys(changes).length === 0) throw Refusal.badInput([faultAt(['input'], 'NOTHING_TO_CHANGE')]);
  const { activity, known } = await open(transaction, 'CHANGE', input);
  transaction.enforce(SUBJECTS.ACTIVITY, ...planFindings({ ...known, ...changes }, known.setting));
  Object.assign(activity, changes);
  return { activity: activity.id };
}

async function signIn(transaction: Transaction, known: KnownActivity, childIds: readonly string[]): Promise<void> {
  const { id, setting } = known;
  const visible = await transaction.rows<{ id: string }>(
    'select c.child_id as id from support_case c where c.child_id = any($1) and c.programme_id = $2 and c.district_id = $3 and c.provider_id = $4',
    [childIds, setting.programmeId, setting.districtId, setting.providerId],
  );
  const strangers = childIds.flatMap((child, index) =>
    visible.some((row) => row.id === child) ? [] : [faultAt(['input', 'childIds', index], 'NOT_FOUND')],
  );
  transaction.enforce(SUBJECTS.ACTIVITY, strangers);
  await transaction.rows(
    `insert into activity_attendance (id, activity_id, child_id, district_id)
     select app_uuid(), $1, child, $2 from unnest($3::uuid[]) as child on conflict (activity_id, child_id) do nothing`,
    [id, setting.districtId, childIds],
  );
}

/**
 * Records that an activity was held, with its sign-in list (26).
 * @throws BAD_INPUT without a safety plan, for a day to come, or for a child whom the caller does not serve
 */
export async function holdActivity(transaction: Transaction, input: HoldActivityInput): Promise<Outcome> {
  const { activity, known } = await open(transaction, 'HOLD', input);
  const { childIds, summary } = input;
  const date = input.date ?? known.date;
  const safetyPlan = input.safetyPlan ?? known.safetyPlan;
  transaction.enforce(SUBJECTS.ACTIVITY, ...holdFindings({ ...known, date, safetyPlan }, childIds, transaction.today));
  Object.assign(activity, { date, safetyPlan, summary, status: 'HELD' } satisfies Partial<GroupActivity>);
  await transaction.flush();
  await signIn(transaction, known, childIds);
  return { activity: activity.id };
}

/** Adds children to the sign-in list of an activity that was held. */
export async function signInChildren(transaction: Transaction, input: SignInChildrenInput): Promise<Outcome> {
  const { activity, known } = await open(transaction, 'SIGN_IN', input);
  transaction.enforce(SUBJECTS.ACTIVITY, attendanceFaults(input.childIds));
  await signIn(transaction, known, input.childIds);
  return { activity: activity.id };
}

/** Calls a planned activity off, with the reason. */
export async function cancelActivity(transaction: Transaction, input: CancelActivityInput): Promise<Outcome> {
  const { activity } = await open(transaction, 'CANCEL', input);
  Object.assign(activity, { status: 'CANCELLED', cancelReason: input.reason } satisfies Partial<GroupActivity>);
  return { activity: activity.id };
}
