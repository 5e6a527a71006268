import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import CloseIcon from '@mui/icons-material/Close';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { answerOf, useMutationDocument, type VerbOptions } from '../providers/verbs.ts';
import { useDensity } from '../theme/density.ts';
import { RuledForm } from './RuledForm.tsx';

/** A domain verb that asks for a few values first: a reason, a date, a person. */
export interface VerbDialogProps<Data, Variables extends { readonly input: object }> extends VerbOptions {
  /** Key of the title. */
  readonly title: string;
  /** Key of the act on the button. */
  readonly action: string;
  readonly document: TypedDocumentNode<Data, Variables>;
  /** What is sent: the record's id and version, and the form's values. */
  readonly input: (values: Readonly<Record<string, unknown>>) => Variables['input'];
  readonly onClose: () => void;
  /** After it is done; the dialog closes by itself. */
  readonly onDone?: (answer: Data) => void;
  /** The fields, if any. */
  readonly children?: ReactNode;
}

/** Asks, does, and shows what stands against it; on a phone it fills the screen. Render it only while it is open. */
export function VerbDialog<Data, Variables extends { readonly input: object }>(
  props: VerbDialogProps<Data, Variables>,
) {
  const { title, action, document, input, onClose, onDone, readsOnly, children } = props;
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { variables } = useDensity();
  const { perform } = useMutationDocument(document, { readsOnly });
  const submit = async (values: Readonly<Record<string, unknown>>): Promise<void> => {
    const answer = answerOf(await perform(input(values)));
    onClose();
    onDone?.(answer);
  };
  return (
    <Dialog open onClose={onClose} fullScreen={isPhone} fullWidth maxWidth="sm" style={variables as CSSProperties}>
      <DialogTitle sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', fontSize: 18 }}>
        {translate(title, { _: title })}
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')} edge="end">
          <CloseIcon />
        </IconButton>
      </DialogTitle>
      <DialogContent>
        <RuledForm action={action} onSubmit={submit} isDialog>
          {children}
        </RuledForm>
      </DialogContent>
    </Dialog>
  );
}
