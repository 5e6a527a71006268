import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionBar, type OfferedAction, useActionLabel } from '../pieces/ActionBar.tsx';
import { ArticleChip } from '../pieces/ArticleChip.tsx';
import type { Verbs } from './use-child-verbs.tsx';

interface PossibleProps {
  readonly actions: readonly OfferedAction[];
  readonly verbs: Verbs;
}

/** What can be done as buttons; what can't, with its reasons in full, one tap away. */
export function Possible({ actions, verbs }: PossibleProps) {
  const translate = useTranslate();
  const known = actions.filter(({ name }) => name in verbs);
  const open = known.filter(({ allowed }) => allowed);
  const closed = known.filter(({ allowed }) => !allowed);
  return (
    <>
      {open.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('resources.children.page.rail.nothing_to_do')}
        </Typography>
      ) : (
        <ActionBar resource="children" actions={open} on={verbs} />
      )}
      {closed.length > 0 && <NotNow actions={closed} />}
    </>
  );
}

function NotNow({ actions }: { readonly actions: readonly OfferedAction[] }) {
  const translate = useTranslate();
  const labelOf = useActionLabel('children');
  const [isOpen, setOpen] = useState(false);
  return (
    <Box onClick={(event) => event.stopPropagation()}>
      <Button
        variant="text"
        size="small"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        endIcon={<ExpandMoreIcon sx={{ transform: isOpen ? 'rotate(180deg)' : 'none' }} />}
        sx={{ px: 0, color: 'text.secondary' }}
      >
        {translate('resources.children.page.rail.not_now', { smart_count: actions.length })}
      </Button>
      {isOpen && (
        <Box component="dl" sx={{ m: 0, mt: 1, display: 'grid', gap: 1, fontSize: 14 }}>
          {actions.map(({ name, reasons }) => (
            <Box key={name}>
              <Box component="dt" sx={{ fontWeight: 600 }}>
                {labelOf(name)}
              </Box>
              {reasons.map(({ rule, clause, words, message }) => (
                <Box component="dd" key={`${rule}${message}`} sx={{ m: 0, color: 'text.secondary' }}>
                  {message} {rule && <ArticleChip rule={rule} clause={clause} words={words} />}
                </Box>
              ))}
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
