import type { MeetingState } from '#libs/domain';
import { organisationsOf, refuse, type Actor } from '#libs/platform';
import { demandReportAct, reportActsOf, type ReportStanding } from '#libs/reports';

/**
 * What may be done to a meeting in which of its states, all of it by the coordinator of the agency.
 * What an organisation said, its own representative may take up too.
 */
const RULES = {
  edit_meeting: ['planned', 'held'],
  record_attendance: ['planned', 'held'],
  record_intervention: ['planned', 'held'],
  draft_proposal_from_intervention: ['held', 'minutes_confirmed'],
  confirm_minutes: ['held'],
} as const satisfies Record<string, readonly MeetingState[]>;

export type MeetingAct = keyof typeof RULES;

export const MEETING_ACTS = Object.keys(RULES) as readonly MeetingAct[];

const OF_REPRESENTATIVES: readonly MeetingAct[] = ['draft_proposal_from_intervention'];

const isOpen = (act: MeetingAct, state: MeetingState): boolean =>
  (RULES[act] as readonly MeetingState[]).includes(state);

/** Ends the act unless the actor may do it to this meeting now. */
export function demandMeetingAct(
  actor: Actor,
  act: MeetingAct,
  report: ReportStanding,
  meeting: { readonly state: MeetingState },
): void {
  demandReportAct(actor, 'hold_meeting', report);
  demandOpen(act, meeting);
}

/** Ends the act unless the meeting has come to where this may be done to it. */
export function demandOpen(act: MeetingAct, meeting: { readonly state: MeetingState }): void {
  if (!isOpen(act, meeting.state)) refuse('wrong-state', { facts: { act, state: meeting.state } });
}

/** What the viewer may do with a meeting now. */
export function meetingActsOf(
  actor: Actor,
  report: ReportStanding,
  meeting: { readonly state: MeetingState },
): MeetingAct[] {
  const mayHold = reportActsOf(actor, report, ['hold_meeting']).length > 0;
  const acts = mayHold ? MEETING_ACTS : organisationsOf(actor).length > 0 ? OF_REPRESENTATIVES : [];
  return acts.filter((act) => isOpen(act, meeting.state));
}
