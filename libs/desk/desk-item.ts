import {
  endOfLocalDay,
  inLanguage,
  localDay,
  workingDaysBetween,
  type Language,
} from '#libs/domain';
import { PLACES } from '#libs/notifications';
import { translate } from '#libs/platform';
import { DESK_ITEM_KINDS, type DeskItemKind, type Matter } from './matter.js';

export interface DeskItem {
  readonly key: string;
  readonly kind: DeskItemKind;
  readonly reportId: string;
  readonly title: string;
  readonly detail: string | null;
  readonly dueAt: Date | null;
  readonly workingDaysLeft: number | null;
  readonly urgent: boolean;
  readonly path: string;
}

/** Working days in which something cannot be put off any more. */
const URGENT_DAYS = 2;

const PATHS: Readonly<Record<DeskItemKind, (matter: Matter) => string>> = {
  finish_draft_proposal: ({ subjectId }) => PLACES.proposal(subjectId),
  submit_proposals: ({ slug }) => PLACES.text(slug),
  hold_meeting: ({ subjectId }) => PLACES.meeting(subjectId),
  confirm_minutes: ({ subjectId }) => PLACES.meeting(subjectId),
  answer_proposal: ({ slug, organisationId }) =>
    organisationId === null ? PLACES.answers(slug) : PLACES.myProposals(),
  incorporate_proposal: ({ slug }) => PLACES.answers(slug),
  admit_late_proposal: ({ slug }) => PLACES.answers(slug),
  answer_satisfaction: ({ subjectId }) => PLACES.proposal(subjectId),
  cut_revision: ({ slug }) => PLACES.edit(slug),
  open_consultation: ({ slug }) => PLACES.newConsultation(slug),
  start_route: ({ slug }) => PLACES.approval(slug),
  sign_off: ({ slug }) => PLACES.approval(slug),
  schedule_release: ({ slug }) => PLACES.publication(slug),
  watch_release: ({ slug }) => PLACES.publication(slug),
  report_progress: ({ subjectId }) => PLACES.recommendation(subjectId),
  assess_recommendation: ({ subjectId }) => PLACES.recommendation(subjectId),
  accept_invitation: () => PLACES.desk(),
};

/** A matter in words, with the days that are left and the way to it. */
export function deskItem(matter: Matter, language: Language, now: Date): DeskItem {
  const { kind, subjectId, reportId, personId, dueOn, count, number, label } = matter;
  const dueAt = matter.dueAt ?? (dueOn === null ? null : endOfLocalDay(dueOn));
  const workingDaysLeft =
    dueAt === null ? null : workingDaysBetween(localDay(now), localDay(dueAt));
  return {
    key: [kind, reportId, subjectId, personId].filter((part) => part !== null).join(':'),
    kind,
    reportId,
    title: translate(language, `desk:${kind}`, { count, number }),
    detail: label === null ? null : inLanguage(label, language) || null,
    dueAt,
    workingDaysLeft,
    urgent: workingDaysLeft !== null && workingDaysLeft <= URGENT_DAYS,
    path: PATHS[kind](matter),
  };
}

/** What is due first comes first; then what has no date, in the order of the work. */
export function byUrgency(a: DeskItem, b: DeskItem): number {
  return (
    dueTime(a) - dueTime(b) ||
    DESK_ITEM_KINDS.indexOf(a.kind) - DESK_ITEM_KINDS.indexOf(b.kind) ||
    a.key.localeCompare(b.key, 'en')
  );
}

/** Far beyond any date, and finite: the difference of two infinities orders nothing. */
const NEVER = Number.MAX_SAFE_INTEGER;

const dueTime = ({ dueAt }: DeskItem): number => dueAt?.getTime() ?? NEVER;
