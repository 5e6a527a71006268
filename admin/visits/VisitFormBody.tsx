import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { ConflictPanel } from '../pieces/ConflictPanel.tsx';
import { FormSection } from '../pieces/FormColumn.tsx';
import { focusField } from '../pieces/focus-field.ts';
import { RefusalPanel } from '../pieces/RefusalPanel.tsx';
import { useRefusal } from '../pieces/use-refusal.ts';
import { useDryRun } from '../providers/use-dry-run.ts';
import { FaultPanel } from './FaultPanel.tsx';
import type { VisitCase } from './questions.ts';
import { useVisitActs } from './use-visit-acts.ts';
import { ActRow, StepBar } from './VisitBars.tsx';
import { Section, STEPS, type Step, stepOf } from './VisitSections.tsx';
import { SUBMIT_VISIT } from './verbs.ts';
import { isAskable, type SavedContact, type VisitForm, visitInput } from './visit-form.ts';

/** The parts of the form, what stands against it, and its two acts. */
export interface VisitFormBodyProps {
  readonly kase: VisitCase;
  readonly saved: SavedContact | undefined;
  readonly onKept: () => void;
}

/** One column with the refusal panel beside it; on a phone one step after the other with a bar at the bottom. */
export function VisitFormBody({ kase, saved, onKept }: VisitFormBodyProps) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [step, setStep] = useState<Step>('when');
  const frame = useRef<HTMLDivElement>(null);
  const { control } = useFormContext<VisitForm>();
  const values = useWatch({ control }) as VisitForm;
  const input = isAskable(values) ? visitInput(values, saved) : null;
  const live = useDryRun(SUBMIT_VISIT, input);
  const [refusal, setRefusal] = useRefusal();
  const goTo = (source: string) => {
    setStep(stepOf(source));
    requestAnimationFrame(() => frame.current && focusField(frame.current, source));
  };
  const acts = useVisitActs({ saved, onKept, onRefused: setRefusal, onFault: goTo });
  const openCount = input ? live.violations.length + live.faults.length : null;
  const isClear = openCount === 0 && !live.isChecking;
  const conflict = refusal?.error.conflict;
  return (
    <Box
      ref={frame}
      sx={{
        display: 'grid',
        gap: { xs: 2, md: 4 },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 640px) minmax(280px, 400px)' },
        pb: { xs: 12, md: 0 },
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', minWidth: 0 }}>
        {STEPS.map((part) => (
          <Box key={part} hidden={isPhone && part !== step}>
            <FormSection title={`resources.homeVisits.form.steps.${part}`}>
              <Section step={part} kase={kase} />
            </FormSection>
          </Box>
        ))}
        {!isPhone && <ActRow acts={acts} />}
      </Box>
      <Box sx={{ position: { md: 'sticky' }, top: 72, alignSelf: 'start', display: 'grid', gap: 2 }}>
        {conflict && <ConflictPanel conflict={conflict} message={refusal.error.message} />}
        {input && <FaultPanel faults={live.faults} onFocus={goTo} />}
        <RefusalPanel
          violations={input ? live.violations : []}
          isChecking={live.isChecking}
          onFocus={goTo}
          saysClear={isClear}
        />
      </Box>
      {isPhone && <StepBar step={step} onStep={setStep} openCount={openCount} acts={acts} />}
    </Box>
  );
}
