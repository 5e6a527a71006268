import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useEnumWord, useFormat } from '../i18n/use-format.ts';
import { MonthStrip } from '../pieces/MonthStrip.tsx';
import { StateChip, ToneChip } from '../pieces/StateChip.tsx';
import type { ChildRecord } from './documents.ts';
import { missedMonths, wasNeverVisited } from './owed.ts';
import { tabPath } from './use-tab.ts';

/** Who the child is, where it stands, what to be alarmed about, and the months of its case. */
export function ChildHead({ child }: { readonly child: ChildRecord }) {
  const translate = useTranslate();
  const word = useEnumWord();
  const format = useFormat();
  const place = { district: child.district.name, township: child.township.name, village: child.village.name };
  const facts = [
    child.number,
    word('Sex', child.sex),
    format.age(child.age),
    format.grade(child.grade),
    word('ChildCategory', child.category),
  ];
  return (
    <Card component="header" sx={{ p: { xs: 2, md: 3 }, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <StateChip name="ChildStatus" value={child.status} />
          <Alerts child={child} />
        </Box>
        <Typography variant="body2" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('resources.children.page.place', place)}
        </Typography>
        {child.statusReason && (
          <Typography variant="body2">
            {translate('resources.children.fields.statusReason')}：{child.statusReason}
          </Typography>
        )}
      </Box>
      {child.currentCase && (
        <MonthStrip
          size="large"
          year={child.programme.year}
          months={child.currentCase.months}
          to={(month) => tabPath(child.id, 'visits', month)}
        />
      )}
    </Card>
  );
}

function Alerts({ child }: { readonly child: ChildRecord }) {
  const translate = useTranslate();
  const missed = missedMonths(child).length;
  return (
    <>
      {wasNeverVisited(child) && <ToneChip tone="overdue" word={translate('resources.children.page.alert.no_visit')} />}
      {missed > 0 && (
        <ToneChip tone="missed" word={translate('resources.children.page.alert.missed', { smart_count: missed })} />
      )}
      {child.awaitsTeam && <ToneChip tone="waiting" word={translate('resources.children.page.alert.awaits_team')} />}
    </>
  );
}
