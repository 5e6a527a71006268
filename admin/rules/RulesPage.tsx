import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { Title, useLocaleState, useTranslate } from 'react-admin';
import { useEnumWord } from '../i18n/use-format.ts';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { useDocument } from '../providers/verbs.ts';
import { type CatalogueEntry, RULE_CATALOGUE } from './documents.ts';

/** Every rule with its words, how it binds, and the figures it uses. */
export default function RulesPage() {
  const translate = useTranslate();
  const { data } = useDocument(RULE_CATALOGUE, {}, { staleTime: Number.POSITIVE_INFINITY });
  if (!data) return <PageSkeleton />;
  const clauses = Map.groupBy(data.rules, ({ clause }) => clause);
  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 960 }}>
      <Title title={translate('pages.rules.title')} />
      {[...clauses].map(([clause, rules]) => (
        <Card key={clause} sx={{ p: { xs: 1.5, md: 2 }, display: 'grid', gap: 2 }}>
          <Typography variant="h6" component="h2">
            {clause}
          </Typography>
          {rules.map((rule) => (
            <Rule key={rule.code} rule={rule} />
          ))}
        </Card>
      ))}
    </Box>
  );
}

function Rule({ rule }: { readonly rule: CatalogueEntry }) {
  const translate = useTranslate();
  const word = useEnumWord();
  const [locale] = useLocaleState();
  return (
    <Box id={String(rule.number)} sx={{ display: 'grid', gap: 0.5, borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{`${rule.number}. ${rule.title}`}</Typography>
        <Chip
          size="small"
          variant="outlined"
          label={translate(rule.enforced ? 'pages.rules.enforced' : 'pages.rules.recorded')}
        />
        {rule.force.map((force) => (
          <Typography key={force} variant="body2" color="text.secondary">
            {word('RuleForce', force)}
          </Typography>
        ))}
      </Box>
      <Typography sx={{ overflowWrap: 'anywhere' }}>{rule.words}</Typography>
      {locale === 'en' && <Typography color="text.secondary">{rule.english}</Typography>}
      {rule.parameters.map(({ name, meaning, value }) => (
        <Typography key={name} variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          {`${meaning}：${written(value)}`}
        </Typography>
      ))}
    </Box>
  );
}

/** A setting's value as text; periods as their days. */
function written(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value.map(({ from, to }: { from: string; to: string }) => `${from} – ${to}`).join('；');
}
