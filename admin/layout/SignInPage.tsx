import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type CSSProperties, type FormEvent, useState } from 'react';
import { Notification, useLogin, useTranslate } from 'react-admin';
import { toApiError } from '../providers/api-error.ts';
import { useDensity } from '../theme/density.ts';
import { DemonstrationAccounts } from './DemonstrationAccounts.tsx';
import { usePageLanguage } from './use-page-language.ts';

/** An account and its password. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
}

/** Product name, one sentence, two fields. */
export function SignInPage() {
  const translate = useTranslate();
  const { variables } = useDensity();
  const { error, isPending, signIn } = useSignIn();
  usePageLanguage();
  const [given, setGiven] = useState<Credentials>({ login: '', password: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void signIn(given);
  };
  return (
    <Box
      component="main"
      style={variables as CSSProperties}
      sx={{
        minHeight: '100vh',
        display: 'grid',
        placeItems: 'center',
        alignContent: 'center',
        gap: 3,
        p: 2,
        backgroundColor: 'background.default',
      }}
    >
      <Card
        component="form"
        onSubmit={submit}
        sx={{ p: { xs: 3, sm: 4 }, width: '100%', maxWidth: 400, display: 'grid', gap: 3 }}
      >
        <Box>
          <Typography component="h1" sx={{ fontSize: 32, fontWeight: 700, color: 'primary.main', lineHeight: 1.4 }}>
            {translate('tonghu.product.name')}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {translate('tonghu.product.purpose')}
          </Typography>
        </Box>
        {error && <Alert severity="error">{translate(error, { _: error })}</Alert>}
        <TextField
          label={translate('tonghu.sign_in.login')}
          value={given.login}
          onChange={(event) => setGiven({ ...given, login: event.target.value })}
          autoComplete="username"
          name="login"
          id="login"
          autoFocus
          required
          slotProps={{ inputLabel: { required: false } }}
        />
        <TextField
          label={translate('tonghu.sign_in.password')}
          value={given.password}
          onChange={(event) => setGiven({ ...given, password: event.target.value })}
          autoComplete="current-password"
          type="password"
          name="password"
          id="password"
          required
          slotProps={{ inputLabel: { required: false } }}
        />
        <Button type="submit" variant="contained" size="large" loading={isPending}>
          {translate('tonghu.sign_in.action')}
        </Button>
      </Card>
      <DemonstrationAccounts onUse={(credentials) => void signIn(credentials)} />
      <Notification />
    </Box>
  );
}

function useSignIn() {
  const login = useLogin();
  const [error, setError] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const signIn = async (credentials: Credentials): Promise<void> => {
    setPending(true);
    setError(null);
    try {
      await login(credentials);
    } catch (failure) {
      setError(toApiError(failure).message);
    } finally {
      setPending(false);
    }
  };
  return { error, isPending, signIn };
}
