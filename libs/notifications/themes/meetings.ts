import { inLanguage, type Language, type Trilingual } from '#libs/domain';
import { formatDay, formatTime } from '#libs/platform';
import type { LetterRule, Theme } from '../letter-rule.js';
import { PLACES } from '../places.js';
import { representativesOf } from '../recipients.js';

interface AboutMeeting {
  readonly id: string;
  readonly report: Trilingual;
  readonly title: Trilingual;
  readonly startsAt: Date;
  readonly venue: Trilingual | null;
  readonly link: string | null;
  readonly invited: readonly string[];
}

const place = ({ venue, link }: AboutMeeting, language: Language): string =>
  [venue === null ? '' : inLanguage(venue, language), link ?? '']
    .filter((part) => part !== '')
    .join(', ') || '–';

const toInvited: LetterRule<AboutMeeting> = {
  audience: 'representative',
  to: ({ invited }, { now }, ask) => representativesOf(ask, now, invited),
  facts: (about, language) => ({
    report: inLanguage(about.report, language),
    title: inLanguage(about.title, language),
    date: formatDay(language, about.startsAt),
    time: formatTime(about.startsAt),
    venue: place(about, language),
  }),
  path: ({ id }) => PLACES.meeting(id),
};

export const meetings: Theme<AboutMeeting> = {
  topic: 'meetings',
  read: async ({ subjectId }, ask) => {
    const [about] = await ask<AboutMeeting>(
      `select m.id, r.title as report, m.title, m.starts_at as "startsAt", m.venue, m.link,
         array(select organisation_id from attendance where meeting_id = m.id) as invited
       from meeting m join consultation c on c.id = m.consultation_id join report r on r.id = c.report_id
       where m.id = $1`,
      [subjectId],
    );
    return about ?? null;
  },
  letters: {
    'meeting.planned': [toInvited],
    'meeting.edited': [toInvited],
    'meeting.minutes-confirmed': [toInvited],
  },
};
