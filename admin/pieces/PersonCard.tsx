import PhoneIcon from '@mui/icons-material/PhoneOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';

/** Someone who is responsible for a child. */
export interface PersonCardProps {
  readonly name: string;
  readonly role: string;
  /** Street, village or organisation. */
  readonly office?: string | null;
  /** What may be shown without asking, such as 尾号 1234. */
  readonly maskedPhone?: string | null;
  /** Asks the server for the whole number; asking is logged. Without it the number stays masked. */
  readonly askPhone?: () => Promise<string>;
}

/** Name, role, office, and the telephone number once it is asked for. */
export function PersonCard({ name, role, office, maskedPhone, askPhone }: PersonCardProps) {
  return (
    <Card sx={{ p: 2, display: 'grid', gap: 0.5 }}>
      <Typography variant="caption" color="text.secondary">
        {role}
      </Typography>
      <Typography variant="subtitle1" component="p">
        {name}
      </Typography>
      {office && <Typography variant="body2">{office}</Typography>}
      {maskedPhone && <Phone masked={maskedPhone} ask={askPhone} />}
    </Card>
  );
}

function Phone({ masked, ask }: { readonly masked: string; readonly ask: (() => Promise<string>) | undefined }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data, mutate, isPending } = useMutation({
    meta: { readsOnly: true },
    mutationFn: () => ask?.() ?? Promise.resolve(masked),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  if (data) return <Link href={`tel:${data}`}>{data}</Link>;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: 14 }}>
      {masked}
      {ask && (
        <Button size="small" startIcon={<PhoneIcon />} onClick={() => mutate()} loading={isPending}>
          {translate('tonghu.person.show_phone')}
        </Button>
      )}
    </Box>
  );
}
