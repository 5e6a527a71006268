import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { LinkBase, useMatch, useTranslate } from 'react-admin';
import { type MenuEntry, menuOf } from './menu.ts';
import { useViewer } from './use-viewer.ts';

/** The navigation, in groups. */
export interface NavigationProps {
  /** Icons alone, the words in hints. */
  readonly isNarrow?: boolean;
  readonly onGo?: () => void;
}

/** Where one can go: the groups of the viewer's menu. */
export function Navigation({ isNarrow = false, onGo }: NavigationProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <Box component="nav" aria-label={translate('tonghu.layout.menu')} sx={{ p: 1, display: 'grid', gap: 2 }}>
      {menuOf(viewer).map(({ name, entries }) => (
        <Box key={name}>
          {name !== 'home' && !isNarrow && (
            <Typography variant="caption" component="h2" color="text.secondary" sx={{ px: 1.5, pb: 0.5 }}>
              {translate(`tonghu.menu.${name}`)}
            </Typography>
          )}
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: '2px' }}>
            {entries.map((entry) => (
              <li key={entry.path}>
                <Entry entry={entry} isNarrow={isNarrow} onGo={onGo} />
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface EntryProps {
  readonly entry: MenuEntry;
  readonly isNarrow: boolean;
  readonly onGo: (() => void) | undefined;
}

function Entry({ entry, isNarrow, onGo }: EntryProps) {
  const translate = useTranslate();
  const label = translate(entry.label, { smart_count: 2 });
  const isHere = useMatch({ path: entry.path, end: entry.path === '/' }) !== null;
  const Icon = entry.icon;
  return (
    <Tooltip title={isNarrow ? label : ''} placement="right">
      <ButtonBase
        component={LinkBase}
        to={entry.path}
        onClick={onGo}
        aria-current={isHere ? 'page' : undefined}
        aria-label={isNarrow ? label : undefined}
        sx={(theme) => ({
          display: 'flex',
          justifyContent: 'flex-start',
          gap: 1.5,
          width: '100%',
          minHeight: { xs: 44, md: 36 },
          px: 1.5,
          borderRadius: 1,
          fontSize: { xs: 16, md: 14 },
          fontWeight: isHere ? 600 : 400,
          color: isHere ? theme.palette.primary.main : theme.palette.text.primary,
          backgroundColor: isHere ? theme.palette.tonghu.accentGround : 'transparent',
          '&:hover': { backgroundColor: isHere ? theme.palette.tonghu.accentGround : theme.palette.tonghu.sunken },
        })}
      >
        <Icon aria-hidden sx={{ fontSize: 20 }} />
        {!isNarrow && label}
      </ButtonBase>
    </Tooltip>
  );
}
