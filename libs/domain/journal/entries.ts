import type { JobName } from './jobs.js';

/**
 * Who may read an entry: everyone; the organisation concerned and staff; the organisation
 * alone (what it has not submitted is nobody else's business); staff alone.
 */
export type Visibility = 'public' | 'organisation' | 'own-organisation' | 'staff';

interface Kind {
  readonly visibility: Visibility;
  readonly follows: readonly JobName[];
}

/** What each entry states besides who, when and about what. The sentences are in `journal.json`. */
export interface JournalFacts {
  'organisation.registered': { name: string };
  'organisation.edited': { name: string };
  'person.invited': { email: string; role: string };
  'person.language-changed': { language: string };
  'notification-preference.changed': { topic: string; byMail: boolean };
  'invitation.accepted': { email: string; role: string };
  'mandate.granted': { role: string; person: string };
  'mandate.revoked': { role: string; person: string };
  'sessions.ended': { person: string };
  'sign-in.link-requested': { letter: string };

  'report.created': { title: string };
  'report.edited': { before: Record<string, unknown>; after: Record<string, unknown> };
  'text.imported': { language: string; blocks: number; source: string };
  'working-copy.edited': { language: string; blocks: string[] };
  'translation.checked': { language: string; blocks: string[] };
  'translation.imported': { language: string; blocks: string[] };
  'source-language.chosen': { language: string };
  'parity.excepted': { revision: number; stale: number; missing: number; reason: string };
  'words.replaced': { language: string; words: string; by: string; places: number };
  'snapshot.taken': { name: string; blocks: number };
  'snapshot.restored': { name: string; blocks: number };
  'snapshot.forgotten': { name: string; takenAt: string };
  'revision.cut': { number: number; hash: string };
  'revision.anchors-placed': {
    revision: number;
    placed: number;
    moved: number;
    orphaned: number;
  };
  /** A change between two texts; `to` is null for the working copy. */
  'change.marked-editorial': { block: string; from: number; to: number | null };
  'change.marked-material': { block: string; from: number; to: number | null };
  'report.correction-opened': { reason: string };
  'report.withdrawn': { reason: string };

  'consultation.announced': { revision: number; opensAt: string; closesAt: string };
  'consultation.opened': { revision: number; closesAt: string };
  'consultation.invited': { organisations: string[] };
  'consultation.opening-moved': { before: string; after: string; reason: string };
  'consultation.window-changed': { before: string; after: string; reason: string };
  'consultation.closing-soon': { closesAt: string };
  'consultation.closed': { proposals: number; reason: string };

  'meeting.planned': { title: string; startsAt: string };
  'meeting.edited': { title: string; startsAt: string };
  'meeting.attendance-recorded': { present: number };
  'meeting.intervention-recorded': { organisation: string };
  'meeting.intervention-edited': { organisation: string };
  'meeting.intervention-removed': { organisation: string };
  'meeting.minutes-confirmed': { interventions: number };

  'proposal.drafted': { kind: string };
  'proposal.edited': { version: number };
  'proposal.submitted': { number: number; receipt: string; late: boolean };
  'proposal.discarded': { kind: string };
  'proposal.withdrawn': { number: number; reason: string };
  'proposal.admitted': { number: number; reason: string };
  'proposal.not-admitted': { number: number; reason: string };
  'proposal.reattached': { number: number; revision: number };
  'proposal.taken': { number: number };
  'proposal.given-back': { number: number };
  'disposition.decided': { number: number; kind: string; before: string | null };
  'incorporation.linked': { number: number; blocks: string[] };
  'incorporation.unlinked': { number: number };
  'incorporation.exception-explained': { number: number; reason: string };
  'satisfaction.answered': { number: number; answer: string };
  'satisfaction.reminded': { number: number; replyBy: string };

  'route.started': { revision: number; hash: string; steps: number };
  'route.signed-off': { office: string; hash: string; position: number };
  'route.returned': { office: string; remarks: string };
  'route.withdrawn': { reason: string };
  'route.completed': { revision: number; hash: string };
  'step.called': { office: string; dueOn: string };
  'step.reminded': { office: string; dueOn: string };

  'release.scheduled': { number: number; revision: number; publishAt: string };
  'release.rescheduled': { number: number; publishAt: string; reason: string };
  'release.cancelled': { number: number; reason: string };
  'release.prepared': { number: number; artefacts: number };
  'release.due': { number: number };
  'release.published': { number: number; hash: string };
  'media-contact.added': { name: string };
  'media-contact.removed': { name: string };

