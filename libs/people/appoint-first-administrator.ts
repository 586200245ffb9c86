import { Injectable } from '@nestjs/common';
import { LANGUAGES, localDay, type OrganisationKind, type Trilingual } from '#libs/domain';
import {
  refuse,
  translate,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { InvitePerson } from './invite-person.js';
import { openOffices } from './offices.js';
import { Organisation } from './organisation.entity.js';
import { RegisterOrganisation } from './register-organisation.js';

export interface FirstAdministrator {
  readonly email: string;
  /** Null for the general name; the administrator can give it its own later. */
  readonly agencyName: Trilingual | null;
}

/**
 * Begins an installation: the agency, the office that signs last, and an invitation for the one
 * who invites everybody else. There is no first password; the link is all there is, and it works
 * once. Refused as soon as there is an administrator.
 */
@Injectable()
export class AppointFirstAdministrator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: RegisterOrganisation,
    private readonly invite: InvitePerson,
  ) {}

  execute(context: ActContext, input: FirstAdministrator): Promise<Outcome<{ link: string }>> {
    return this.unitOfWork.run(context, 'appoint-first-administrator', async (work) => {
      if (context.actor.kind !== 'system') refuse('not-permitted');
      await work.query('lock table mandate in share row exclusive mode');
      const administrators = await work.query(
        `select id from mandate where role = 'administrator' and revoked_at is null
           and (valid_until is null or valid_until >= $1)`,
        [localDay(work.now)],
      );
      if (administrators.length > 0) refuse('nothing-changed');
      const organisationId =
        (await theOnly(work, 'agency')) ?? (await this.begin(work, input.agencyName));
      const { email } = input;
      const { link } = await this.invite.within(work, {
        email,
        role: 'administrator',
        organisationId,
      });
      return { link };
    });
  }

  private async begin(work: Work, agencyName: Trilingual | null): Promise<string> {
    const usual = named('common:organisationKinds.agency');
    const agency = await this.register.within(work, {
      kind: 'agency',
      name: agencyName ?? usual,
      shortName: agencyName ?? usual,
    });
    const name = named('common:offices.office_of_head_of_state');
    const kind = 'state_body';
    const { id } = await this.register.within(work, { kind, name, shortName: name });
    await openOffices(work, id, ['office_of_head_of_state']);
    return agency.id;
  }
}

const named = (key: string): Trilingual =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, capital(translate(language, key))]),
  ) as Trilingual;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The oldest of its kind, if there is one. */
async function theOnly(work: Work, kind: OrganisationKind): Promise<string | null> {
  const found = await work.manager.findOne(Organisation, {
    where: { kind },
    order: { registeredAt: 'asc', id: 'asc' },
  });
  return found?.id ?? null;
}
