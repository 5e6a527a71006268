import Typography from '@mui/material/Typography';
import { PasswordInput, required, useRefresh, useTranslate } from 'react-admin';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { type AccountRecord, DISABLE_ACCOUNT, ENABLE_ACCOUNT, RESET_PASSWORD } from './documents.ts';

/** What an administrator can do with an account. */
export type AccountVerb = 'disableAccount' | 'enableAccount' | 'resetPassword';

interface DialogProps {
  readonly account: AccountRecord;
  readonly onClose: () => void;
}

const wordsOf = (verb: AccountVerb) => ({
  title: `resources.accounts.actions.${verb}`,
  action: `resources.accounts.actions.${verb}`,
});

/** The dialog of a verb. */
export function AccountDialog({ verb, account, onClose }: DialogProps & { readonly verb: AccountVerb }) {
  const refresh = useRefresh();
  const translate = useTranslate();
  if (verb === 'resetPassword') return <PasswordDialog account={account} onClose={onClose} />;
  const input = () => ({ accountId: account.id, expectedVersion: account.version });
  const shared = { ...wordsOf(verb), input, onClose, onDone: refresh };
  return verb === 'disableAccount' ? (
    <VerbDialog {...shared} document={DISABLE_ACCOUNT}>
      <Typography>{translate('resources.accounts.help.disable')}</Typography>
    </VerbDialog>
  ) : (
    <VerbDialog {...shared} document={ENABLE_ACCOUNT}>
      <Typography>{translate('resources.accounts.help.enable')}</Typography>
    </VerbDialog>
  );
}

function PasswordDialog({ account, onClose }: DialogProps) {
  return (
    <VerbDialog
      {...wordsOf('resetPassword')}
      document={RESET_PASSWORD}
      input={({ password }) => ({ accountId: account.id, password: String(password ?? '') })}
      onClose={onClose}
    >
      <PasswordInput
        source="password"
        label="resources.accounts.fields.newPassword"
        validate={required()}
        autoComplete="new-password"
        helperText="resources.accounts.help.password"
      />
    </VerbDialog>
  );
}
