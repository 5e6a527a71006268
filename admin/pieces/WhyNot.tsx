import InfoIcon from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import Button, { type ButtonProps } from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ArticleChip } from './ArticleChip.tsx';
import { Hint } from './Hint.tsx';

/** Why an action is not open. Without a rule it is a state, an office or a missing value. */
export interface Reason {
  readonly rule: string | null;
  readonly clause: string | null;
  readonly words: string | null;
  readonly message: string;
}

/** A button that can't be used now. */
export interface WhyNotProps extends Pick<ButtonProps, 'variant' | 'size' | 'startIcon' | 'color'> {
  readonly label: string;
  readonly reasons: readonly Reason[];
}

/** An action that is not open stays where it is, can be reached by keyboard, and tells its reasons on hover, focus and tap. */
export function WhyNot({ label, reasons, variant = 'outlined', ...button }: WhyNotProps) {
  const translate = useTranslate();
  return (
    <Hint title={<Reasons reasons={reasons} />}>
      <Button
        {...button}
        variant={variant}
        aria-disabled
        aria-label={translate('tonghu.why_not.label', { action: label })}
        endIcon={<InfoIcon aria-hidden />}
        sx={(theme) => {
          const off = {
            color: theme.palette.text.secondary,
            borderColor: theme.palette.divider,
            backgroundColor: theme.palette.tonghu.sunken,
          };
          return { ...off, cursor: 'help', '&:hover': off };
        }}
      >
        {label}
      </Button>
    </Hint>
  );
}

/** Reasons with their articles, one below the other. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="subtitle2" component="p">
        {translate('tonghu.why_not.title')}
      </Typography>
      {reasons.map(({ rule, clause, words, message }) => (
        <Typography key={`${rule}${message}`} variant="body2">
          {message} {rule && <ArticleChip rule={rule} clause={clause} words={words} />}
        </Typography>
      ))}
    </Box>
  );
}
