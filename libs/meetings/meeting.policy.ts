import { localDay, type MeetingState } from '#libs/domain';
import { refuse, speaksFor, type Actor } from '#libs/platform';
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

/** People register from the morning of the day; before that day nobody can have come or spoken. */
const FROM_THE_DAY: readonly MeetingAct[] = ['record_attendance', 'record_intervention'];

export interface MeetingStanding {
  readonly state: MeetingState;
  readonly startsAt: Date;
}

export function hasCome({ state, startsAt }: MeetingStanding, now: Date): boolean {
  return state !== 'planned' || localDay(now) >= localDay(startsAt);
}

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
  meeting: MeetingStanding,
  now: Date,
): MeetingAct[] {
  if (reportActsOf(actor, report, ['hold_meeting']).length === 0) return [];
  return MEETING_ACTS.filter(
    (act) => isOpen(act, meeting.state) && (!FROM_THE_DAY.includes(act) || hasCome(meeting, now)),
  );
}

/** Whether the viewer may make a draft of what this organisation said. */
export function mayDraftFrom(
  actor: Actor,
  report: ReportStanding,
  meeting: MeetingStanding,
  organisationId: string,
): boolean {
  return (
    isOpen('draft_proposal_from_intervention', meeting.state) &&
    (speaksFor(actor, organisationId) || reportActsOf(actor, report, ['hold_meeting']).length > 0)
  );
}
