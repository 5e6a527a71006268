import Typography from '@mui/material/Typography';
import { DateInput, required, TextInput, useRefresh, useTranslate } from 'react-admin';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { CHANGE_PROGRAMME, CLOSE_PROGRAMME, OPEN_PROGRAMME, type ProgrammeRecord } from './documents.ts';

/** What can be done with a programme year. */
export type ProgrammeVerb = 'changeProgramme' | 'openProgramme' | 'closeProgramme';

interface DialogProps {
  readonly programme: ProgrammeRecord;
  readonly onClose: () => void;
}

/** The dialog of a verb. */
export function ProgrammeDialog({ verb, ...props }: DialogProps & { readonly verb: ProgrammeVerb }) {
  if (verb === 'changeProgramme') return <ChangeDialog {...props} />;
  return <LifeDialog verb={verb} {...props} />;
}

const wordsOf = (verb: ProgrammeVerb) => ({
  title: `resources.programmes.actions.${verb}`,
  action: `resources.programmes.actions.${verb}`,
});

const seen = ({ id, version }: ProgrammeRecord) => ({ id, expectedVersion: version });

function LifeDialog({ verb, programme, onClose }: DialogProps & { readonly verb: 'openProgramme' | 'closeProgramme' }) {
  const refresh = useRefresh();
  const translate = useTranslate();
  const shared = { ...wordsOf(verb), input: () => seen(programme), onClose, onDone: refresh };
  return verb === 'openProgramme' ? (
    <VerbDialog {...shared} document={OPEN_PROGRAMME}>
      <Typography>{translate('resources.programmes.help.open')}</Typography>
    </VerbDialog>
  ) : (
    <VerbDialog {...shared} document={CLOSE_PROGRAMME}>
      <Typography>{translate('resources.programmes.help.close')}</Typography>
    </VerbDialog>
  );
}

const textOf = (value: unknown) => String(value ?? '');

function ChangeDialog({ programme, onClose }: DialogProps) {
  const refresh = useRefresh();
  const translate = useTranslate();
  const { number, title, startsOn, endsOn, perChildStandard } = programme;
  const isJson = (value: string) =>
    parsed(value) === undefined ? translate('resources.programmes.help.parameters_bad') : undefined;
  return (
    <VerbDialog
      {...wordsOf('changeProgramme')}
      document={CHANGE_PROGRAMME}
      input={(values) => ({
        ...seen(programme),
        ...changed(programme, values),
        parameters: parsed(textOf(values.parameters)) ?? {},
      })}
      onClose={onClose}
      onDone={refresh}
    >
      <TextInput source="number" resource="programmes" defaultValue={number} validate={required()} />
      <TextInput source="title" resource="programmes" defaultValue={title} multiline validate={required()} />
      <DateInput source="startsOn" resource="programmes" defaultValue={startsOn} validate={required()} />
      <DateInput source="endsOn" resource="programmes" defaultValue={endsOn} validate={required()} />
      <TextInput
        source="perChildStandard"
        resource="programmes"
        defaultValue={perChildStandard}
        validate={required()}
      />
      <TextInput
        source="parameters"
        resource="programmes"
        defaultValue={JSON.stringify(programme.parameters ?? {}, null, 2)}
        multiline
        minRows={3}
        validate={isJson}
        helperText="resources.programmes.help.parameters"
      />
    </VerbDialog>
  );
}

const CHANGEABLE = ['number', 'title', 'startsOn', 'endsOn', 'perChildStandard'] as const;

/** Only what differs is sent. */
function changed(programme: ProgrammeRecord, values: Readonly<Record<string, unknown>>) {
  const entries = CHANGEABLE.filter((field) => textOf(values[field]) !== programme[field]);
  return Object.fromEntries(entries.map((field) => [field, textOf(values[field])]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
