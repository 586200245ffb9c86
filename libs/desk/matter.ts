import type { Trilingual } from '#libs/domain';

/** What may wait on a desk; the order is the order of the work where nothing else decides. */
export const DESK_ITEM_KINDS = [
  'sign_off',
  'admit_late_proposal',
  'answer_proposal',
  'incorporate_proposal',
  'reattach_proposal',
  'cut_revision',
  'open_consultation',
  'start_route',
  'schedule_release',
  'finish_draft_proposal',
  'submit_proposals',
  'answer_satisfaction',
  'hold_meeting',
  'confirm_minutes',
  'report_progress',
  'assess_recommendation',
  'watch_release',
  'renew_invitation',
  'invite_representative',
] as const;

export type DeskItemKind = (typeof DESK_ITEM_KINDS)[number];

/** Something in the house that waits for somebody, as the tables say it; whose turn it is, the rules say. */
export interface Matter {
  readonly kind: DeskItemKind;
  /** The thing itself: a proposal, a meeting, a step; the report where it is about several. */
  readonly subjectId: string;
  /** Null where it is about the house: who is in it, and for whom. */
  readonly report: { readonly id: string; readonly slug: string; readonly agencyId: string } | null;
  /** The organisation it waits for, or that waits for it. */
  readonly organisationId: string | null;
  readonly officeId: string | null;
  /** The one person who has taken it upon themselves. */
  readonly personId: string | null;
  /** An instant, or a day that lasts until its end. */
  readonly dueAt: Date | null;
  readonly dueOn: string | null;
  /** How many things it stands for. */
  readonly count: number;
  readonly number: number | null;
  /** What it is called, for the line under the title. */
  readonly label: Partial<Trilingual> | null;
}

interface Columns {
  readonly subject: string;
  readonly organisation?: string;
  readonly office?: string;
  readonly person?: string;
  readonly dueAt?: string;
  readonly dueOn?: string;
  readonly count?: string;
  readonly number?: string;
  readonly label?: string;
}

const select =
  (report: string) =>
  (
    kind: DeskItemKind,
    given: Columns,
  ): string => `'${kind}' as kind, ${given.subject} as "subjectId",
  ${report} as report, ${given.organisation ?? 'null'}::uuid as "organisationId",
  ${given.office ?? 'null'}::uuid as "officeId", ${given.person ?? 'null'}::uuid as "personId",
  ${given.dueAt ?? 'null'}::timestamptz as "dueAt", ${given.dueOn ?? 'null'}::text as "dueOn",
  ${given.count ?? '1'}::int as count, ${given.number ?? 'null'}::int as number,
  ${given.label ?? 'null'}::jsonb as label`;

/**
 * Each source is a query of these columns over `$1` the agencies where the viewer is staff, `$2`
 * the organisations represented, `$3` the offices held, `$4` today and `$5` whether the viewer
 * administers the house. One statement asks them all.
 */
export const columns = select(
  `json_build_object('id', r.id, 'slug', r.slug, 'agencyId', r.agency_id)`,
);

/** The same columns where there is no report. */
export const houseColumns = select('null::json');
