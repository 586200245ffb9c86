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
      {
        path: 'sign-in/link',
        element: page(async () => (await import('./sign-in/mailed-link-page.js')).MailedLinkPage),
      },
      {
        path: 'new-password',
        element: page(async () => (await import('./sign-in/new-password-page.js')).NewPasswordPage),
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
            path: 'edit',
            element: page(
              async () => (await import('./reports/editing/working-copy-page.js')).WorkingCopyPage,
            ),
          },
          {
            path: 'languages',
            element: page(
              async () => (await import('./reports/languages/languages-page.js')).LanguagesPage,
            ),
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
          {
            path: 'history/:blockId',
            element: page(
              async () =>
                (await import('./reports/comparison/block-history-page.js')).BlockHistoryPage,
            ),
          },
          {
            path: 'meetings',
            element: page(async () => (await import('./meetings/meetings-page.js')).MeetingsPage),
          },
          {
            path: 'meetings/new',
            element: page(
              async () => (await import('./meetings/new-meeting-page.js')).NewMeetingPage,
            ),
          },
          {
            path: 'meetings/:id',
            element: page(async () => (await import('./meetings/meeting-page.js')).MeetingPage),
          },
          {
            path: 'meetings/:id/edit',
            element: page(
              async () => (await import('./meetings/edit-meeting-page.js')).EditMeetingPage,
            ),
          },
          {
            path: 'approval',
            element: page(async () => (await import('./approvals/approval-page.js')).ApprovalPage),
          },
          {
            path: 'publication',
            element: page(
              async () =>
                (await import('./publication/report-publication-page.js')).ReportPublicationPage,
            ),
          },
          {
            path: 'consultation',
            element: page(
              async () => (await import('./consultations/consultation-page.js')).ConsultationPage,
            ),
          },
          {
            path: 'consultation/new',
            element: page(
              async () =>
                (await import('./consultations/new-consultation-page.js')).NewConsultationPage,
            ),
          },
          {
            path: 'recommendations',
            element: page(
              async () =>
                (await import('./recommendations/report-recommendations-page.js'))
                  .ReportRecommendationsPage,
            ),
          },
          {
            path: 'recommendations/new',
            element: page(
              async () =>
                (await import('./recommendations/new-recommendation-page.js'))
                  .NewRecommendationPage,
            ),
          },
          {
            path: 'journal',
            element: page(
              async () => (await import('./journal/report-journal-page.js')).ReportJournalPage,
            ),
          },
        ],
      },
      {
        path: 'proposals/:id',
        element: page(async () => (await import('./proposals/proposal-page.js')).ProposalPage),
      },
      {
        path: 'consultations',
        element: page(
          async () => (await import('./consultations/consultations-page.js')).ConsultationsPage,
        ),
      },
      {
        path: 'consultations/:id',
        element: page(
          async () => (await import('./consultations/consultation-door.js')).ConsultationDoor,
        ),
      },
      {
        path: 'proposals',
        element: page(
          async () => (await import('./proposals/my-proposals-page.js')).MyProposalsPage,
        ),
      },
      {
        path: 'recommendations',
        element: page(
          async () =>
            (await import('./recommendations/recommendations-page.js')).RecommendationsPage,
        ),
      },
      {
        path: 'recommendations/:id',
        element: page(
          async () => (await import('./recommendations/recommendation-page.js')).RecommendationPage,
        ),
      },
      {
        path: 'journal',
        element: page(async () => (await import('./journal/journal-page.js')).JournalPage),
      },
      {
        path: 'organisations',
        element: page(
          async () => (await import('./people/organisations-page.js')).OrganisationsPage,
        ),
      },
      {
        path: 'organisations/:id',
        element: page(async () => (await import('./people/organisation-page.js')).OrganisationPage),
      },
      {
        path: 'people',
        element: page(async () => (await import('./people/people-page.js')).PeoplePage),
      },
      {
        path: 'invitations',
        element: page(async () => (await import('./people/invitations-page.js')).InvitationsPage),
      },
      {
        path: 'invitation/:token',
        element: page(
          async () => (await import('./people/accept-invitation-page.js')).AcceptInvitationPage,
        ),
      },
      {
        path: 'preferences',
        element: page(async () => (await import('./people/preferences-page.js')).PreferencesPage),
      },
      {
        path: 'mailbox',
        element: page(async () => (await import('./mailbox/mailbox-page.js')).MailboxPage),
      },
      {
        path: 'meetings/:id',
        element: page(async () => (await import('./meetings/meeting-door.js')).MeetingDoor),
      },
      {
        path: 'approvals/:id',
        element: page(async () => (await import('./approvals/approval-door.js')).ApprovalDoor),
      },
      {
        path: 'publication',
        element: page(
          async () =>
            (await import('./publication/publication-queue-page.js')).PublicationQueuePage,
        ),
      },
      {
        path: 'publication/:id',
        element: page(
          async () => (await import('./publication/publication-door.js')).PublicationDoor,
        ),
      },
      { path: '*', element: <NoPage /> },
    ],
  },
];
