import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { ArticleChip } from './ArticleChip.tsx';

/** Fields one below the other, at most 640 px wide. */
export function FormColumn({ children }: { readonly children: ReactNode }) {
  return <Box sx={{ display: 'grid', gap: 1, maxWidth: 640, minWidth: 0 }}>{children}</Box>;
}

/** Fields that belong together, under a heading; the heading is a key or a text. */
export function FormSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0, display: 'grid', gap: 1 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, pt: 1, mb: 1 }}>
        {translate(title, { _: title })}
      </Typography>
      {children}
    </Box>
  );
}

/**
 * The label of a field that the notice has a word on, with the articles beside it:
 * `<TextInput source="endsAt" label={<RuleLabel source="endsAt" rules={['VISIT_MIN_MINUTES']} />} />`.
 */
export function RuleLabel({ source, rules }: { readonly source: string; readonly rules: readonly string[] }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      {translate(`resources.${resource}.fields.${source}`, { _: source })}
      {rules.map((rule) => (
        <ArticleChip key={rule} rule={rule} />
      ))}
    </Box>
  );
}
