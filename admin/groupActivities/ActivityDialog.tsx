import { DateInput, required, TextInput, useRefresh } from 'react-admin';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { ChildrenInput, PlanInputs, SafetyPlanInput } from './ActivityInputs.tsx';
import { type ActivityRecord, CANCEL_ACTIVITY, CHANGE_ACTIVITY, HOLD_ACTIVITY, SIGN_IN_CHILDREN } from './documents.ts';

/** The verbs of an activity; each asks something before it is done. */
export type ActivityVerb = keyof typeof DIALOGS;

interface DialogProps {
  readonly activity: ActivityRecord;
  readonly onClose: () => void;
}

const DIALOGS = {
  holdActivity: HoldDialog,
  signInChildren: SignInDialog,
  changeActivity: ChangeDialog,
  cancelActivity: CancelDialog,
};

/** The dialog of a verb. */
export function ActivityDialog({ verb, ...props }: DialogProps & { readonly verb: ActivityVerb }) {
  const Dialog = DIALOGS[verb];
  return <Dialog {...props} />;
}

const wordsOf = (verb: ActivityVerb) => ({
  title: `resources.groupActivities.actions.${verb}`,
  action: `resources.groupActivities.actions.${verb}`,
});

const seen = ({ id, version }: ActivityRecord) => ({ activityId: id, expectedVersion: version });
const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function HoldDialog({ activity, onClose }: DialogProps) {
  const refresh = useRefresh();
  return (
    <VerbDialog
      {...wordsOf('holdActivity')}
      document={HOLD_ACTIVITY}
      input={({ childIds, summary, date, safetyPlan }) => ({
        ...seen(activity),
        childIds: idsOf(childIds),
        summary: textOf(summary),
        ...(date ? { date: textOf(date) } : {}),
        ...(safetyPlan ? { safetyPlan: textOf(safetyPlan) } : {}),
      })}
      onClose={onClose}
      onDone={refresh}
    >
      <DateInput source="date" resource="groupActivities" defaultValue={activity.date} />
      <ChildrenInput />
      <TextInput source="summary" resource="groupActivities" multiline minRows={3} validate={required()} />
      {!activity.safetyPlan && <SafetyPlanInput />}
    </VerbDialog>
  );
}

function SignInDialog({ activity, onClose }: DialogProps) {
  const refresh = useRefresh();
  return (
    <VerbDialog
      {...wordsOf('signInChildren')}
      document={SIGN_IN_CHILDREN}
      input={({ childIds }) => ({ ...seen(activity), childIds: idsOf(childIds) })}
      onClose={onClose}
      onDone={refresh}
    >
      <ChildrenInput />
    </VerbDialog>
  );
}

function ChangeDialog({ activity, onClose }: DialogProps) {
  const refresh = useRefresh();
  const { title, kind, aims, date, place, plan, safetyPlan } = activity;
  return (
    <VerbDialog
      {...wordsOf('changeActivity')}
      document={CHANGE_ACTIVITY}
      input={(values) => ({ ...seen(activity), ...{ title, kind, aims, date, place, plan, safetyPlan }, ...values })}
      onClose={onClose}
      onDone={refresh}
    >
      <PlanInputs known={{ title, kind, aims, date, place, plan, safetyPlan }} />
    </VerbDialog>
  );
}

function CancelDialog({ activity, onClose }: DialogProps) {
  const refresh = useRefresh();
  return (
    <VerbDialog
      {...wordsOf('cancelActivity')}
      document={CANCEL_ACTIVITY}
      input={({ reason }) => ({ ...seen(activity), reason: textOf(reason) })}
      onClose={onClose}
      onDone={refresh}
    >
      <TextInput source="reason" resource="groupActivities" validate={required()} />
    </VerbDialog>
  );
}
