import { useRefresh } from 'react-admin';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { SignatureInputs } from '../visits/SignatureInputs.tsx';
import { SIGN_VISIT } from '../visits/verbs.ts';
import { signatureInput, type VisitForm } from '../visits/visit-form.ts';
import type { HomeVisitRecord } from './documents.ts';

/** A visit and the way out of its dialog. */
export interface VisitDialogProps {
  readonly visit: HomeVisitRecord;
  readonly onClose: () => void;
}

/** Adds the guardian's signature, or the refusal that a second person saw; the visit then counts for its month. */
export function SignDialog({ visit, onClose }: VisitDialogProps) {
  const refresh = useRefresh();
  const signers = visit.child?.guardians ?? [];
  return (
    <VerbDialog
      title="resources.homeVisits.fields.signing"
      action="resources.homeVisits.actions.signVisit"
      document={SIGN_VISIT}
      input={({ signing, signature }: VisitForm) => ({
        visitId: visit.id,
        expectedVersion: visit.version,
        signature: signatureInput(signing, signature) ?? {},
      })}
      onClose={onClose}
      onDone={refresh}
    >
      <SignatureInputs signers={signers} offered={['NOW', 'REFUSED']} />
    </VerbDialog>
  );
}
