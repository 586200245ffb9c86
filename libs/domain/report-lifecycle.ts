import { allow, type Decision, refuse } from './decision.js';
import type { Role } from './roles.js';

/**
 * The journey of a report. Read this first; everything else obeys it.
 *
 *   drafting → consulting → revising → approving → approved → published → withdrawn
 *                              ↑___________|                       |
 *                              ↑  when an approver returns it      |
 *                              ↑__ a correction of the words ______|
 */
export const REPORT_STATES = [
  'drafting',
  'consulting',
  'revising',
  'approving',
  'approved',
  'published',
  'withdrawn',
] as const;

export type ReportState = (typeof REPORT_STATES)[number];

/** Who performs an act: a role, or the house itself, as the consequence of another act or of time. */
type Performer = Role | 'house';

interface Rule {
  /** The states in which the act is allowed; `unborn` is the report that does not exist yet. */
  readonly in: readonly (ReportState | 'unborn')[];
  /** The state that follows; absent when the report stays where it is. */
  readonly to?: ReportState;
  readonly by: readonly Performer[];
}

const WRITING = ['drafting', 'consulting', 'revising'] as const;
const OUT_OR_CORRECTED = ['revising', 'approving', 'approved', 'published'] as const;

const JOURNEY = {
  // The text. It may be worked on until a route starts: what is being signed may not change.
  create_report: { in: ['unborn'], to: 'drafting', by: ['coordinator', 'editor'] },
  edit_report: { in: WRITING, by: ['editor', 'coordinator'] },
  edit_working_copy: { in: WRITING, by: ['editor', 'coordinator', 'answering_official'] },
  import_text: { in: WRITING, by: ['editor', 'coordinator'] },
  restore_snapshot: { in: WRITING, by: ['editor', 'coordinator'] },
  cut_revision: { in: WRITING, by: ['editor', 'coordinator'] },
  // Editorial or material is said of a change until the route has ended; approvers see who said it.
  mark_change: { in: [...WRITING, 'approving'], by: ['editor', 'coordinator'] },

  // The consultation. It needs a revision that has been cut.
  open_consultation: { in: ['drafting'], to: 'consulting', by: ['coordinator'] },
  change_window: { in: ['consulting'], by: ['coordinator'] },
  invite_organisation: { in: ['consulting'], by: ['coordinator'] },
  hold_meeting: { in: ['consulting', 'revising'], by: ['coordinator'] },
  close_consultation: { in: ['consulting'], to: 'revising', by: ['coordinator', 'house'] },

  // Proposals and answers. A late proposal is kept as long as the text is not yet out.
  submit_proposal: {
    in: ['consulting', 'revising', 'approving', 'approved'],
    by: ['representative'],
  },
  admit_late_proposal: { in: ['revising'], by: ['coordinator'] },
  answer_proposal: { in: ['consulting', 'revising'], by: ['answering_official', 'coordinator'] },
  incorporate_proposal: {
    in: ['consulting', 'revising'],
    by: ['editor', 'answering_official', 'coordinator'],
  },
  state_satisfaction: {
    in: ['consulting', 'revising', 'approving', 'approved', 'published'],
    by: ['representative'],
  },

  // The approval. No route starts while something is unanswered (approval-readiness.ts).
  start_route: { in: ['revising'], to: 'approving', by: ['coordinator'] },
  sign_off: { in: ['approving'], by: ['approver'] },
  return_report: { in: ['approving'], to: 'revising', by: ['approver'] },
  withdraw_route: { in: ['approving'], to: 'revising', by: ['coordinator'] },
  complete_route: { in: ['approving'], to: 'approved', by: ['house'] },

  // The publication.
  schedule_release: { in: ['approved'], by: ['press'] },
  cancel_release: { in: ['approved'], by: ['press'] },
  publish_release: { in: ['approved'], to: 'published', by: ['house'] },
  // A corrected release carries approved words: those that are out (their artefacts made anew), or,
  // after a correction was opened and went the whole way again, the newly approved ones.
  open_correction: { in: ['published'], to: 'revising', by: ['coordinator'] },
  publish_erratum: { in: ['published', 'approved'], by: ['press'] },
  withdraw_report: { in: ['published'], to: 'withdrawn', by: ['coordinator', 'press'] },

  // What was promised. It outlives the publication.
  add_recommendation: {
    in: OUT_OR_CORRECTED,
    by: ['coordinator'],
  },
  // Nor does it wait for the correction of the words.
  report_progress: { in: OUT_OR_CORRECTED, by: ['coordinator', 'answering_official'] },
  assess_recommendation: { in: OUT_OR_CORRECTED, by: ['coordinator'] },
} as const satisfies Record<string, Rule>;

export type ReportAct = keyof typeof JOURNEY;

const RULES: Readonly<Record<ReportAct, Rule>> = JOURNEY;

export const REPORT_ACTS = Object.keys(JOURNEY) as readonly ReportAct[];

/** May this act happen in this state, and where does the report stand afterwards? */
export function decideAct(
  state: ReportState | null,
  act: ReportAct,
): Decision<{ next: ReportState }> {
  const rule = RULES[act];
  const next = rule.to ?? state;
  if (!rule.in.includes(state ?? 'unborn') || next === null)
    return refuse('wrong-state', { act, state, allowedIn: rule.in });
  return allow({ next });
}

/** May a holder of these roles ever perform this act? */
export function mayPerform(act: ReportAct, roles: readonly Role[]): boolean {
  return roles.some((role) => RULES[act].by.includes(role));
}

/** The acts open to a holder of these roles now, in the order of the journey. */
export function actsAllowed(state: ReportState | null, roles: readonly Role[]): ReportAct[] {
  return REPORT_ACTS.filter((act) => decideAct(state, act).ok && mayPerform(act, roles));
}
