import { decideAct, type ReportAct } from '#libs/domain';
import type { Actor } from '#libs/platform';
import { reportActsOf, type ReportStanding } from '#libs/reports';

export const CONSULTATION_ACTS = [
  'propose',
  'change_window',
  'close_consultation',
  'invite_organisation',
  'plan_meeting',
  'answer',
] as const;

export type ConsultationAct = (typeof CONSULTATION_ACTS)[number];

/** What each is called in the journey; proposing is decided by the circle as well. */
const IN_THE_JOURNEY: Record<Exclude<ConsultationAct, 'propose'>, ReportAct> = {
  change_window: 'change_window',
  close_consultation: 'close_consultation',
  invite_organisation: 'invite_organisation',
  plan_meeting: 'hold_meeting',
  answer: 'answer_proposal',
};

/** What the viewer may do in a consultation now. */
export function consultationActsOf(
  actor: Actor,
  report: ReportStanding,
  takesPart: boolean,
): ConsultationAct[] {
  const staff = reportActsOf(actor, report, Object.values(IN_THE_JOURNEY));
  return CONSULTATION_ACTS.filter((act) =>
    act === 'propose'
      ? takesPart && decideAct(report.state, 'submit_proposal').ok
      : staff.includes(IN_THE_JOURNEY[act]),
  );
}
