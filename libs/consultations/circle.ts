import { refuse, type Work } from '#libs/platform';
import type { Consultation } from './consultation.entity.js';
import { Invitee } from './invitee.entity.js';

/** Ends the act unless the organisation is in the circle of the consultation. */
export async function demandInCircle(
  work: Work,
  consultation: Pick<Consultation, 'id' | 'openToAll'>,
  organisationId: string,
): Promise<void> {
  if (consultation.openToAll) return;
  const invited = { consultationId: consultation.id, organisationId };
  if (!(await work.manager.existsBy(Invitee, invited))) refuse('not-invited');
}

/** Adds organisations to the circle. @returns those who were not in it before */
export async function widenCircle(
  work: Work,
  consultationId: string,
  organisationIds: readonly string[],
): Promise<string[]> {
  const wanted = [...new Set(organisationIds)];
  const known = await work.query<{ id: string }>(
    'select id from organisation where id = any($1::uuid[])',
    [wanted],
  );
  if (known.length < wanted.length) refuse('not-found', { field: 'organisationIds' });
  const added = await work.query<{ id: string }>(
    `insert into invitee (consultation_id, organisation_id, invited_at)
     select $1, id, $3 from unnest($2::uuid[]) as id
     on conflict do nothing returning organisation_id as id`,
    [consultationId, wanted, work.now],
  );
  return added.map(({ id }) => id);
}
