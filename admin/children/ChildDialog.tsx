import { required, TextInput, useRefresh } from 'react-admin';
import { useEnumWord } from '../i18n/use-format.ts';
import { RuleLabel } from '../pieces/FormColumn.tsx';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { type ChildDialogProps, ReasonInput, Said } from './DialogParts.tsx';
import type { ChildRecord } from './documents.ts';
import { FormTeamDialog } from './FormTeamDialog.tsx';
import { ReplaceMemberDialog } from './ReplaceMemberDialog.tsx';
import { RevealDialog } from './RevealDialog.tsx';
import {
  CONFIRM_ELIGIBILITY,
  REJECT_ELIGIBILITY,
  REQUEST_QUOTA_APPROVAL,
  SUBMIT_ELIGIBILITY,
  WITHDRAW_CHILD,
} from './verbs.ts';

/** A verb that asks something before it is done. */
export type DialogVerb = keyof typeof DIALOGS;

const DIALOGS = {
  confirmEligibility: ConfirmDialog,
  requestQuotaApproval: RequestDialog,
  rejectEligibility: RejectDialog,
  submitEligibility: SubmitDialog,
  formCaseTeam: FormTeamDialog,
  replaceTeamMember: ReplaceMemberDialog,
  revealIdentifiers: RevealDialog,
  withdrawChild: WithdrawDialog,
};

/** The dialog of a verb. What stands against it is shown in it, with the articles. */
export function ChildDialog({ verb, ...props }: ChildDialogProps & { readonly verb: DialogVerb }) {
  const Dialog = DIALOGS[verb];
  return <Dialog {...props} />;
}

const wordsOf = (verb: DialogVerb) => ({
  title: `resources.children.actions.${verb}`,
  action: `resources.children.actions.${verb}`,
});

const seen = ({ id, version }: ChildRecord) => ({ childId: id, expectedVersion: version });

function SubmitDialog({ child, onClose }: ChildDialogProps) {
  const refresh = useRefresh();
  return (
    <VerbDialog
      {...wordsOf('submitEligibility')}
      document={SUBMIT_ELIGIBILITY}
      input={() => seen(child)}
      onClose={onClose}
      onDone={refresh}
    >
      <Said text="submit_body" />
    </VerbDialog>
  );
}

function ConfirmDialog({ child, onClose }: ChildDialogProps) {
  const refresh = useRefresh();
  const word = useEnumWord();
  return (
    <VerbDialog
      {...wordsOf('confirmEligibility')}
      document={CONFIRM_ELIGIBILITY}
      input={() => seen(child)}
      onClose={onClose}
      onDone={refresh}
    >
      <Said text="confirm_body" words={{ name: child.name, category: word('ChildCategory', child.category) }} />
    </VerbDialog>
  );
}

function RejectDialog({ child, onClose }: ChildDialogProps) {
  const refresh = useRefresh();
  return (
    <VerbDialog
      {...wordsOf('rejectEligibility')}
      document={REJECT_ELIGIBILITY}
      input={({ reason }) => ({ ...seen(child), reason: String(reason) })}
      onClose={onClose}
      onDone={refresh}
    >
      <ReasonInput help="reject_help" />
    </VerbDialog>
  );
}

function WithdrawDialog({ child, onClose }: ChildDialogProps) {
  const refresh = useRefresh();
  return (
    <VerbDialog
      {...wordsOf('withdrawChild')}
      document={WITHDRAW_CHILD}
      input={({ reason }) => ({ ...seen(child), reason: String(reason) })}
      onClose={onClose}
      onDone={refresh}
    >
      <ReasonInput help="withdraw_help" />
    </VerbDialog>
  );
}

function RequestDialog({ child, onClose }: ChildDialogProps) {
  const refresh = useRefresh();
  return (
    <VerbDialog
      {...wordsOf('requestQuotaApproval')}
      document={REQUEST_QUOTA_APPROVAL}
      input={({ budgetLine, reason }) => ({
        childId: child.id,
        budgetLine: String(budgetLine),
        reason: String(reason),
      })}
      onClose={onClose}
      onDone={refresh}
    >
      <Said text="request_body" />
      <TextInput
        helperText={false}
        source="budgetLine"
        label={<RuleLabel source="budgetLine" rules={['QUOTA_REACHED']} />}
        validate={required()}
      />
      <ReasonInput />
    </VerbDialog>
  );
}
