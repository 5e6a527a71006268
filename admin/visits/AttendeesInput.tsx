import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useInput, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useEnumWord } from '../i18n/use-format.ts';
import { RuleLabel } from '../pieces/FormColumn.tsx';
import { useDocument } from '../providers/verbs.ts';
import { TEAM_ON, type VisitCase } from './questions.ts';
import { VisitorSearch } from './VisitorSearch.tsx';
import type { Person } from './visit-form.ts';

const RULES = ['VISIT_MIN_PEOPLE', 'VISIT_SOCIAL_WORKER_PRESENT', 'WORKER_RECORD_CHECK'];

/** Who went: the team of the day, each to be ticked off, and whoever else was found by name. */
export function AttendeesInput({ kase }: { readonly kase: VisitCase }) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const { field, fieldState } = useInput({ source: 'attendeeIds' });
  const others: readonly Person[] = useWatch({ name: 'others' }) ?? [];
  const ids: readonly string[] = field.value ?? [];
  const people = usePeople(kase, others, ids);
  const bring = (person: Person) => {
    if (!people.some(({ id }) => id === person.id)) setValue('others', [...others, person]);
    if (!ids.includes(person.id)) field.onChange([...ids, person.id]);
  };
  const toggle = (id: string) => field.onChange(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
  return (
    <Box className="ra-input-attendeeIds" sx={{ display: 'grid', gap: 1 }}>
      <FormLabel component="div">
        <RuleLabel source="attendeeIds" rules={RULES} />
      </FormLabel>
      <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} isThere={ids.includes(person.id)} onToggle={toggle} />
        ))}
      </Box>
      {fieldState.error?.message && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
      <VisitorSearch label={translate('resources.homeVisits.form.others')} onFound={bring} />
    </Box>
  );
}

/** The team of the visit's day, whoever else is ticked, and those who were found. */
function usePeople(kase: VisitCase, others: readonly Person[], ids: readonly string[]): readonly Person[] {
  const date: unknown = useWatch({ name: 'date' });
  const on = typeof date === 'string' ? date : '';
  const { data } = useDocument(TEAM_ON, { id: kase.id, on }, { enabled: /^\d{4}-\d{2}-\d{2}$/.test(on) });
  const today = kase.members.filter(({ current }) => current).map(({ worker }) => worker);
  const ofDay = data?.case?.responsible.map(({ worker }) => worker) ?? today;
  const everyone = [...ofDay, ...today.filter(({ id }) => ids.includes(id)), ...others];
  return [...new Map(everyone.map((person) => [person.id, person])).values()];
}

interface PersonRowProps {
  readonly person: Person;
  readonly isThere: boolean;
  readonly onToggle: (id: string) => void;
}

function PersonRow({ person: { id, name, role }, isThere, onToggle }: PersonRowProps) {
  const word = useEnumWord();
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minHeight: 48,
        px: 1,
        cursor: 'pointer',
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Checkbox checked={isThere} onChange={() => onToggle(id)} />
      <Box component="span" sx={{ fontSize: 16, fontWeight: 600, whiteSpace: 'nowrap' }}>
        {name}
      </Box>
      <Box component="span" sx={{ ml: 'auto', fontSize: 14, color: 'text.secondary' }}>
        {word('WorkerRole', role)}
      </Box>
    </Box>
  );
}
