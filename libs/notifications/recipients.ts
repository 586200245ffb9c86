import { localDay, type Language, type Role, type Trilingual } from '#libs/domain';
import type { Ask } from './ask.js';

/** Somebody to be told, and for which organisation: letters name it. */
export interface Recipient {
  readonly personId: string;
  readonly email: string;
  readonly language: Language;
  readonly organisationId: string;
  readonly organisation: Trilingual;
}

interface Holding {
  readonly roles: readonly Role[];
  /** Null for any organisation. */
  readonly organisationIds: readonly string[] | null;
  readonly officeId?: string | null;
}

/** Everybody who holds one of the roles today; each once, for the organisation held longest. */
export function holders(
  ask: Ask,
  now: Date,
  { roles, organisationIds, officeId = null }: Holding,
): Promise<Recipient[]> {
  return ask<Recipient>(
    `select distinct on (p.id) p.id as "personId", p.email, p.language,
       o.id as "organisationId", o.name as organisation
     from mandate m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
     where m.role = any($1) and ($2::uuid[] is null or m.organisation_id = any($2::uuid[]))
       and ($3::uuid is null or m.office_id = $3)
       and m.revoked_at is null and m.valid_from <= $4 and (m.valid_until is null or m.valid_until >= $4)
     order by p.id, m.granted_at, m.id`,
    [roles, organisationIds, officeId, localDay(now)],
  );
}

export const representativesOf = (
  ask: Ask,
  now: Date,
  organisationIds: readonly string[] | null,
): Promise<Recipient[]> => holders(ask, now, { roles: ['representative'], organisationIds });

export const holdersOfOffice = (ask: Ask, now: Date, officeId: string): Promise<Recipient[]> =>
  holders(ask, now, { roles: ['approver'], organisationIds: null, officeId });

/** Colleagues in the report's agency, but not the one who has just done it. */
export async function staffOf(
  ask: Ask,
  { now, personId }: { readonly now: Date; readonly personId: string | null },
  agencyId: string,
  ...roles: Role[]
): Promise<Recipient[]> {
  const all = await holders(ask, now, { roles, organisationIds: [agencyId] });
  return all.filter((recipient) => recipient.personId !== personId);
}

/** The organisations that have handed in a proposal on the report. */
export async function proposersOf(ask: Ask, reportId: string): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    `select distinct organisation_id as id from proposal where report_id = $1 and state = 'submitted'`,
    [reportId],
  );
  return rows.map(({ id }) => id);
}
