import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { StateChip } from '../pieces/StateChip.tsx';
import type { VisitCase } from './questions.ts';

/** Whose home is visited, and how the current month of the case stands. */
export function VisitCaseHead({ kase }: { readonly kase: VisitCase }) {
  const format = useFormat();
  const month = kase.months.at(-1);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, mb: 1 }}>
      <Typography variant="h2">
        <Link to={`/children/${kase.child.id}/show`} sx={{ color: 'inherit' }}>
          {kase.child.name}
        </Link>
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {kase.child.number}
      </Typography>
      {month && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: 14 }}>
          {format.month(month.month)} {month.qualifying}/{month.required}
          <StateChip name="CaseMonthState" value={month.state} />
        </Box>
      )}
    </Box>
  );
}
