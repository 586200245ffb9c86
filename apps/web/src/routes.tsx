import type { ComponentType } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { Fault } from './frame/fault.js';
import { Frame } from './frame/frame.js';
import { NoPage } from './frame/no-page.js';
import { Loading } from './shared/loading.js';

/** A page's code is fetched when the page is opened, together with that of the frame around it. */
const page =
  <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  async () => ({ Component: (await load())[name] });

/**
 * Every page of the app. A page of one report lies under `reports/:slug` and finds the report by
 * `useReport()`; the frame of the report (title, journey line, places) is already drawn.
 */
const pages: RouteObject[] = [
  { index: true, element: <Navigate to="/desk" replace /> },
  {
    path: 'sign-in',
    lazy: page(() => import('./sign-in/sign-in-page.js'), 'SignInPage'),
  },
  {
    path: 'sign-in/link',
    lazy: page(() => import('./sign-in/mailed-link-page.js'), 'MailedLinkPage'),
  },
  {
    path: 'new-password',
    lazy: page(() => import('./sign-in/new-password-page.js'), 'NewPasswordPage'),
  },
  { path: 'desk', lazy: page(() => import('./desk/desk-page.js'), 'DeskPage') },
  {
    path: 'reports',
    lazy: page(() => import('./reports/reports-page.js'), 'ReportsPage'),
  },
  {
    path: 'reports/new',
    lazy: page(() => import('./reports/new-report-page.js'), 'NewReportPage'),
  },
  {
    path: 'reports/:slug',
    lazy: page(() => import('./reports/report-frame.js'), 'ReportFrame'),
    children: [
      {
        index: true,
        lazy: page(() => import('./reports/report-page.js'), 'ReportPage'),
      },
      {
        path: 'edit',
        lazy: page(() => import('./reports/editing/working-copy-page.js'), 'WorkingCopyPage'),
      },
      {
        path: 'languages',
        lazy: page(() => import('./reports/languages/languages-page.js'), 'LanguagesPage'),
      },
      {
        path: 'import',
        lazy: page(() => import('./reports/importing/import-page.js'), 'ImportPage'),
      },
      {
        path: 'text',
        lazy: page(() => import('./reports/reading/reading-page.js'), 'ReadingPage'),
      },
      {
        path: 'answers',
        lazy: page(() => import('./dispositions/answer-desk-page.js'), 'AnswerDeskPage'),
      },
      ...['compare', 'compare/:from/:to?'].map((path) => ({
        path,
        lazy: page(() => import('./reports/comparison/comparison-page.js'), 'ComparisonPage'),
      })),
      {
        path: 'history/:blockId',
        lazy: page(() => import('./reports/comparison/block-history-page.js'), 'BlockHistoryPage'),
      },
      {
        path: 'meetings',
        lazy: page(() => import('./meetings/meetings-page.js'), 'MeetingsPage'),
      },
      {
        path: 'meetings/new',
        lazy: page(() => import('./meetings/new-meeting-page.js'), 'NewMeetingPage'),
      },
      {
        path: 'meetings/:id',
        lazy: page(() => import('./meetings/meeting-page.js'), 'MeetingPage'),
      },
      {
        path: 'meetings/:id/edit',
        lazy: page(() => import('./meetings/edit-meeting-page.js'), 'EditMeetingPage'),
      },
      {
        path: 'approval',
        lazy: page(() => import('./approvals/approval-page.js'), 'ApprovalPage'),
      },
      {
        path: 'publication',
        lazy: page(
          () => import('./publication/report-publication-page.js'),
          'ReportPublicationPage',
        ),
      },
      {
        path: 'consultation',
        lazy: page(() => import('./consultations/consultation-page.js'), 'ConsultationPage'),
      },
      {
        path: 'consultation/new',
        lazy: page(() => import('./consultations/new-consultation-page.js'), 'NewConsultationPage'),
      },
      {
        path: 'recommendations',
        lazy: page(
          () => import('./recommendations/report-recommendations-page.js'),
          'ReportRecommendationsPage',
        ),
      },
      {
        path: 'recommendations/new',
        lazy: page(
          () => import('./recommendations/new-recommendation-page.js'),
          'NewRecommendationPage',
        ),
      },
      {
        path: 'journal',
        lazy: page(() => import('./journal/report-journal-page.js'), 'ReportJournalPage'),
      },
    ],
  },
  {
    path: 'proposals/:id',
    lazy: page(() => import('./proposals/proposal-page.js'), 'ProposalPage'),
  },
  {
    path: 'consultations',
    lazy: page(() => import('./consultations/consultations-page.js'), 'ConsultationsPage'),
  },
  {
    path: 'consultations/:id',
    lazy: page(() => import('./consultations/consultation-door.js'), 'ConsultationDoor'),
  },
  {
    path: 'proposals',
    lazy: page(() => import('./proposals/my-proposals-page.js'), 'MyProposalsPage'),
  },
  {
    path: 'recommendations',
    lazy: page(() => import('./recommendations/recommendations-page.js'), 'RecommendationsPage'),
  },
  {
    path: 'recommendations/:id',
    lazy: page(() => import('./recommendations/recommendation-page.js'), 'RecommendationPage'),
  },
  {
    path: 'journal',
    lazy: page(() => import('./journal/journal-page.js'), 'JournalPage'),
  },
  {
    path: 'organisations',
    lazy: page(() => import('./people/organisations-page.js'), 'OrganisationsPage'),
  },
  {
    path: 'organisations/:id',
    lazy: page(() => import('./people/organisation-page.js'), 'OrganisationPage'),
  },
  {
    path: 'people',
    lazy: page(() => import('./people/people-page.js'), 'PeoplePage'),
  },
  {
    path: 'invitations',
    lazy: page(() => import('./people/invitations-page.js'), 'InvitationsPage'),
  },
  {
    path: 'invitation/:token',
    lazy: page(() => import('./people/accept-invitation-page.js'), 'AcceptInvitationPage'),
  },
  {
    path: 'preferences',
    lazy: page(() => import('./people/preferences-page.js'), 'PreferencesPage'),
  },
  {
    path: 'mailbox',
    lazy: page(() => import('./mailbox/mailbox-page.js'), 'MailboxPage'),
  },
  {
    path: 'meetings/:id',
    lazy: page(() => import('./meetings/meeting-door.js'), 'MeetingDoor'),
  },
  {
    path: 'approvals/:id',
    lazy: page(() => import('./approvals/approval-door.js'), 'ApprovalDoor'),
  },
  {
    path: 'publication',
    lazy: page(() => import('./publication/publication-queue-page.js'), 'PublicationQueuePage'),
  },
  {
    path: 'publication/:id',
    lazy: page(() => import('./publication/publication-door.js'), 'PublicationDoor'),
  },
  { path: '*', element: <NoPage /> },
];

/** The pages in their frame, which stands while a page's code is fetched or cannot be. */
export const routes: RouteObject[] = [
  {
    element: <Frame />,
    children: [{ hydrateFallbackElement: <Loading />, errorElement: <Fault />, children: pages }],
  },
];
