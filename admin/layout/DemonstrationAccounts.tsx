import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useEnumWord } from '../i18n/use-format.ts';
import { useDocument } from '../providers/verbs.ts';
import { DEMONSTRATION } from '../providers/viewer.ts';
import type { Credentials } from './SignInPage.tsx';

/** One sign-in per role, where the server says that it is a demonstration; nothing anywhere else. */
export function DemonstrationAccounts({ onUse }: { readonly onUse: (credentials: Credentials) => void }) {
  const translate = useTranslate();
  const word = useEnumWord();
  const { data } = useDocument(DEMONSTRATION, {});
  if (!data?.demonstration) return null;
  return (
    <Box component="section" sx={{ width: '100%', maxWidth: 400 }}>
      <Typography variant="subtitle2" component="h2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('tonghu.sign_in.demonstration')}
      </Typography>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          backgroundColor: 'background.paper',
        }}
      >
        {data.demonstration.accounts.map(({ login, password, role }) => (
          <Box
            component="li"
            key={login}
            sx={{ borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}
          >
            <ButtonBase
              aria-label={`${translate('tonghu.sign_in.use')}：${word('Role', role)}`}
              onClick={() => onUse({ login, password })}
              sx={{
                width: '100%',
                justifyContent: 'space-between',
                gap: 2,
                px: 2,
                minHeight: 40,
                fontSize: 14,
                '&:hover': { backgroundColor: 'action.hover' },
              }}
            >
              <span>{word('Role', role)}</span>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {login}
              </Box>
            </ButtonBase>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
