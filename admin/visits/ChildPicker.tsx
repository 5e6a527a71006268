import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDocument } from '../providers/verbs.ts';
import { VISITED_CHILDREN } from './questions.ts';

/** Chooses whose home is visited, by name, pinyin or initials; answers the child's case. */
export function ChildPicker({ onChosen }: { readonly onChosen: (caseId: string) => void }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useDocument(VISITED_CHILDREN, { search: typed || undefined });
  return (
    <Box sx={{ maxWidth: 640 }}>
      <Autocomplete
        options={data?.children.nodes ?? []}
        loading={isFetching}
        loadingText={translate('tonghu.layout.loading')}
        noOptionsText={translate('tonghu.list.none_found')}
        filterOptions={(options) => options}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        getOptionDisabled={({ currentCase }) => !currentCase}
        onInputChange={(_event, text) => setTyped(text)}
        onChange={(_event, child) => child?.currentCase && onChosen(child.currentCase.id)}
        renderOption={({ key, ...option }, { name, number, currentCase }) => (
          <li key={key} {...option}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, width: '100%' }}>
              <span>{name}</span>
              <Box component="span" sx={{ color: 'text.secondary', fontSize: 13 }}>
                {currentCase ? number : translate('resources.homeVisits.form.no_case')}
              </Box>
            </Box>
          </li>
        )}
        renderInput={(parameters) => (
          <TextField
            {...parameters}
            label={translate('resources.homeVisits.form.choose_child')}
            placeholder={translate('resources.homeVisits.form.choose_hint')}
            autoFocus
          />
        )}
      />
    </Box>
  );
}
