import type { Language } from '#libs/domain';
import type { JournalType } from '#libs/domain/journal';
import { entrySentence } from '#libs/journal';
import { PLACES } from '#libs/notifications';
import type { DeskItem } from './desk-item.js';
import type { DeskItemKind } from './matter.js';

export interface Done {
  readonly id: string;
  readonly type: JournalType;
  readonly at: Date;
  readonly facts: Record<string, unknown>;
  readonly reportId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly slug: string;
}

/** The entries that took something off somebody's desk, and what it had been there. */
const KINDS: Partial<Readonly<Record<JournalType, DeskItemKind>>> = {
  'proposal.submitted': 'submit_proposals',
  'proposal.admitted': 'admit_late_proposal',
  'proposal.reattached': 'reattach_proposal',
  'proposal.not-admitted': 'admit_late_proposal',
  'disposition.decided': 'answer_proposal',
  'incorporation.linked': 'incorporate_proposal',
  'incorporation.exception-explained': 'incorporate_proposal',
  'satisfaction.answered': 'answer_satisfaction',
  'meeting.minutes-confirmed': 'confirm_minutes',
  'revision.cut': 'cut_revision',
  'consultation.announced': 'open_consultation',
  'consultation.opened': 'open_consultation',
  'route.started': 'start_route',
  'route.signed-off': 'sign_off',
  'route.returned': 'sign_off',
  'release.scheduled': 'schedule_release',
  'recommendation.progress-reported': 'report_progress',
  'recommendation.assessed': 'assess_recommendation',
};

export const doneKinds = Object.keys(KINDS);

/** What was done, in the words of the journal. */
export function doneItem({ id, type, facts, ...entry }: Done, language: Language): DeskItem {
  return {
    key: id,
    kind: KINDS[type]!,
    reportId: entry.reportId,
    title: brief(entrySentence(language, type, facts)),
    detail: null,
    dueAt: null,
    workingDaysLeft: null,
    urgent: false,
    path: pathOf(entry),
  };
}

/** A reason may be a page long; a line on a desk is not. */
const LINE = 160;

function brief(sentence: string): string {
  const letters = [...sentence];
  return letters.length <= LINE ? sentence : `${letters.slice(0, LINE).join('').trimEnd()}…`;
}

function pathOf({ subjectKind, subjectId, slug }: Omit<Done, 'id' | 'type' | 'facts'>): string {
  if (subjectKind === 'proposal') return PLACES.proposal(subjectId);
  if (subjectKind === 'meeting') return PLACES.meeting(subjectId);
  if (subjectKind === 'recommendation') return PLACES.recommendation(subjectId);
  return PLACES.report(slug);
}
