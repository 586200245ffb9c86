import { decideAct, mayPerform, type ReleaseKind, type ReleaseState } from '#libs/domain';
import { rolesOf, type Actor } from '#libs/platform';
import type { ReportStanding } from '#libs/reports';

export const RELEASE_ACTS = [
  'reschedule_release',
  'cancel_release',
  'publish_erratum',
  'open_correction',
  'withdraw_report',
] as const;

export type ReleaseAct = (typeof RELEASE_ACTS)[number];

interface ReleaseStanding {
  readonly kind: ReleaseKind;
  readonly state: ReleaseState;
}

/** What the viewer may do to a release now. */
export function releaseActsOf(
  actor: Actor,
  release: ReleaseStanding,
  report: ReportStanding,
): ReleaseAct[] {
  const roles = rolesOf(actor, report.agencyId);
  return RELEASE_ACTS.filter((act) => {
    const inJourney = journeyActOf(act, release.kind);
    if (!mayPerform(inJourney, roles) || !decideAct(report.state, inJourney).ok) return false;
    const beforeItsMinute = act === 'reschedule_release' || act === 'cancel_release';
    return release.state === (beforeItsMinute ? 'scheduled' : 'published');
  });
}

/** What each is called in the journey of the report; moving and cancelling are part of setting. */
function journeyActOf(act: ReleaseAct, kind: ReleaseKind) {
  if (act === 'reschedule_release' || act === 'cancel_release')
    return kind === 'erratum' ? 'publish_erratum' : 'schedule_release';
  return act;
}
