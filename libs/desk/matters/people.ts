import { houseColumns } from '../matter.js';

/** An invitation comes to the desk this many days before its link stops working … */
const AHEAD = 3;
/** … and leaves it when nobody has missed the invited for so long. */
const FORGOTTEN = 30;

/** An organisation for which nobody can propose, and whom no open invitation reaches. */
const unrepresented = `select ${houseColumns('invite_representative', {
  subject: 'o.id',
  label: 'o.name',
})}
from organisation o
where $5::boolean and o.kind <> 'agency'
  and not exists (select 1 from mandate m
    where m.organisation_id = o.id and m.role = 'representative' and m.revoked_at is null
      and m.valid_from <= $4::date and (m.valid_until is null or m.valid_until >= $4::date))
  and not exists (select 1 from invitation i
    where i.organisation_id = o.id and i.role = 'representative' and i.accepted_at is null
      and i.expires_at > $4::date - ${FORGOTTEN})`;

const inEach = (words: (language: string) => string): string =>
  `jsonb_build_object(${['kk', 'ru', 'en'].map((language) => `'${language}', ${words(language)}`).join(', ')})`;

/** Whoever was asked again, or holds the mandate by now, has nothing to renew. */
const unaccepted = `select ${houseColumns('renew_invitation', {
  subject: 'i.id',
  dueAt: 'i.expires_at',
  label: inEach((language) => `i.email || ' · ' || (o.short_name->>'${language}')`),
})}
from invitation i join organisation o on o.id = i.organisation_id
where $5::boolean and i.accepted_at is null
  and i.expires_at > $4::date - ${FORGOTTEN} and i.expires_at < $4::date + ${AHEAD}
  and not exists (select 1 from invitation n
    where n.email = i.email and n.role = i.role and n.organisation_id = i.organisation_id
      and n.invited_at > i.invited_at)
  and not exists (select 1 from mandate m join person p on p.id = m.person_id
    where p.email = i.email and m.role = i.role and m.organisation_id = i.organisation_id
      and m.revoked_at is null)`;

export const PEOPLE_MATTERS = [unrepresented, unaccepted];
