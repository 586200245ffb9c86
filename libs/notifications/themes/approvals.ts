import { inLanguage, type Language, type Trilingual } from '#libs/domain';
import { formatDay } from '#libs/platform';
import type { Happening, LetterRule, Theme } from '../letter-rule.js';
import { PLACES } from '../places.js';
import { holdersOfOffice, staffOf } from '../recipients.js';

/** A route, or one step of it: the step that the entry is about, or else the one whose turn it is. */
interface AboutRoute {
  readonly slug: string;
  readonly report: Trilingual;
  readonly agencyId: string;
  readonly hash: string;
  readonly officeId: string | null;
  readonly office: Trilingual | null;
}

/** Enough of a hash to compare by eye; the page has all of it. */
const HASH_SHOWN = 12;

const facts = (
  about: AboutRoute,
  language: Language,
  { facts: told }: Happening,
): Record<string, string> => ({
  report: inLanguage(about.report, language),
  office: about.office === null ? '' : inLanguage(about.office, language),
  hash: about.hash.slice(0, HASH_SHOWN),
  date: told['dueOn'] ? formatDay(language, String(told['dueOn'])) : '–',
  reason: String(told['reason'] ?? ''),
  remarks: String(told['remarks'] ?? ''),
});

const toCoordinators: LetterRule<AboutRoute> = {
  audience: 'coordinator',
  to: ({ agencyId }, happening, ask) => staffOf(ask, happening, agencyId, 'coordinator'),
  facts,
  path: ({ slug }) => PLACES.approval(slug),
};

const toApprover: LetterRule<AboutRoute> = {
  ...toCoordinators,
  audience: 'approver',
  to: async ({ officeId }, { now }, ask) =>
    officeId === null ? [] : holdersOfOffice(ask, now, officeId),
};

const ROUTE = `r.slug, r.title as report, r.agency_id as "agencyId", t.hash,
  f.id as "officeId", f.name as office`;

export const approvals: Theme<AboutRoute> = {
  topic: 'approval',
  read: async ({ subjectId, facts: told }, ask) => {
    // The office that an entry names goes before the one whose turn it has become meanwhile.
    const [about] = await ask<AboutRoute>(
      `select ${ROUTE} from route t join report r on r.id = t.report_id
         left join route_step s on s.route_id = t.id
         left join office f on f.id = s.office_id
         left join sign_off o on o.step_id = s.id
       where t.id = $1 or s.id = $1
       order by s.id is not distinct from $1 desc, f.key is not distinct from $2 desc,
         s.called_at is not null and o.step_id is null desc, s.position
       limit 1`,
      [subjectId, told['office'] ?? null],
    );
    return about ?? null;
  },
  letters: {
    'step.called': [toApprover],
    'step.reminded': [toApprover],
    'route.withdrawn': [toApprover],
    'route.signed-off': [toCoordinators],
    'route.returned': [
      toCoordinators,
      {
        ...toCoordinators,
        audience: 'editor',
        to: ({ agencyId }, happening, ask) => staffOf(ask, happening, agencyId, 'editor'),
        path: ({ slug }) => PLACES.edit(slug),
      },
    ],
    'route.completed': [
      toCoordinators,
      {
        ...toCoordinators,
        audience: 'press',
        to: ({ agencyId }, happening, ask) => staffOf(ask, happening, agencyId, 'press'),
        path: ({ slug }) => PLACES.publication(slug),
      },
    ],
  },
};
