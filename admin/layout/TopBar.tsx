import MenuIcon from '@mui/icons-material/Menu';
import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { LinkBase, LoadingIndicator, useTranslate } from 'react-admin';
import { AccountMenu } from './AccountMenu.tsx';
import { GlobalSearch } from './GlobalSearch.tsx';
import { usePreferences } from './use-preferences.ts';

/** The height of the bar in px. */
export const BAR_HEIGHT = 56;

/** The bar at the top. */
export interface TopBarProps {
  readonly isPhone: boolean;
  readonly isMenuOpen: boolean;
  readonly onToggleMenu: () => void;
}

/** Name of the product, search, looks and language, account. */
export function TopBar({ isPhone, isMenuOpen, onToggleMenu }: TopBarProps) {
  const translate = useTranslate();
  return (
    <AppBar
      position="fixed"
      color="inherit"
      elevation={0}
      sx={{
        height: BAR_HEIGHT,
        px: { xs: 1, md: 2 },
        flexDirection: 'row',
        alignItems: 'center',
        gap: 1,
        borderBottom: 1,
        borderColor: 'divider',
        backgroundColor: 'background.paper',
      }}
    >
      <IconButton
        color="inherit"
        edge="start"
        aria-expanded={isMenuOpen}
        aria-label={translate(isMenuOpen ? 'tonghu.layout.close_menu' : 'tonghu.layout.open_menu')}
        onClick={onToggleMenu}
      >
        <MenuIcon />
      </IconButton>
      <Box
        component={LinkBase}
        to="/"
        sx={{
          color: 'primary.main',
          fontSize: 18,
          fontWeight: 700,
          textDecoration: 'none',
          mr: { xs: 0.5, md: 3 },
          whiteSpace: 'nowrap',
        }}
      >
        {translate('tonghu.product.name')}
      </Box>
      <GlobalSearch />
      <Box sx={{ flexGrow: { xs: 0, md: 1 } }} />
      {!isPhone && <LoadingIndicator />}
      {!isPhone && <Preferences />}
      <AccountMenu isPhone={isPhone} />
    </AppBar>
  );
}

function Preferences() {
  return usePreferences().map(({ name, label, icon: Icon, change }) => (
    <Tooltip key={name} title={label}>
      <IconButton color="inherit" aria-label={label} onClick={change}>
        <Icon sx={{ fontSize: 20 }} />
      </IconButton>
    </Tooltip>
  ));
}
