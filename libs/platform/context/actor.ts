import type { Role } from '#libs/domain';

/** A mandate in force: what a person may do, for which organisation, and in which office. */
export interface HeldMandate {
  readonly id: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly officeId: string | null;
}

export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly name: string;
  readonly mandates: readonly HeldMandate[];
}

/** Who is acting: nobody known, a person with mandates, or the house itself when a time has come. */
export type Actor = { readonly kind: 'visitor' } | { readonly kind: 'system' } | PersonActor;

export const VISITOR: Actor = { kind: 'visitor' };
export const SYSTEM: Actor = { kind: 'system' };

/** Does the actor hold one of the roles, in this organisation where one is named? */
export function holds(actor: Actor, roles: readonly Role[], organisationId?: string): boolean {
  return mandateFor(actor, roles, organisationId) !== undefined;
}

export function mandateFor(
  actor: Actor,
  roles: readonly Role[],
  organisationId?: string,
): HeldMandate | undefined {
  if (actor.kind !== 'person') return undefined;
  return actor.mandates.find(
    (mandate) =>
      roles.includes(mandate.role) &&
      (organisationId === undefined || mandate.organisationId === organisationId),
  );
}

/** The roles an actor holds in one organisation, or in any where none is named. */
export function rolesOf(actor: Actor, organisationId?: string): Role[] {
  if (actor.kind !== 'person') return [];
  return actor.mandates
    .filter((mandate) => organisationId === undefined || mandate.organisationId === organisationId)
    .map((mandate) => mandate.role);
}

/** May the actor speak for the organisation? Only its representatives do; staff never stand in. */
export function speaksFor(actor: Actor, organisationId: string): boolean {
  return holds(actor, ['representative'], organisationId);
}

export function personIdOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.personId : null;
}

/** The organisations a person represents; what they have not submitted is visible to nobody else. */
export function organisationsOf(actor: Actor): string[] {
  if (actor.kind !== 'person') return [];
  return actor.mandates
    .filter((mandate) => mandate.role === 'representative')
    .map((mandate) => mandate.organisationId);
}

export const STAFF_ROLES = [
  'administrator',
  'coordinator',
  'editor',
  'answering_official',
  'approver',
  'press',
] as const satisfies readonly Role[];

/** Agency staff and approvers: those who may see a report before the public does. */
export function isStaff(actor: Actor): boolean {
  return actor.kind === 'system' || holds(actor, STAFF_ROLES);
}
