import CloseIcon from '@mui/icons-material/Close';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RevealIdentifiersMutation } from '../generated/graphql.ts';
import { useEnumWord } from '../i18n/use-format.ts';
import { FactList } from '../pieces/FactList.tsx';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { type ChildDialogProps, ReasonInput } from './DialogParts.tsx';
import { REVEAL_IDENTIFIERS } from './verbs.ts';

type Revealed = RevealIdentifiersMutation['revealIdentifiers'];

/** Asks why, then shows what is masked elsewhere; nothing of it is kept once the dialog is closed. */
export function RevealDialog({ child, onClose }: ChildDialogProps) {
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  if (revealed) return <Identifiers revealed={revealed} onClose={onClose} />;
  return (
    <VerbDialog
      title="resources.children.dialog.reveal_title"
      action="resources.children.dialog.reveal_action"
      document={REVEAL_IDENTIFIERS}
      input={({ reason }) => ({ childId: child.id, reason: String(reason) })}
      onClose={onClose}
      onDone={({ revealIdentifiers }) => setRevealed(revealIdentifiers)}
    >
      <ReasonInput help="reveal_help" />
    </VerbDialog>
  );
}

function Identifiers({ revealed, onClose }: { readonly revealed: Revealed; readonly onClose: () => void }) {
  const translate = useTranslate();
  const word = useEnumWord();
  const { idNumber, address, guardians } = revealed;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', fontSize: 18 }}>
        {translate('resources.children.dialog.revealed_title')}
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')} edge="end">
          <CloseIcon />
        </IconButton>
      </DialogTitle>
      <DialogContent>
        <FactList
          facts={[
            { label: 'resources.children.fields.idNumber', value: idNumber },
            { label: 'resources.children.fields.address', value: address },
            ...guardians.map(({ name, relation, phone }) => ({
              label: `${name}（${word('Relation', relation)}）`,
              value: phone,
            })),
          ]}
        />
      </DialogContent>
    </Dialog>
  );
}
