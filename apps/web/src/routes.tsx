import { type ComponentType, lazy, type ReactNode } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { Frame } from './frame/frame.js';
import { NoPage } from './frame/no-page.js';

/** A page's code is fetched when the page is opened. */
function page(load: () => Promise<ComponentType>): ReactNode {
  const Lazy = lazy(async () => ({ default: await load() }));
  return <Lazy />;
}

/**
 * Every page of the app. A page of one report lies under `reports/:slug` and finds the report by
 * `useReport()`; the frame of the report (title, journey line, places) is already drawn.
 */
export const routes: RouteObject[] = [
  {
    element: <Frame />,
    children: [
      { index: true, element: <Navigate to="/desk" replace /> },
      {
        path: 'sign-in',
        element: page(async () => (await import('./sign-in/sign-in-page.js')).SignInPage),
      },
      { path: 'desk', element: page(async () => (await import('./desk/desk-page.js')).DeskPage) },
      {
        path: 'reports',
        element: page(async () => (await import('./reports/reports-page.js')).ReportsPage),
      },
      {
        path: 'reports/new',
        element: page(async () => (await import('./reports/new-report-page.js')).NewReportPage),
      },
      {
        path: 'reports/:slug',
        element: page(async () => (await import('./reports/report-frame.js')).ReportFrame),
        children: [
          {
            index: true,
            element: page(async () => (await import('./reports/report-page.js')).ReportPage),
          },
          {
            path: 'import',
            element: page(
              async () => (await import('./reports/importing/import-page.js')).ImportPage,
            ),
          },
          {
            path: 'text',
            element: page(
              async () => (await import('./reports/reading/reading-page.js')).ReadingPage,
            ),
          },
          {
            path: 'answers',
            element: page(
              async () => (await import('./dispositions/answer-desk-page.js')).AnswerDeskPage,
            ),
          },
          ...['compare', 'compare/:from/:to?'].map((path) => ({
            path,
            element: page(
              async () => (await import('./reports/comparison/comparison-page.js')).ComparisonPage,
            ),
          })),
        ],
      },
      {
        path: 'proposals/:id',
        element: page(async () => (await import('./proposals/proposal-page.js')).ProposalPage),
      },
      { path: '*', element: <NoPage /> },
    ],
  },
];
