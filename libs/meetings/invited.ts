import { refuse, type Work } from '#libs/platform';

/**
 * Who is asked to come: these organisations, in place of those before. Whoever was there or spoke
 * stays on the list.
 */
export async function replaceInvited(
  work: Work,
  meetingId: string,
  organisationIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(organisationIds)];
  await demandOrganisations(work, wanted);
  await work.query(
    `delete from attendance a where a.meeting_id = $1 and not a.present
       and a.organisation_id <> all($2::uuid[])
       and not exists (select 1 from intervention i
         where i.meeting_id = a.meeting_id and i.organisation_id = a.organisation_id)`,
    [meetingId, wanted],
  );
  await work.query(
    `insert into attendance (meeting_id, organisation_id, present, people)
     select $1, id, false, 0 from unnest($2::uuid[]) as id on conflict do nothing`,
    [meetingId, wanted],
  );
}

export async function demandOrganisations(work: Work, ids: readonly string[]): Promise<void> {
  const known = await work.query<{ id: string }>(
    'select id from organisation where id = any($1::uuid[])',
    [ids],
  );
  if (known.length < new Set(ids).size) refuse('not-found', { field: 'organisationId' });
}
