import { decideAct, mayPerform, type ReportAct } from '#libs/domain';
import { refuse, rolesOf, speaksFor, type Actor } from '#libs/platform';
import { demandReportAct, type ReportStanding } from '#libs/reports';

export const RECOMMENDATION_ACTS = [
  'edit_recommendation',
  'change_due_date',
  'report_progress',
  'assess_recommendation',
  'cancel_recommendation',
] as const;

export type RecommendationAct = (typeof RECOMMENDATION_ACTS)[number];

/** What each is called in the journey of the report. */
const IN_THE_JOURNEY: Record<RecommendationAct, ReportAct> = {
  edit_recommendation: 'add_recommendation',
  change_due_date: 'add_recommendation',
  report_progress: 'report_progress',
  assess_recommendation: 'assess_recommendation',
  cancel_recommendation: 'add_recommendation',
};

export interface PromiseStanding {
  readonly ownerId: string;
  readonly doneAt: Date | null;
  readonly cancelledAt: Date | null;
}

/** Ends the act unless the actor may do it now. Who owes a promise reports on it, and so may the agency. */
export function demandRecommendationAct(
  actor: Actor,
  act: RecommendationAct,
  promise: PromiseStanding,
  report: ReportStanding,
): void {
  const inJourney = IN_THE_JOURNEY[act];
  if (act === 'report_progress' && speaksFor(actor, promise.ownerId)) {
    if (!decideAct(report.state, inJourney).ok)
      refuse('wrong-state', { facts: { act, state: report.state ?? '' } });
  } else demandReportAct(actor, inJourney, report);
  if (promise.cancelledAt !== null) refuse('wrong-state', { facts: { state: 'cancelled' } });
}

/** What the viewer may do to a recommendation now. */
export function recommendationActsOf(
  actor: Actor,
  promise: PromiseStanding,
  report: ReportStanding,
): RecommendationAct[] {
  if (promise.cancelledAt !== null) return [];
  const roles = rolesOf(actor, report.agencyId);
  return RECOMMENDATION_ACTS.filter((act) => {
    const inJourney = IN_THE_JOURNEY[act];
    if (!decideAct(report.state, inJourney).ok) return false;
    if (act === 'assess_recommendation' && promise.doneAt === null) return false;
    if (act === 'report_progress' && speaksFor(actor, promise.ownerId)) return true;
    return mayPerform(inJourney, roles);
  });
}
