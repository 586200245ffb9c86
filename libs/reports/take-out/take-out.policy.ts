import { mayPerform } from '#libs/domain';
import { refuse, rolesOf, type Actor } from '#libs/platform';
import type { ReportStanding } from '../report.policy.js';

/** The working copy is nobody's word yet: only those who write it take it away, in whatever state. */
export function demandMayTakeWorkingCopy(actor: Actor, { agencyId }: ReportStanding): void {
  if (actor.kind === 'visitor') refuse('not-signed-in');
  if (!mayTakeWorkingCopy(actor, agencyId))
    refuse('not-permitted', { facts: { act: 'edit_working_copy' } });
}

export function mayTakeWorkingCopy(actor: Actor, agencyId: string): boolean {
  return mayPerform('edit_working_copy', rolesOf(actor, agencyId));
}
