import { inLanguage, type Language, type Trilingual } from '#libs/domain';
import { formatDay, translate } from '#libs/platform';
import type { Happening, LetterRule, Theme } from '../letter-rule.js';
import { PLACES } from '../places.js';
import { holders, holdersOfOffice, representativesOf, staffOf } from '../recipients.js';

interface AboutRecommendation {
  readonly id: string;
  readonly number: number;
  readonly report: Trilingual;
  readonly agencyId: string;
  readonly title: Trilingual;
  readonly ownerId: string;
  readonly officeId: string | null;
  readonly owner: Trilingual;
  readonly dueOn: string;
  readonly assessmentReason: Trilingual | null;
  /** Organisations whose proposals it goes back to. */
  readonly proposers: readonly string[];
}

const facts = (
  about: AboutRecommendation,
  language: Language,
  { facts: told }: Happening,
): Record<string, string | number> => ({
  report: inLanguage(about.report, language),
  number: about.number,
  title: inLanguage(about.title, language),
  organisation: inLanguage(about.owner, language),
  date: formatDay(language, about.dueOn),
  reason: String(told['reason'] ?? ''),
});

/** Whoever answers for it: the office that is named, and the people of the organisation. */
const toOwner: LetterRule<AboutRecommendation> = {
  audience: 'owner',
  to: async ({ ownerId, officeId }, { now }, ask) => [
    ...(officeId === null ? [] : await holdersOfOffice(ask, now, officeId)),
    ...(await holders(ask, now, {
      roles: ['representative', 'answering_official'],
      organisationIds: [ownerId],
    })),
  ],
  facts,
  path: ({ id }) => PLACES.recommendation(id),
};

const toCoordinators: LetterRule<AboutRecommendation> = {
  ...toOwner,
  audience: 'coordinator',
  to: ({ agencyId }, happening, ask) => staffOf(ask, happening, agencyId, 'coordinator'),
};

const toProposers: LetterRule<AboutRecommendation> = {
  ...toOwner,
  audience: 'proposers',
  to: ({ proposers }, { now }, ask) => representativesOf(ask, now, proposers),
};

const assessed = (
  about: AboutRecommendation,
  language: Language,
  happening: Happening,
): Record<string, string | number> => ({
  ...facts(about, language, happening),
  kind: translate(language, `common:assessments.${String(happening.facts['assessment'])}`),
  reason: about.assessmentReason === null ? '' : inLanguage(about.assessmentReason, language),
});

export const recommendations: Theme<AboutRecommendation> = {
  topic: 'recommendations',
  read: async ({ subjectId }, ask) => {
    const [about] = await ask<AboutRecommendation>(
      `select m.id, m.number, r.title as report, r.agency_id as "agencyId", m.text as title,
         m.owner_id as "ownerId", m.office_id as "officeId", o.name as owner, m.due_on as "dueOn",
         m.assessment_reason as "assessmentReason",
         array(select distinct p.organisation_id from recommendation_cause c
           join proposal p on p.id = c.proposal_id where c.recommendation_id = m.id) as proposers
       from recommendation m join report r on r.id = m.report_id join organisation o on o.id = m.owner_id
       where m.id = $1`,
      [subjectId],
    );
    return about ?? null;
  },
  letters: {
    'recommendation.added': [toOwner],
    'recommendation.due-date-changed': [toOwner],
    'recommendation.reminded': [toOwner],
    'recommendation.overdue': [toOwner, toCoordinators],
    'recommendation.done': [toOwner, toCoordinators, toProposers],
    'recommendation.assessed': [
      { ...toOwner, facts: assessed },
      { ...toProposers, facts: assessed },
    ],
    'recommendation.cancelled': [toOwner, toProposers],
  },
};
