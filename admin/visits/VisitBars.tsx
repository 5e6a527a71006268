import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { useVisitActs } from './use-visit-acts.ts';
import { STEPS, type Step } from './VisitSections.tsx';

type Acts = ReturnType<typeof useVisitActs>;

/** The two acts side by side, the one that counts first. */
export function ActRow({ acts, isTall = false }: { readonly acts: Acts; readonly isTall?: boolean }) {
  const translate = useTranslate();
  const size = isTall ? { minHeight: 48, flex: 1, px: 1 } : {};
  return (
    <Box sx={{ display: 'flex', flexDirection: isTall ? 'row-reverse' : 'row', gap: 1, flex: 1 }}>
      <Button variant="contained" onClick={acts.submitVisit} disabled={acts.isBusy} sx={size}>
        {translate('resources.homeVisits.actions.submitVisit')}
      </Button>
      <Button variant="outlined" onClick={acts.keepContact} disabled={acts.isBusy} sx={size}>
        {translate('resources.homeVisits.actions.recordContact')}
      </Button>
    </Box>
  );
}

/** Where one is in the form. */
export interface StepBarProps {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  /** How much still stands against submitting; null while too little is typed to know. */
  readonly openCount: number | null;
  readonly acts: Acts;
}

/** The bar at the bottom of a phone: which step, what is still open, back and on, and at the end the two acts. */
export function StepBar({ step, onStep, openCount, acts }: StepBarProps) {
  const translate = useTranslate();
  const index = STEPS.indexOf(step);
  const [before, after] = [STEPS[index - 1], STEPS[index + 1]];
  const name = translate(`resources.homeVisits.form.steps.${step}`);
  return (
    <Box
      component="nav"
      sx={{
        position: 'fixed',
        inset: 'auto 0 0',
        zIndex: 10,
        backgroundColor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
        pb: 'env(safe-area-inset-bottom)',
      }}
    >
      <LinearProgress variant="determinate" value={((index + 1) / STEPS.length) * 100} aria-label={name} />
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, px: 2, pt: 1 }}>
        <Typography variant="caption">
          {translate('resources.homeVisits.form.step_of', { step: index + 1, name })}
        </Typography>
        <OpenCount count={openCount} />
      </Box>
      <Box sx={{ display: 'flex', gap: 1, p: 1 }}>
        {before && (
          <Button onClick={() => onStep(before)} sx={{ minHeight: 48, flex: after ? 1 : 'none' }} variant="outlined">
            {translate('resources.homeVisits.form.back')}
          </Button>
        )}
        {after ? (
          <Button onClick={() => onStep(after)} sx={{ minHeight: 48, flex: 2 }} variant="contained">
            {translate('resources.homeVisits.form.next')}
          </Button>
        ) : (
          <ActRow acts={acts} isTall />
        )}
      </Box>
    </Box>
  );
}

function OpenCount({ count }: { readonly count: number | null }) {
  const translate = useTranslate();
  if (count === null) return null;
  return (
    <Typography variant="caption" sx={{ fontWeight: 600, color: count === 0 ? 'success.main' : 'error.main' }}>
      {count === 0
        ? translate('resources.homeVisits.form.all_clear')
        : translate('resources.homeVisits.form.open_count', { smart_count: count })}
    </Typography>
  );
}
