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
  /** Null where it is about the house and not about a report. */
  readonly reportId: string | null;
  readonly title: string;
  readonly detail: string | null;
  readonly dueAt: Date | null;
  readonly workingDaysLeft: number | null;
  readonly urgent: boolean;
  readonly path: string;
}

/** Working days in which something cannot be put off any more. */
const URGENT_DAYS = 2;

const inReport =
  (place: (slug: string) => string) =>
  ({ report }: Matter): string =>
    report === null ? PLACES.desk() : place(report.slug);

const PATHS: Readonly<Record<DeskItemKind, (matter: Matter) => string>> = {
  finish_draft_proposal: ({ subjectId }) => PLACES.proposal(subjectId),
  submit_proposals: inReport(PLACES.text),
  hold_meeting: ({ subjectId }) => PLACES.meeting(subjectId),
  confirm_minutes: ({ subjectId }) => PLACES.meeting(subjectId),
  answer_proposal: (matter) =>
    matter.organisationId === null ? inReport(PLACES.answers)(matter) : PLACES.myProposals(),
  incorporate_proposal: inReport(PLACES.answers),
  reattach_proposal: inReport(PLACES.lostPlaces),
  admit_late_proposal: inReport(PLACES.answers),
  answer_satisfaction: ({ subjectId }) => PLACES.proposal(subjectId),
  cut_revision: inReport(PLACES.edit),
  open_consultation: inReport(PLACES.newConsultation),
  start_route: inReport(PLACES.approval),
  sign_off: inReport(PLACES.approval),
  schedule_release: inReport(PLACES.publication),
  watch_release: inReport(PLACES.publication),
  report_progress: ({ subjectId }) => PLACES.recommendation(subjectId),
  assess_recommendation: ({ subjectId }) => PLACES.recommendation(subjectId),
  renew_invitation: () => PLACES.invitations(),
  invite_representative: ({ subjectId }) => PLACES.organisation(subjectId),
};

/** A matter in words, with the days that are left and the way to it. */
export function deskItem(matter: Matter, language: Language, now: Date): DeskItem {
  const { kind, subjectId, report, personId, dueOn, count, number, label } = matter;
  const dueAt = matter.dueAt ?? (dueOn === null ? null : endOfLocalDay(dueOn));
  const workingDaysLeft =
    dueAt === null ? null : workingDaysBetween(localDay(now), localDay(dueAt));
  return {
    key: [kind, report?.id, subjectId, personId].filter(Boolean).join(':'),
    kind,
    reportId: report?.id ?? null,
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
