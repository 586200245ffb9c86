import { decideAct, mayPerform, type ReportAct, type ReportState } from '#libs/domain';
import { refuse, rolesOf, type Actor } from '#libs/platform';

/** What a policy needs to know of a report; any row that has it will do. */
export interface ReportStanding {
  readonly agencyId: string;
  readonly state: ReportState | null;
}

/**
 * Ends the act unless the actor may do it to this report now. The journey says who and when;
 * mandates say whether the actor is that, in the report's own agency.
 */
export function demandReportAct(actor: Actor, act: ReportAct, report: ReportStanding): void {
  if (actor.kind === 'visitor') refuse('not-signed-in');
  if (actor.kind === 'person' && !mayPerform(act, rolesOf(actor, report.agencyId)))
    refuse('not-permitted', { facts: { act } });
  const decision = decideAct(report.state, act);
  if (!decision.ok) refuse('wrong-state', { facts: { act, state: report.state ?? '' } });
}

/** The acts the viewer may do to this report now; the web shows no others. */
export function reportActsOf(
  actor: Actor,
  report: ReportStanding,
  acts: readonly ReportAct[],
): ReportAct[] {
  const roles = rolesOf(actor, report.agencyId);
  return acts.filter((act) => mayPerform(act, roles) && decideAct(report.state, act).ok);
}
