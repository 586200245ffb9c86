import './theme/mantine.css';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { ApiProvider } from './data/api-provider.js';
import { learnWords } from './i18n/i18n.js';
import { routes } from './routes.js';
import { theme } from './theme/theme.js';

const scheme = localStorageColorSchemeManager({ key: 'talqy.scheme' });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// The code of the first page comes beside the words; nothing is drawn that has to be taken back.
const router = createBrowserRouter(routes, { basename: '/app' });
await learnWords();

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
      <ApiProvider>
        <RouterProvider router={router} />
      </ApiProvider>
    </MantineProvider>
  </StrictMode>,
);
