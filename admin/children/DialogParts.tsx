import Typography from '@mui/material/Typography';
import { required, TextInput, useTranslate } from 'react-admin';
import type { ChildRecord } from './documents.ts';

/** What a dialog about a child needs. */
export interface ChildDialogProps {
  readonly child: ChildRecord;
  readonly onClose: () => void;
}

/** Why: one line that stays with the record. */
export function ReasonInput({ help }: { readonly help?: string }) {
  return (
    <TextInput
      source="reason"
      label="resources.children.fields.reason"
      helperText={help ? `resources.children.dialog.${help}` : false}
      validate={required()}
      autoFocus={help !== undefined}
    />
  );
}

/** What an act comes to, in a sentence. */
export function Said({ text, words }: { readonly text: string; readonly words?: object }) {
  const translate = useTranslate();
  return <Typography variant="body2">{translate(`resources.children.dialog.${text}`, words)}</Typography>;
}
