/** A page of the app or of the public part, with the persona who comes to it. */
export interface PageToSee {
  /** As it stands in the app's table of routes; null for a page made by the server. */
  readonly route: string | null;
  readonly address: string;
  /** Null: a visitor who has not signed in. */
  readonly as: string | null;
}

/** Ids of the demonstration that stand in addresses. */
export interface Ids {
  readonly consultation: string;
  readonly meeting: string;
  readonly proposal: string;
  readonly route: string;
  readonly release: string;
  readonly recommendation: string;
  readonly organisation: string;
  /** A block of the report of 2020 that was changed for a proposal. */
  readonly block: string;
}

const COORDINATOR = 'coordinator';
const REPRESENTATIVE = 'representative-talap';

/** The pages of the app as the routes name them, each on the case that shows most of it. */
export function pagesOfTheApp(ids: Ids): PageToSee[] {
  const reports = (slug: string, route: string, at = route): PageToSee => ({
    route: `reports/:slug${route}`,
    address: `/app/reports/${slug}${at}`,
    as: COORDINATOR,
  });
  const page = (route: string, as: string | null = COORDINATOR, at = route): PageToSee => ({
    route,
    address: `/app/${at}`,
    as,
  });
  return [
    page('sign-in', null),
    page('sign-in/link', null, 'sign-in/link?token=made-up'),
    page('new-password', null, 'new-password?token=made-up'),
    page('desk'),
    page('reports', null),
    page('reports/new'),
    reports('2020', ''),
    reports('2020', '/edit'),
    reports('review-quasi-public-sector', '/languages'),
    reports('2020', '/import'),
    reports('2020', '/text', '/text?layer=asked'),
    { ...reports('2020', '/answers'), as: 'answering-official' },
    reports('2020', '/compare'),
    reports('2020', '/compare/:from/:to?', '/compare/1/2'),
    reports('2020', '/history/:blockId', `/history/${ids.block}`),
    reports('2020', '/meetings'),
    reports('review-international-cooperation', '/meetings/new'),
    reports('2020', '/meetings/:id', `/meetings/${ids.meeting}`),
    reports('2020', '/meetings/:id/edit', `/meetings/${ids.meeting}/edit`),
    reports('review-civil-service', '/approval'),
    { ...reports('review-legislation', '/publication'), as: 'press-service' },
    reports('2020', '/proposals'),
    reports('2020', '/consultation'),
    reports('review-quasi-public-sector', '/consultation/new'),
    reports('2019', '/recommendations'),
    reports('2019', '/recommendations/new'),
    reports('2020', '/journal'),
    page('proposals/:id', REPRESENTATIVE, `proposals/${ids.proposal}`),
    page('consultations', REPRESENTATIVE),
    page('consultations/:id', REPRESENTATIVE, `consultations/${ids.consultation}`),
    page('proposals', REPRESENTATIVE),
    page('recommendations'),
    page('recommendations/:id', COORDINATOR, `recommendations/${ids.recommendation}`),
    page('journal'),
    page('organisations', 'administrator'),
    page('organisations/:id', 'administrator', `organisations/${ids.organisation}`),
    page('people', 'administrator'),
    page('invitations', 'administrator'),
    page('invitation/:token', null, 'invitation/made-up'),
    page('preferences', REPRESENTATIVE),
    page('mailbox', 'administrator'),
    page('meetings/:id', COORDINATOR, `meetings/${ids.meeting}`),
    page('approvals/:id', 'department-director', `approvals/${ids.route}`),
    page('publication', 'press-service'),
    page('publication/:id', 'press-service', `publication/${ids.release}`),
    page('*', null, 'nowhere'),
  ];
}

/** The public pages under the address of a language. */
export const PUBLIC_PAGES = [
  '/',
  '/promises',
  '/reports/2019',
  '/reports/2019/proposals',
  '/reports/2019/releases/1',
  '/nowhere',
];
