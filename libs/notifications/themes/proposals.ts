import { inLanguage, type Language, type Trilingual } from '#libs/domain';
import { formatDay, formatTime, translate } from '#libs/platform';
import type { Happening, LetterRule, Theme } from '../letter-rule.js';
import { PLACES } from '../places.js';
import { representativesOf, staffOf } from '../recipients.js';

interface AboutProposal {
  readonly id: string;
  readonly number: number;
  readonly report: Trilingual;
  readonly agencyId: string;
  readonly organisationId: string;
  readonly organisation: Trilingual;
  readonly submittedAt: Date;
  readonly receiptHash: string;
  /** Of the disposition that stands. */
  readonly reason: Trilingual | null;
}

const facts = (
  about: AboutProposal,
  language: Language,
  { facts: told }: Happening,
): Record<string, string | number> => ({
  report: inLanguage(about.report, language),
  organisation: inLanguage(about.organisation, language),
  number: about.number,
  date: formatDay(language, about.submittedAt),
  time: formatTime(about.submittedAt),
  hash: about.receiptHash,
  reason: String(told['reason'] ?? ''),
});

/** Stands in a letter that is only shown beforehand, for what is not decided yet. */
const NOT_YET = '…';

const word = (language: Language, words: string, value: unknown): string =>
  value === undefined ? NOT_YET : translate(language, `common:${words}.${String(value)}`);

const toOrganisation: LetterRule<AboutProposal> = {
  audience: 'organisation',
  to: ({ organisationId }, { now }, ask) => representativesOf(ask, now, [organisationId]),
  facts,
  path: ({ id }) => PLACES.proposal(id),
};

const toCoordinators: LetterRule<AboutProposal> = {
  ...toOrganisation,
  audience: 'coordinator',
  to: ({ agencyId }, happening, ask) => staffOf(ask, happening, agencyId, 'coordinator'),
};

export const proposals: Theme<AboutProposal> = {
  topic: 'proposals',
  read: async ({ subjectId }, ask) => {
    const [about] = await ask<AboutProposal>(
      `select p.id, p.number, r.title as report, r.agency_id as "agencyId",
         p.organisation_id as "organisationId", o.name as organisation,
         p.submitted_at as "submittedAt", p.receipt_hash as "receiptHash", d.reason
       from proposal p join report r on r.id = p.report_id join organisation o on o.id = p.organisation_id
         left join disposition d on d.proposal_id = p.id
       where p.id = $1 and p.submitted_at is not null`,
      [subjectId],
    );
    return about ?? null;
  },
  letters: {
    'proposal.submitted': [{ ...toOrganisation, always: true }, toCoordinators],
    'proposal.withdrawn': [toOrganisation, toCoordinators],
    'proposal.admitted': [toOrganisation],
    'proposal.not-admitted': [toOrganisation],
  },
};

/** What an organisation was answered, and what it says to the answer. */
export const answers: Theme<AboutProposal> = {
  topic: 'answers',
  read: proposals.read,
  letters: {
    'disposition.decided': [
      {
        ...toOrganisation,
        facts: (about, language, happening) => ({
          ...facts(about, language, happening),
          kind: word(language, 'dispositions', happening.facts['kind']),
          reason: about.reason === null ? NOT_YET : inLanguage(about.reason, language),
        }),
      },
    ],
    'satisfaction.reminded': [
      {
        ...toOrganisation,
        facts: (about, language, happening) => ({
          ...facts(about, language, happening),
          date: formatDay(language, String(happening.facts['replyBy'])),
        }),
      },
    ],
    'satisfaction.answered': [
      {
        ...toCoordinators,
        facts: (about, language, happening) => ({
          ...facts(about, language, happening),
          kind: word(language, 'satisfaction', happening.facts['answer']),
        }),
      },
    ],
  },
};