  'recommendation.added': { number: number; dueOn: string };
  'recommendation.edited': { number: number };
  'recommendation.due-date-changed': {
    number: number;
    before: string;
    after: string;
    reason: string;
  };
  'recommendation.progress-reported': { number: number; percent: number };
  'recommendation.done': { number: number };
  'recommendation.assessed': { number: number; assessment: string };
  'recommendation.cancelled': { number: number; reason: string };
  'recommendation.reminded': { number: number; dueOn: string };
  'recommendation.overdue': { number: number; dueOn: string };
}

export type JournalType = keyof JournalFacts;

const staff = (...follows: JobName[]): Kind => ({ visibility: 'staff', follows });
const open = (...follows: JobName[]): Kind => ({ visibility: 'public', follows });
const shared = (...follows: JobName[]): Kind => ({ visibility: 'organisation', follows });
const own = (...follows: JobName[]): Kind => ({ visibility: 'own-organisation', follows });

/** Every entry the journal may hold: who may read it, and which jobs follow from it. */
export const JOURNAL: { readonly [T in JournalType]: Kind } = {
  'organisation.registered': open(),
  'organisation.edited': open(),
  // The letter is written in the act itself: only it knows the link.
  'person.invited': staff(),
  'person.language-changed': staff(),
  'notification-preference.changed': staff(),
  'invitation.accepted': staff(),
  'mandate.granted': staff('tell-people'),
  'mandate.revoked': staff('tell-people'),
  'sessions.ended': staff(),
  'sign-in.link-requested': staff(),

  'report.created': staff(),
  'report.edited': staff(),
  'text.imported': staff(),
  'working-copy.edited': staff(),
  'translation.checked': staff(),
  'translation.imported': staff(),
  'source-language.chosen': staff(),
  // Who lets a text go out in unequal languages answers for it before everyone.
  'parity.excepted': open(),
  'words.replaced': staff(),
  'snapshot.taken': staff(),
  'snapshot.restored': staff(),
  'snapshot.forgotten': staff(),
  'revision.cut': staff('place-anchors'),
  'revision.anchors-placed': staff(),
  'change.marked-editorial': staff(),
  'change.marked-material': staff(),
  'report.correction-opened': staff(),
  'report.withdrawn': open('tell-people'),

  'consultation.announced': open('tell-people'),
  'consultation.opened': open('tell-people'),
  'consultation.invited': shared('tell-people'),
  // No letter: those concerned hear when it opens.
  'consultation.opening-moved': open(),
  'consultation.window-changed': open('tell-people'),
  'consultation.closing-soon': staff('tell-people'),
  'consultation.closed': open('tell-people'),

  'meeting.planned': open('tell-people'),
  'meeting.edited': open('tell-people'),
  'meeting.attendance-recorded': staff(),
  'meeting.intervention-recorded': shared(),
  'meeting.intervention-edited': shared(),
  'meeting.intervention-removed': shared(),
  'meeting.minutes-confirmed': open('tell-people'),

  'proposal.drafted': own(),
  'proposal.edited': own(),
  'proposal.submitted': open('tell-people'),
  'proposal.discarded': own(),
  'proposal.withdrawn': open('tell-people'),
  'proposal.admitted': open('tell-people'),
  'proposal.not-admitted': open('tell-people'),
  'proposal.reattached': staff(),
  'proposal.taken': staff(),
  'proposal.given-back': staff(),
  'disposition.decided': open('tell-people'),
  'incorporation.linked': open(),
  'incorporation.unlinked': staff(),
  'incorporation.exception-explained': open(),
  'satisfaction.answered': open('tell-people'),
  'satisfaction.reminded': shared('tell-people'),

  'route.started': staff('call-approver'),
  'route.signed-off': staff('call-approver', 'tell-people'),
  'route.returned': staff('tell-people'),
  'route.withdrawn': staff('tell-people'),
  'route.completed': open('tell-people'),
  'step.called': staff('tell-people'),
  'step.reminded': staff('tell-people'),

  'release.scheduled': staff('prepare-release', 'tell-people'),
  'release.rescheduled': staff('prepare-release', 'tell-people'),
  'release.cancelled': staff('tell-people'),
  'release.prepared': staff(),
  'release.due': staff('publish-release'),
  'release.published': open('tell-people', 'tell-media'),
  'media-contact.added': staff(),
  'media-contact.removed': staff(),

  'recommendation.added': open('tell-people'),
  'recommendation.edited': open(),
  'recommendation.due-date-changed': open('tell-people'),
  'recommendation.progress-reported': open(),
  'recommendation.done': open('tell-people'),
  'recommendation.assessed': open('tell-people'),
  'recommendation.cancelled': open('tell-people'),
  'recommendation.reminded': staff('tell-people'),
  'recommendation.overdue': open('tell-people'),
};

export const JOURNAL_TYPES = Object.keys(JOURNAL) as JournalType[];
