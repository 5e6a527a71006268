import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { required, TextInput, useRefresh } from 'react-admin';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { type CaseMonthRecord, EXEMPT_MONTH, LIFT_EXEMPTION } from './documents.ts';

/** Takes the obligation of a month away, or puts it back. */
export type ExemptionVerb = 'exemptMonth' | 'liftExemption';

interface ExemptionInput {
  readonly caseMonthId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

type ExemptionDocument = TypedDocumentNode<unknown, { readonly input: ExemptionInput }>;

const ASKED: Readonly<Record<ExemptionVerb, { readonly document: ExemptionDocument; readonly help: string }>> = {
  exemptMonth: { document: EXEMPT_MONTH, help: 'exempt_help' },
  liftExemption: { document: LIFT_EXEMPTION, help: 'lift_help' },
};

/** What the dialog is about. */
export interface ExemptionDialogProps {
  readonly verb: ExemptionVerb;
  readonly month: CaseMonthRecord;
  readonly onClose: () => void;
}

/** Asks the district bureau for the reason, which stays on record. */
export function ExemptionDialog({ verb, month, onClose }: ExemptionDialogProps) {
  const refresh = useRefresh();
  const { document, help } = ASKED[verb];
  return (
    <VerbDialog
      title={`resources.caseMonths.actions.${verb}`}
      action={`resources.caseMonths.actions.${verb}`}
      document={document}
      input={({ reason }) => ({ caseMonthId: month.id, expectedVersion: month.version, reason: String(reason) })}
      onClose={onClose}
      onDone={refresh}
    >
      <TextInput
        source="reason"
        label="resources.caseMonths.fields.reason"
        helperText={`resources.caseMonths.page.${help}`}
        validate={required()}
        autoFocus
      />
    </VerbDialog>
  );
}
