import type { OrganisationKind, Role } from '#libs/domain';
import { holds, isStaff, refuse, speaksFor, type Actor } from '#libs/platform';

export const ORGANISATION_ACTS = [
  'edit_organisation',
  'invite_person',
  'grant_mandate',
  'revoke_mandate',
] as const;
export type OrganisationAct = (typeof ORGANISATION_ACTS)[number];

export const VIEWER_ACTS = [
  'create_report',
  'register_organisation',
  'see_journal',
  'see_mailbox',
  'administer',
] as const;
export type ViewerAct = (typeof VIEWER_ACTS)[number];

/** Roles in which a coordinator may bring in colleagues of the own agency. */
const COLLEAGUES: readonly Role[] = ['editor', 'answering_official', 'press'];

/**
 * Who may give somebody this role in this organisation, and take it away again. Nobody can give
 * more than they are trusted with: signatures and administration come from administrators only.
 */
function mayAppoint(actor: Actor, role: Role, organisationId: string): boolean {
  if (actor.kind === 'system' || holds(actor, ['administrator'])) return true;
  if (role === 'representative')
    return holds(actor, ['coordinator']) || speaksFor(actor, organisationId);
  return COLLEAGUES.includes(role) && holds(actor, ['coordinator'], organisationId);
}

export function demandMayAppoint(actor: Actor, role: Role, organisationId: string): void {
  if (actor.kind === 'visitor') refuse('not-signed-in');
  if (!mayAppoint(actor, role, organisationId)) refuse('not-permitted');
}

/** An agency decides on reports, so only an administrator says what is one. */
function mayKeepOrganisation(actor: Actor, kind: OrganisationKind): boolean {
  if (actor.kind === 'system' || holds(actor, ['administrator'])) return true;
  return kind !== 'agency' && holds(actor, ['coordinator']);
}

export function demandMayKeepOrganisation(actor: Actor, kind: OrganisationKind): void {
  if (actor.kind === 'visitor') refuse('not-signed-in');
  if (!mayKeepOrganisation(actor, kind)) refuse('not-permitted');
}

/** Addresses of people and organisations are for staff and for the organisation's own people. */
export function seesInside(actor: Actor, organisationId: string): boolean {
  return isStaff(actor) || speaksFor(actor, organisationId);
}

export function organisationActsOf(
  actor: Actor,
  { id, kind }: { readonly id: string; readonly kind: OrganisationKind },
): OrganisationAct[] {
  const appoints =
    mayAppoint(actor, 'representative', id) ||
    COLLEAGUES.some((role) => mayAppoint(actor, role, id));
  return ORGANISATION_ACTS.filter((act) =>
    act === 'edit_organisation' ? mayKeepOrganisation(actor, kind) : appoints,
  );
}

export const INVITATION_ACTS = ['renew_invitation'] as const;
export type InvitationAct = (typeof INVITATION_ACTS)[number];

/** What the viewer may do with an invitation now. */
export function invitationActsOf(
  actor: Actor,
  invitation: {
    readonly role: Role;
    readonly organisationId: string;
    readonly acceptedAt: Date | null;
    readonly superseded: boolean;
  },
): InvitationAct[] {
  const { role, organisationId, acceptedAt, superseded } = invitation;
  const stands = acceptedAt === null && !superseded;
  return stands && mayAppoint(actor, role, organisationId) ? [...INVITATION_ACTS] : [];
}

const HOLDERS: Readonly<Record<ViewerAct, readonly Role[]>> = {
  create_report: ['coordinator', 'editor'],
  register_organisation: ['administrator', 'coordinator'],
  see_journal: [
    'administrator',
    'coordinator',
    'editor',
    'answering_official',
    'approver',
    'press',
  ],
  see_mailbox: ['administrator'],
  administer: ['administrator'],
};

/** In a demonstration everyone who is signed in may look at the letters that went out. */
export function viewerActsOf(actor: Actor, demonstration: boolean): ViewerAct[] {
  if (actor.kind !== 'person') return [];
  return VIEWER_ACTS.filter(
    (act) => holds(actor, HOLDERS[act]) || (demonstration && act === 'see_mailbox'),
  );
}
