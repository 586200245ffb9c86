import { localDay } from '#libs/domain';
import { newId, refuse, type Work } from '#libs/platform';
import type { Appointment } from './appointment.js';
import { Mandate } from './mandate.entity.js';

export interface Term {
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/**
 * Writes the mandate, unless the person holds the same already. The person's row must be locked,
 * so that two who grant it at once cannot both find it missing.
 */
export async function writeMandate(
  work: Work,
  personId: string,
  { role, organisationId, officeId = null }: Appointment,
  { validFrom, validUntil }: Term,
): Promise<string> {
  const held = await work.query(
    `select id from mandate where person_id = $1 and role = $2 and organisation_id = $3
       and office_id is not distinct from $4::uuid and revoked_at is null
       and (valid_until is null or valid_until >= $5)`,
    [personId, role, organisationId, officeId, localDay(work.now)],
  );
  if (held.length > 0) refuse('nothing-changed');
  const id = newId();
  await work.insert(Mandate, {
    id,
    personId,
    role,
    organisationId,
    officeId,
    validFrom,
    validUntil,
    grantedAt: work.now,
    revokedAt: null,
  });
  return id;
}
