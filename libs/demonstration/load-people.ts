import { OFFICES, type Office as OfficeKey } from '#libs/domain';
import { Mandate, Office, Organisation, Person, Persona } from '#libs/people';
import { newId, translate, type Work } from '#libs/platform';
import { content, type OrganisationContent, type PersonaContent } from './content.js';

/** The day from which the demonstration's mandates hold; nothing in it happens earlier. */
const SINCE = '2019-06-01';

/** Ids by the keys of the content. */
export interface Cast {
  readonly organisations: ReadonlyMap<string, string>;
  readonly offices: ReadonlyMap<OfficeKey, string>;
  readonly personas: ReadonlyMap<string, string>;
}

/** The agency, the fourteen organisations, the offices, and the personas a visitor may be. */
export async function loadPeople(work: Work): Promise<Cast> {
  const organisations = new Map<string, string>();
  for (const { key, kind, name, shortName, email } of content<OrganisationContent[]>(
    'organisations.json',
  )) {
    const id = newId();
    organisations.set(key, id);
    await work.insert(Organisation, { id, kind, name, shortName, email, registeredAt: work.now });
    await work.record({
      type: 'organisation.registered',
      subject: { kind: 'organisation', id },
      organisationId: id,
      facts: { name: name.kk },
    });
  }
  const cast = content<PersonaContent[]>('personas.json');
  const offices = new Map<OfficeKey, string>();
  for (const [position, key] of OFFICES.entries()) {
    const holder = cast.find((persona) => persona.office === key);
    if (holder === undefined) throw new Error(`Nobody in the cast holds the office ${key}`);
    const id = newId();
    offices.set(key, id);
    const organisationId = of(organisations, holder.organisation);
    await work.insert(Office, {
      id,
      organisationId,
      key,
      name: officeName(key),
      position: position + 1,
    });
  }
  const personas = new Map<string, string>();
  for (const [position, persona] of cast.entries()) {
    const id = newId();
    personas.set(persona.key, id);
    await work.insert(Person, {
      id,
      name: persona.name.kk,
      email: persona.email,
      emailVerified: true,
      image: null,
      language: 'kk',
      createdAt: work.now,
      updatedAt: work.now,
    });
    await work.insert(Persona, { key: persona.key, personId: id, name: persona.name, position });
    for (const role of persona.roles)
      await work.insert(Mandate, {
        id: newId(),
        personId: id,
        role,
        organisationId: of(organisations, persona.organisation),
        officeId: persona.office === undefined ? null : of(offices, persona.office),
        validFrom: SINCE,
        validUntil: null,
        grantedAt: work.now,
        revokedAt: null,
      });
  }
  return { organisations, offices, personas };
}

const officeName = (key: OfficeKey) => ({
  kk: translate('kk', `common:offices.${key}`),
  ru: translate('ru', `common:offices.${key}`),
  en: translate('en', `common:offices.${key}`),
});

/** @throws {Error} when the content names something that is not in it */
export function of<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The content names ${String(key)}, which is not there`);
  return value;
}
