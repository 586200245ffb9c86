import { inLanguage, type Trilingual } from '#libs/domain';
import type { Theme } from '../letter-rule.js';
import { PLACES } from '../places.js';
import { proposersOf, representativesOf } from '../recipients.js';

interface AboutReport {
  readonly id: string;
  readonly slug: string;
  readonly title: Trilingual;
}

export const reports: Theme<AboutReport> = {
  topic: 'publication',
  read: async ({ subjectId }, ask) => {
    const [about] = await ask<AboutReport>('select id, slug, title from report where id = $1', [
      subjectId,
    ]);
    return about ?? null;
  },
  letters: {
    'report.withdrawn': [
      {
        audience: 'representative',
        to: async ({ id }, { now }, ask) => representativesOf(ask, now, await proposersOf(ask, id)),
        facts: ({ title }, language, { facts: { reason } }) => ({
          report: inLanguage(title, language),
          reason: String(reason),
        }),
        path: ({ slug }) => PLACES.report(slug),
      },
    ],
  },
};
