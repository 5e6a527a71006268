import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import LogoutIcon from '@mui/icons-material/Logout';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { useEnumWord } from '../i18n/use-format.ts';
import type { Viewer } from '../providers/viewer.ts';
import { type Preference, usePreferences } from './use-preferences.ts';
import { useViewer } from './use-viewer.ts';

/** Who one is, and the way out. On a phone the choices of looks and language are in it too. */
export function AccountMenu({ isPhone }: { readonly isPhone: boolean }) {
  const translate = useTranslate();
  const logout = useLogout();
  const viewer = useViewer();
  const preferences = usePreferences();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!viewer) return null;
  const choose = (preference: Preference) => {
    setAnchor(null);
    preference.change();
  };
  const opener = {
    'aria-haspopup': 'menu',
    onClick: (event: { currentTarget: HTMLElement }) => setAnchor(event.currentTarget),
  } as const;
  return (
    <>
      {isPhone ? (
        <IconButton {...opener} aria-label={translate('tonghu.layout.account')} color="inherit">
          <AccountIcon />
        </IconButton>
      ) : (
        <Button {...opener} variant="text" startIcon={<AccountIcon />} sx={{ color: 'text.primary' }}>
          {viewer.name}
        </Button>
      )}
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <Who viewer={viewer} />
        <Divider />
        {isPhone &&
          preferences.map((preference) => (
            <MenuItem key={preference.name} onClick={() => choose(preference)}>
              <ListItemIcon>
                <preference.icon fontSize="small" />
              </ListItemIcon>
              {preference.label}
            </MenuItem>
          ))}
        <MenuItem onClick={() => void logout({}, '/login', false)}>
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          {translate('tonghu.layout.sign_out')}
        </MenuItem>
      </Menu>
    </>
  );
}

function Who({ viewer }: { readonly viewer: Viewer }) {
  const word = useEnumWord();
  const office = viewer.provider?.name ?? viewer.district?.name;
  return (
    <MenuItem disabled sx={{ display: 'block', '&.Mui-disabled': { opacity: 1 } }}>
      <Typography variant="subtitle2">{viewer.name}</Typography>
      <Typography variant="caption" color="text.secondary">
        {word('Role', viewer.role)}
        {office ? ` · ${office}` : ''}
      </Typography>
    </MenuItem>
  );
}
