import { inLanguage, type Language, type Trilingual } from '#libs/domain';
import { formatDay, formatTime } from '#libs/platform';
import type { Ask } from '../ask.js';
import type { Happening, LetterRule, Theme } from '../letter-rule.js';
import { PLACES } from '../places.js';
import { proposersOf, representativesOf, staffOf, type Recipient } from '../recipients.js';

/** A consultation as its letters see it; it may be one that is not opened yet. */
export interface AboutConsultation {
  readonly reportId: string;
  readonly slug: string;
  readonly report: Trilingual;
  readonly agencyId: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly openToAll: boolean;
  readonly message: Trilingual | null;
  readonly invited: readonly string[];
}

/** Everybody who may propose: the invited, or every organisation where it is open to all. */
const circle = (
  { openToAll, invited }: AboutConsultation,
  { now }: Happening,
  ask: Ask,
): Promise<Recipient[]> => representativesOf(ask, now, openToAll ? null : invited);

const facts = (about: AboutConsultation, language: Language, until: Date) => ({
  report: inLanguage(about.report, language),
  date: formatDay(language, until),
  time: formatTime(until),
  message: about.message === null ? '' : inLanguage(about.message, language),
});

const toCircle: LetterRule<AboutConsultation> = {
  audience: 'representative',
  to: circle,
  facts: (about, language) => facts(about, language, about.closesAt),
  path: ({ slug }) => PLACES.consultation(slug),
};

export const consultations: Theme<AboutConsultation> = {
  topic: 'consultations',
  read: async ({ subjectId }, ask) => {
    const [about] = await ask<AboutConsultation>(
      `select r.id as "reportId", r.slug, r.title as report, r.agency_id as "agencyId",
         c.opens_at as "opensAt", c.closes_at as "closesAt", c.open_to_all as "openToAll", c.message,
         array(select organisation_id from invitee where consultation_id = c.id) as invited
       from consultation c join report r on r.id = c.report_id where c.id = $1`,
      [subjectId],
    );
    return about ?? null;
  },
  letters: {
    'consultation.announced': [
      { ...toCircle, facts: (about, language) => facts(about, language, about.opensAt) },
    ],
    'consultation.opened': [toCircle],
    'consultation.closing-soon': [toCircle],
    'consultation.invited': [
      {
        ...toCircle,
        to: (_about, { facts: { organisations }, now }, ask) =>
          representativesOf(ask, now, organisations as string[]),
      },
    ],
    'consultation.window-changed': [
      {
        ...toCircle,
        facts: (about, language, { facts: { reason } }) => ({
          ...facts(about, language, about.closesAt),
          reason: String(reason),
        }),
      },
    ],
    'consultation.closed': [
      {
        ...toCircle,
        to: async ({ reportId, invited }, { now }, ask) =>
          representativesOf(ask, now, [...invited, ...(await proposersOf(ask, reportId))]),
      },
      {
        ...toCircle,
        audience: 'coordinator',
        to: ({ agencyId }, happening, ask) =>
          staffOf(ask, happening, agencyId, 'coordinator', 'answering_official'),
        path: ({ slug }) => PLACES.answers(slug),
      },
    ],
  },
};
