import { inLanguage, type Language, type Trilingual } from '#libs/domain';
import { formatDay, formatTime } from '#libs/platform';
import type { Happening, LetterRule, Theme } from '../letter-rule.js';
import { PLACES } from '../places.js';
import { proposersOf, representativesOf, staffOf } from '../recipients.js';

export interface AboutRelease {
  readonly reportId: string;
  readonly slug: string;
  readonly report: Trilingual;
  readonly agencyId: string;
  readonly at: Date;
}

const facts = (
  about: AboutRelease,
  language: Language,
  { facts: told }: Happening,
): Record<string, string> => ({
  report: inLanguage(about.report, language),
  date: formatDay(language, about.at),
  time: formatTime(about.at),
  reason: String(told['reason'] ?? ''),
});

const toPress: LetterRule<AboutRelease> = {
  audience: 'press',
  to: ({ agencyId }, happening, ask) => staffOf(ask, happening, agencyId, 'press'),
  facts,
  path: ({ slug }) => PLACES.publication(slug),
};

const toCoordinators: LetterRule<AboutRelease> = {
  ...toPress,
  audience: 'coordinator',
  to: ({ agencyId }, happening, ask) => staffOf(ask, happening, agencyId, 'coordinator'),
};

export const releases: Theme<AboutRelease> = {
  topic: 'publication',
  read: async ({ subjectId }, ask) => {
    const [about] = await ask<AboutRelease>(
      `select r.id as "reportId", r.slug, r.title as report, r.agency_id as "agencyId",
         coalesce(e.published_at, e.publish_at) as at
       from release e join report r on r.id = e.report_id where e.id = $1`,
      [subjectId],
    );
    return about ?? null;
  },
  letters: {
    'release.scheduled': [toPress, toCoordinators],
    'release.rescheduled': [toPress, toCoordinators],
    'release.cancelled': [toPress, toCoordinators],
    'release.published': [
      {
        ...toPress,
        audience: 'proposers',
        to: async ({ reportId }, { now }, ask) =>
          representativesOf(ask, now, await proposersOf(ask, reportId)),
        path: PLACES.myProposals,
      },
    ],
  },
};
