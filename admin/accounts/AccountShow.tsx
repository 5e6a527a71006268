import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { useState } from 'react';
import { ShowBase, Title, useShowContext, useTranslate } from 'react-admin';
import { useEnumWord, useFormat } from '../i18n/use-format.ts';
import { useCan } from '../layout/use-viewer.ts';
import { FactList } from '../pieces/FactList.tsx';
import { AccountDialog, type AccountVerb } from './AccountDialog.tsx';
import { type AccountRecord, DISABLE_ACCOUNT } from './documents.ts';

/** One account, and what its administrator can do. */
export default function AccountShow() {
  return (
    <ShowBase>
      <Account />
    </ShowBase>
  );
}

function Account() {
  const { record } = useShowContext<AccountRecord>();
  const word = useEnumWord();
  const format = useFormat();
  const translate = useTranslate();
  const mayManage = useCan(DISABLE_ACCOUNT);
  const [verb, setVerb] = useState<AccountVerb | null>(null);
  if (!record) return null;
  const label = (field: string) => `resources.accounts.fields.${field}`;
  const verbs: readonly AccountVerb[] = [record.disabledAt ? 'enableAccount' : 'disableAccount', 'resetPassword'];
  return (
    <Card sx={{ p: 2, display: 'grid', gap: 2, maxWidth: 640 }}>
      <Title title={record.name} />
      <FactList
        facts={[
          { label: label('login'), value: record.login },
          { label: label('name'), value: record.name },
          { label: label('role'), value: word('Role', record.role) },
          { label: label('district'), value: record.district?.name },
          { label: label('provider'), value: record.provider?.name },
          { label: label('disabledAt'), value: record.disabledAt ? format.date(record.disabledAt) : null },
        ]}
      />
      {mayManage && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {verbs.map((name) => (
            <Button key={name} variant="outlined" onClick={() => setVerb(name)}>
              {translate(`resources.accounts.actions.${name}`)}
            </Button>
          ))}
        </Box>
      )}
      {verb && <AccountDialog verb={verb} account={record} onClose={() => setVerb(null)} />}
    </Card>
  );
}
