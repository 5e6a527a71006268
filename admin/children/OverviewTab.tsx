import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useEnumWord, useFormat } from '../i18n/use-format.ts';
import { ArticleChip } from '../pieces/ArticleChip.tsx';
import { FactList } from '../pieces/FactList.tsx';
import type { ChildRecord } from './documents.ts';
import { eligibilityFacts, personFacts, type Say, schoolFacts } from './facts.ts';
import { SideAction } from './SideAction.tsx';
import type { Verbs } from './use-child-verbs.tsx';

/** What is known of the child: facts, causes, guardians; identifiers stay masked until asked for. */
export function OverviewTab({ child, verbs }: { readonly child: ChildRecord; readonly verbs: Verbs }) {
  const say = useSay();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Section title="person" action={<SideAction name="revealIdentifiers" actions={child.actions} verbs={verbs} />}>
        <FactList columns={2} facts={personFacts(child, say)} />
      </Section>
      <Section title="category" rules={['CHILD_CATEGORY', 'COMPULSORY_EDUCATION']}>
        <FactList columns={2} facts={schoolFacts(child, say)} />
      </Section>
      <Section title="guardianship" rules={['GUARDIANSHIP_CAUSE']}>
        <Causes child={child} />
      </Section>
      <Section title="guardians">
        <Guardians child={child} />
      </Section>
      <Section title="eligibility" rules={['ELIGIBILITY_CONFIRMED']}>
        <FactList columns={2} facts={eligibilityFacts(child, say)} />
      </Section>
    </Box>
  );
}

/** The words and formats that facts are told in. */
export function useSay(): Say {
  return { translate: useTranslate(), word: useEnumWord(), format: useFormat() };
}

interface SectionProps {
  readonly title: string;
  readonly rules?: readonly string[];
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Facts that belong together, with the articles that they rest on. */
export function Section({ title, rules = [], action, children }: SectionProps) {
  const translate = useTranslate();
  return (
    <Card component="section" sx={{ p: { xs: 2, md: 3 }, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 1 }}>
        <Typography variant="subtitle1" component="h2">
          {translate(`resources.children.page.section.${title}`)}
        </Typography>
        {rules.map((rule) => (
          <ArticleChip key={rule} rule={rule} />
        ))}
        {action && <Box sx={{ ml: { sm: 'auto' } }}>{action}</Box>}
      </Box>
      {children}
    </Card>
  );
}

/** Whether guardianship is absent or inadequate, and why. */
export function Causes({ child: { guardianship, causes } }: { readonly child: ChildRecord }) {
  const { translate, word } = useSay();
  return (
    <Box sx={{ display: 'grid', gap: 1, fontSize: 14 }}>
      {guardianship && <strong>{word('Guardianship', guardianship)}</strong>}
      {causes.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('resources.children.page.no_causes')}
        </Typography>
      ) : (
        <FactList
          facts={causes.map(({ parent, cause }) => ({
            label: word('CauseParent', parent),
            value: word('Cause', cause),
          }))}
        />
      )}
    </Box>
  );
}

/** Guardians and carers, with masked telephones. */
export function Guardians({ child: { guardians } }: { readonly child: ChildRecord }) {
  const { translate, word } = useSay();
  if (guardians.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('resources.children.page.no_guardians')}
      </Typography>
    );
  }
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(220px, 1fr))' },
      }}
    >
      {guardians.map(({ id, name, relation, actualCarer, maskedPhone, health }) => (
        <Box component="li" key={id} sx={{ fontSize: 14, display: 'grid', alignContent: 'start' }}>
          <span>
            <strong>{name}</strong>　{word('Relation', relation)}
            {actualCarer && ` · ${translate('resources.children.fields.actualCarer')}`}
          </span>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {[maskedPhone, health].filter(Boolean).join(' · ') || translate('tonghu.fact.missing')}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
