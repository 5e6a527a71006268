import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DateInput, NumberInput, required, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ServiceKind, VisitPlace } from '../generated/graphql.ts';
import { useEnumChoices, useFormat } from '../i18n/use-format.ts';
import { RuleLabel } from '../pieces/FormColumn.tsx';
import { AttendeesInput } from './AttendeesInput.tsx';
import { ChipsInput } from './ChipsInput.tsx';
import type { VisitCase } from './questions.ts';
import { SignatureInputs } from './SignatureInputs.tsx';
import { minutesTyped, SIGNINGS } from './visit-form.ts';

/** In the order of the notice. */
const SERVICES = [
  ServiceKind.GUARDIANSHIP_GUIDANCE,
  ServiceKind.EDUCATION_SUPPORT,
  ServiceKind.DAILY_CARE,
  ServiceKind.COUNSELLING,
  ServiceKind.BEHAVIOUR_CORRECTION,
  ServiceKind.SOCIAL_INTEGRATION,
];

const PLACES = [VisitPlace.HOME, VisitPlace.SCHOOL, VisitPlace.CARE_HOME, VisitPlace.OTHER];

/** The parts of the form in their order; on a phone each is a step. */
export const STEPS = ['when', 'who', 'what', 'sign'] as const;

/** A part of the form. */
export type Step = (typeof STEPS)[number];

const STEP_OF: Readonly<Record<string, Step>> = {
  attendeeIds: 'who',
  services: 'what',
  note: 'what',
  safetyNote: 'what',
  signing: 'sign',
  signature: 'sign',
};

/** The part in which a field stands, by its source. */
export function stepOf(source: string): Step {
  return STEP_OF[source.split('.')[0] ?? ''] ?? 'when';
}

/** One part of the form. */
export function Section({ step, kase }: { readonly step: Step; readonly kase: VisitCase }) {
  switch (step) {
    case 'when':
      return <WhenWhere kase={kase} />;
    case 'who':
      return <AttendeesInput kase={kase} />;
    case 'what':
      return <What />;
    case 'sign':
      return <SignatureInputs signers={kase.child.guardians} offered={SIGNINGS} />;
  }
}

function WhenWhere({ kase }: { readonly kase: VisitCase }) {
  const places = useEnumChoices('VisitPlace', PLACES);
  const translate = useTranslate();
  const bounds = { min: kase.openedOn, max: lastDayOf(kase) };
  return (
    <>
      <DateInput
        source="date"
        helperText={false}
        validate={required()}
        slotProps={{ htmlInput: bounds, inputLabel: { shrink: true } }}
      />
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(3, 1fr)' } }}>
        <TextInput source="startsAt" type="time" helperText={false} validate={required()} />
        <TextInput
          source="endsAt"
          type="time"
          helperText={false}
          label={<RuleLabel source="endsAt" rules={['VISIT_MIN_MINUTES']} />}
          validate={required()}
        />
        <NumberInput source="pauseMinutes" min={0} helperText={false} />
      </Box>
      <NetMinutes />
      <ChipsInput source="place" label={translate('resources.homeVisits.fields.place')} choices={places} />
    </>
  );
}

/** The last day up to which the case's months are told: that of the current month. */
function lastDayOf({ months }: VisitCase): string | undefined {
  const [year, number] = (months.at(-1)?.month ?? '').split('-').map(Number);
  return year && number ? new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) : undefined;
}

function NetMinutes() {
  const translate = useTranslate();
  const format = useFormat();
  const [startsAt, endsAt, pauseMinutes] = useWatch({ name: ['startsAt', 'endsAt', 'pauseMinutes'] });
  const net = minutesTyped({ startsAt, endsAt, pauseMinutes });
  return (
    <Box aria-live="polite">
      <Typography variant="subtitle1" component="p">
        {net === null
          ? translate('resources.homeVisits.form.net_unknown')
          : translate('resources.homeVisits.form.net', { minutes: format.minutes(net) })}
      </Typography>
      <Typography variant="caption" color="text.secondary">
        {translate('resources.homeVisits.form.net_help')}
      </Typography>
    </Box>
  );
}

function What() {
  const services = useEnumChoices('ServiceKind', SERVICES);
  const translate = useTranslate();
  return (
    <>
      <ChipsInput
        source="services"
        label={translate('resources.homeVisits.fields.services')}
        choices={services}
        isMultiple
      />
      <TextInput source="note" multiline minRows={4} helperText="resources.homeVisits.form.note_help" />
      <TextInput source="safetyNote" multiline minRows={2} helperText="resources.homeVisits.form.safety_help" />
    </>
  );
}
