import { required, TextInput, useRefresh } from 'react-admin';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { WITHDRAW_VISIT } from '../visits/verbs.ts';
import type { VisitDialogProps } from './SignDialog.tsx';

/** Takes a visit or contact back, with a reason that stays on record. */
export function WithdrawDialog({ visit, onClose }: VisitDialogProps) {
  const refresh = useRefresh();
  return (
    <VerbDialog
      title="resources.homeVisits.actions.withdrawVisit"
      action="resources.homeVisits.actions.withdrawVisit"
      document={WITHDRAW_VISIT}
      input={({ reason }) => ({ visitId: visit.id, expectedVersion: visit.version, reason: String(reason) })}
      onClose={onClose}
      onDone={refresh}
    >
      <TextInput
        source="reason"
        label="resources.homeVisits.fields.reason"
        helperText="resources.homeVisits.page.withdraw_help"
        validate={required()}
        autoFocus
      />
    </VerbDialog>
  );
}
