import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useEnumWord } from '../i18n/use-format.ts';
import { useDocument } from '../providers/verbs.ts';
import { VISITORS, type Visitor } from './questions.ts';

/** Finds somebody who came along, by name or pinyin; the field is empty again for the next one. */
export function VisitorSearch({ label, onFound }: { readonly label: string; onFound: (visitor: Visitor) => void }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useDocument(VISITORS, { search: typed || undefined }, { enabled: typed !== '' });
  return (
    <Autocomplete<Visitor>
      value={null}
      inputValue={typed}
      options={typed === '' ? [] : (data?.workers.nodes ?? [])}
      loading={isFetching}
      loadingText={translate('tonghu.layout.loading')}
      noOptionsText={translate(typed === '' ? 'resources.homeVisits.form.others_hint' : 'tonghu.list.none_found')}
      filterOptions={(options) => options}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      blurOnSelect
      onInputChange={(_event, text, reason) => setTyped(reason === 'input' ? text : '')}
      onChange={(_event, visitor) => visitor && onFound(visitor)}
      renderOption={({ key, ...option }, visitor) => (
        <li key={key} {...option}>
          <Found visitor={visitor} />
        </li>
      )}
      renderInput={(parameters) => (
        <TextField {...parameters} label={label} placeholder={translate('resources.homeVisits.form.others_hint')} />
      )}
    />
  );
}

function Found({ visitor }: { readonly visitor: Visitor }) {
  const translate = useTranslate();
  const word = useEnumWord();
  const { name, role, assignable, provider, village, township } = visitor;
  const office = provider?.name ?? village?.name ?? township?.name;
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, width: '100%', alignItems: 'baseline' }}>
      <span>{name}</span>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, textAlign: 'right' }}>
        {word('WorkerRole', role)} · {office}
        {!assignable && ` · ${translate('resources.homeVisits.form.not_assignable')}`}
      </Box>
    </Box>
  );
}
