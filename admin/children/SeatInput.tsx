import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { type ReactNode, useState } from 'react';
import { required, useInput, useTranslate } from 'react-admin';
import type { WorkerWhere } from '../generated/graphql.ts';
import { useDocument } from '../providers/verbs.ts';
import { SEAT_WORKERS, type SeatWorker } from './questions.ts';

/** Who could hold a seat. */
export interface SeatInputProps {
  readonly source: string;
  readonly label: ReactNode;
  /** Whom the search covers. */
  readonly among: WorkerWhere;
  /** Whom it offers before anything is typed: those of the child's own place. */
  readonly first?: WorkerWhere;
}

/** A person for a seat, found by name or pinyin; those who can't be assigned today say so, and the server decides. */
export function SeatInput({ source, label, among, first = among }: SeatInputProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<SeatWorker | null>(null);
  const { field, fieldState, id } = useInput({ source, validate: required() });
  const isSearching = typed !== '' && typed !== chosen?.name;
  const { data, isFetching } = useDocument(
    SEAT_WORKERS,
    isSearching ? { where: among, search: typed } : { where: first },
  );
  const choose = (worker: SeatWorker | null) => {
    setChosen(worker);
    field.onChange(worker?.id ?? '');
  };
  return (
    <Box className={`ra-input-${source}`}>
      <Autocomplete
        id={id}
        value={chosen}
        options={data?.workers.nodes ?? []}
        loading={isFetching}
        loadingText={translate('tonghu.layout.loading')}
        noOptionsText={translate('tonghu.list.none_found')}
        filterOptions={(options) => options}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id: key }) => key}
        isOptionEqualToValue={(option, value) => option.id === value.id}
        onChange={(_event, worker) => choose(worker)}
        onInputChange={(_event, text) => setTyped(text)}
        renderOption={({ key, ...option }, worker) => (
          <li key={key} {...option}>
            <Candidate worker={worker} />
          </li>
        )}
        renderInput={(parameters) => (
          <TextField
            {...parameters}
            label={label}
            placeholder={translate('resources.children.dialog.team_search')}
            error={fieldState.invalid}
            helperText={fieldState.error?.message && translate('ra.validation.required')}
          />
        )}
      />
    </Box>
  );
}

function Candidate({ worker }: { readonly worker: SeatWorker }) {
  const translate = useTranslate();
  const { name, assignable, village, township, provider } = worker;
  const office = village?.name ?? township?.name ?? provider?.name;
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, width: '100%', alignItems: 'baseline' }}>
      <span>{name}</span>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, textAlign: 'right' }}>
        {office}
        {!assignable && ` · ${translate('resources.children.dialog.not_assignable')}`}
      </Box>
    </Box>
  );
}
