import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import { type FormEvent, useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { DOCUMENTS } from '../app/modules.ts';
import { useOpenList } from '../pieces/ListLink.tsx';
import { rootFields } from '../providers/documents.ts';
import { mayCall } from '../providers/viewer.ts';
import { useViewer } from './use-viewer.ts';

const SEARCHED = 'children';

/** Finds children by name, pinyin, initials or the end of an ID number; offered to those who may list children. */
export function GlobalSearch() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const openList = useOpenList();
  const viewer = useViewer();
  const [text, setText] = useState('');
  const list = DOCUMENTS[SEARCHED]?.getList.document;
  if (!viewer || !list || !mayCall(viewer, rootFields(list))) return null;
  const search = (event: FormEvent) => {
    event.preventDefault();
    openList({ resource: SEARCHED, filter: text.trim() === '' ? {} : { q: text.trim() } });
    navigate(`/${SEARCHED}`);
    setText('');
  };
  return (
    <Box component="search" sx={{ flex: '1 1 0', maxWidth: 420, minWidth: 0 }}>
      <form onSubmit={search}>
        <InputBase
          fullWidth
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={translate('tonghu.layout.search')}
          startAdornment={<SearchIcon aria-hidden sx={{ mr: 1, fontSize: 20, color: 'text.secondary' }} />}
          inputProps={{ 'aria-label': translate('tonghu.layout.search_hint'), type: 'search', autoComplete: 'off' }}
          sx={(theme) => ({
            height: 36,
            px: 1.5,
            borderRadius: 1,
            fontSize: { xs: 16, md: 14 },
            backgroundColor: theme.palette.tonghu.sunken,
            border: '1px solid transparent',
            '&.Mui-focused': { borderColor: 'primary.main', backgroundColor: 'background.paper' },
            '& input:focus-visible': { outline: 'none' },
          })}
        />
      </form>
    </Box>
  );
}
