import { isStaff, refuse, speaksFor, type Actor } from '#libs/platform';
import type { Proposal } from './proposal.entity.js';

/** Only a representative speaks for an organisation; the agency never stands in. */
export function demandSpeaksFor(actor: Actor, organisationId: string): void {
  if (actor.kind === 'visitor') refuse('not-signed-in');
  if (!speaksFor(actor, organisationId)) refuse('mandate-missing');
}

/** What is not submitted does not exist for anybody outside its organisation, staff included. */
export function demandVisible(
  actor: Actor,
  proposal: Pick<Proposal, 'state' | 'organisationId'>,
): void {
  if (proposal.state === 'draft' && !speaksFor(actor, proposal.organisationId))
    refuse(actor.kind === 'visitor' ? 'not-signed-in' : 'not-found');
}

/** {@link demandVisible} in SQL: the proposal is `p`, the parameter holds `organisationsOf(actor)`. */
export const visibleTo = (parameter: string): string =>
  `(p.state <> 'draft' or p.organisation_id = any(${parameter}::uuid[]))`;

/** Names of persons are for the agency and for the organisation itself, not for the public. */
export function maySeeNames(actor: Actor, organisationId: string): boolean {
  return isStaff(actor) || speaksFor(actor, organisationId);
}
