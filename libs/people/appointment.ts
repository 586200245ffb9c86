import type { Role } from '#libs/domain';
import { refuse, type Work } from '#libs/platform';
import { Office } from './office.entity.js';
import { Organisation } from './organisation.entity.js';
import { demandMayAppoint } from './people.policy.js';

export interface Appointment {
  readonly role: Role;
  readonly organisationId: string;
  readonly officeId?: string | null | undefined;
}

/**
 * The organisation in which somebody is to get this role: it exists, the actor may appoint in it,
 * and an approver gets one of its offices while everyone else gets none.
 */
export async function demandAppointment(work: Work, wanted: Appointment): Promise<Organisation> {
  const organisation = await work.read(Organisation, { id: wanted.organisationId });
  demandMayAppoint(work.context.actor, wanted.role, organisation.id);
  if (wanted.role === 'approver') {
    const id = wanted.officeId ?? refuse('mandate-missing', { field: 'officeId' });
    await work.read(Office, { id, organisationId: organisation.id });
  } else if (wanted.officeId != null) refuse('mandate-missing', { field: 'officeId' });
  const decides = organisation.kind === 'agency' || organisation.kind === 'state_body';
  if (wanted.role !== 'representative' && !decides) refuse('not-permitted', { field: 'role' });
  return organisation;
}
