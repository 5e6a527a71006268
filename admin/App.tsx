import { Admin, CustomRoutes, Resource, reactRouterProvider } from 'react-admin';
import { DOCUMENTS, PAGE_WORDS, PAGES, RESOURCE_WORDS, RESOURCES } from './app/modules.ts';
import { createI18nProvider, initialLocale } from './i18n/i18n-provider.ts';
import { ErrorPage } from './layout/ErrorPage.tsx';
import { DeniedPage, NotFoundPage } from './layout/NotFoundPage.tsx';
import { PageSkeleton } from './layout/PageSkeleton.tsx';
import { Shell } from './layout/Shell.tsx';
import { SignInPage } from './layout/SignInPage.tsx';
import { createAuthProvider } from './providers/auth-provider.ts';
import { createDataProvider } from './providers/data-provider.ts';
import { preferenceStore } from './providers/preference-store.ts';
import { createQueryClient } from './providers/query-client.ts';
import { StyleCache } from './theme/StyleCache.tsx';
import { darkTheme, lightTheme } from './theme/theme.ts';

const { Route } = reactRouterProvider;
const store = preferenceStore();
const words = { resources: RESOURCE_WORDS, pages: PAGE_WORDS };
const i18nProvider = createI18nProvider(words, initialLocale(store.getItem('locale')));
const locale = () => i18nProvider.getLocale();
const dataProvider = createDataProvider({ uri: '/graphql', documents: DOCUMENTS, locale });
const authProvider = createAuthProvider({ client: dataProvider.client, documents: DOCUMENTS, locale });

const queryClient = createQueryClient();

const home = PAGES.find(({ path }) => path === '/');
const others = PAGES.filter((page) => page !== home);

/** The admin: one resource per folder, one frame around all of them. */
export function App() {
  return (
    <StyleCache>
      <Admin
        title=""
        store={store}
        i18nProvider={i18nProvider}
        dataProvider={dataProvider}
        authProvider={authProvider}
        queryClient={queryClient}
        lightTheme={lightTheme}
        darkTheme={darkTheme}
        layout={Shell}
        loginPage={SignInPage}
        dashboard={home?.view}
        catchAll={NotFoundPage}
        accessDenied={DeniedPage}
        error={ErrorPage}
        loading={PageSkeleton}
        requireAuth
        disableTelemetry
      >
        {RESOURCES.map(({ name, list, show, create, edit, recordRepresentation }) => (
          <Resource key={name} {...{ name, list, show, create, edit, recordRepresentation }} />
        ))}
        <CustomRoutes>
          {others.map(({ path, view: View }) => (
            <Route key={path} path={path} element={<View />} />
          ))}
        </CustomRoutes>
      </Admin>
    </StyleCache>
  );
}
