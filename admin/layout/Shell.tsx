import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type CSSProperties, type ReactNode, Suspense } from 'react';
import { type LayoutProps, useLocation, useSidebarState, useTranslate } from 'react-admin';
import { ErrorBoundary } from 'react-error-boundary';
import { useDensity } from '../theme/density.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { Navigation } from './Navigation.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';
import { BAR_HEIGHT, TopBar } from './TopBar.tsx';
import { usePageLanguage } from './use-page-language.ts';

const OPEN_WIDTH = 208;
const NARROW_WIDTH = 60;

/** The frame of every page: bar, navigation beside it (on a phone: a sheet from below), the page with its title. */
export function Shell({ children }: LayoutProps) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [isMenuOpen, setMenuOpen] = useSidebarState();
  const { variables } = useDensity();
  const { pathname } = useLocation();
  usePageLanguage();
  const close = () => setMenuOpen(false);
  return (
    <Box
      style={variables as CSSProperties}
      sx={{ minHeight: '100vh', backgroundColor: 'background.default', color: 'text.primary', pt: `${BAR_HEIGHT}px` }}
    >
      <SkipLink />
      <TopBar isPhone={isPhone} isMenuOpen={isMenuOpen} onToggleMenu={() => setMenuOpen(!isMenuOpen)} />
      {isPhone ? (
        <Drawer
          anchor="bottom"
          open={isMenuOpen}
          onClose={close}
          slotProps={{ paper: { sx: { maxHeight: '80vh', borderRadius: '8px 8px 0 0' } } }}
        >
          <Navigation onGo={close} />
        </Drawer>
      ) : (
        <Rail width={isMenuOpen ? OPEN_WIDTH : NARROW_WIDTH}>
          <Navigation isNarrow={!isMenuOpen} />
        </Rail>
      )}
      <Box
        component="main"
        id="main-content"
        tabIndex={-1}
        sx={{
          ml: isPhone ? 0 : `${isMenuOpen ? OPEN_WIDTH : NARROW_WIDTH}px`,
          p: { xs: 2, md: 3 },
          minWidth: 0,
          outline: 'none',
        }}
      >
        <Box
          component="h1"
          id="react-admin-title"
          sx={{
            m: 0,
            mb: 1,
            fontSize: { xs: 20, md: 24 },
            fontWeight: 600,
            lineHeight: 1.4,
            '&:empty': { display: 'none' },
          }}
        />
        <ErrorBoundary FallbackComponent={ErrorPage} resetKeys={[pathname]}>
          <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
        </ErrorBoundary>
      </Box>
    </Box>
  );
}

function Rail({ width, children }: { readonly width: number; readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        position: 'fixed',
        top: BAR_HEIGHT,
        bottom: 0,
        left: 0,
        width,
        overflowY: 'auto',
        borderRight: 1,
        borderColor: 'divider',
        backgroundColor: 'background.paper',
      }}
    >
      {children}
    </Box>
  );
}

/** The first stop of the keyboard: past the bar and the navigation. A button, for the address belongs to the router. */
function SkipLink() {
  const translate = useTranslate();
  return (
    <Box
      component="button"
      type="button"
      onClick={() => document.getElementById('main-content')?.focus()}
      sx={{
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: 2000,
        px: 2,
        py: 1,
        border: 0,
        borderRadius: 1,
        backgroundColor: 'primary.main',
        color: 'primary.contrastText',
        transform: 'translateY(-200%)',
        '&:focus': { transform: 'none' },
      }}
    >
      {translate('tonghu.layout.skip')}
    </Box>
  );
}
