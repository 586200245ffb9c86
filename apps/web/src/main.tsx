import './theme/mantine.css';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import './i18n/i18n.js';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, useRoutes } from 'react-router';
import { ApiProvider } from './data/api-provider.js';
import { routes } from './routes.js';
import { theme } from './theme/theme.js';

const Pages = () => useRoutes(routes);
const scheme = localStorageColorSchemeManager({ key: 'talqy.scheme' });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    {/* The variables are in theme/*.css, so that no page needs an inline style sheet. */}
    <MantineProvider
      theme={theme}
      colorSchemeManager={scheme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <Suspense fallback={null}>
        <ApiProvider>
          <BrowserRouter basename="/app">
            <Pages />
          </BrowserRouter>
        </ApiProvider>
      </Suspense>
    </MantineProvider>
  </StrictMode>,
);
