import { randomUUID } from 'node:crypto';
import type { OrganisationKind, Role } from '#libs/domain';
import { Mandate, Office, Organisation, Person, Persona } from '#libs/people';
import type { ActContext, PersonActor } from '#libs/platform';
import type { House } from './open-house.js';

const FROM = '2020-01-01';
const AT = new Date('2020-01-01T00:00:00Z');

export async function anOrganisation(
  house: House,
  kind: OrganisationKind = 'public_association',
): Promise<string> {
  const id = randomUUID();
  const name = {
    kk: `Ұйым ${id.slice(0, 4)}`,
    ru: `Организация ${id.slice(0, 4)}`,
    en: `Organisation ${id.slice(0, 4)}`,
  };
  await house.dataSource.getRepository(Organisation).insert({
    id,
    kind,
    name,
    shortName: name,
    email: `${id}@organisation.example`,
    registeredAt: AT,
  });
  return id;
}

export async function anOffice(
  house: House,
  organisationId: string,
  key: string,
  position = 1,
): Promise<string> {
  const id = randomUUID();
  await house.dataSource
    .getRepository(Office)
    .insert({ id, organisationId, key, name: { kk: key, ru: key, en: key }, position });
  return id;
}

/** Somebody with a mandate, as the actor that an act gets to see. */
export async function aPerson(
  house: House,
  role: Role,
  organisationId: string,
  officeId: string | null = null,
): Promise<PersonActor> {
  const personId = randomUUID();
  const name = `${role} ${personId.slice(0, 4)}`;
  await house.dataSource.getRepository(Person).insert({
    id: personId,
    name,
    email: `${personId}@person.example`,
    emailVerified: true,
    image: null,
    language: 'en',
    createdAt: AT,
    updatedAt: AT,
  });
  const mandateId = randomUUID();
  await house.dataSource.getRepository(Mandate).insert({
    id: mandateId,
    personId,
    role,
    organisationId,
    officeId,
    validFrom: FROM,
    validUntil: null,
    grantedAt: AT,
    revokedAt: null,
  });
  return {
    kind: 'person',
    personId,
    name,
    mandates: [{ id: mandateId, role, organisationId, officeId }],
  };
}

/** Lets somebody be signed in with one click, as in a demonstration. */
export async function aPersona(house: House, key: string, person: PersonActor): Promise<void> {
  const name = { kk: key, ru: key, en: key };
  await house.dataSource
    .getRepository(Persona)
    .insert({ key, personId: person.personId, name, position: 1 });
}

/** A request of this actor, now or at the given instant. */
export function asked(
  actor: ActContext['actor'],
  now = new Date(),
  idempotencyKey?: string,
): ActContext {
  return {
    actor,
    language: 'en',
    requestId: randomUUID(),
    now,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  };
}
