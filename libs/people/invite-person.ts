import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { inLanguage, type Role } from '#libs/domain';
import {
  CONFIG,
  formatDay,
  letter,
  newId,
  personIdOf,
  translate,
  UnitOfWork,
  writeMail,
  type ActContext,
  type Config,
  type Outcome,
  type Work,
} from '#libs/platform';
import { demandAppointment, type Appointment } from './appointment.js';
import { Invitation } from './invitation.entity.js';
import { Person } from './person.entity.js';
import { demandAddress, demandName } from './typed.js';

export interface NewInvitation extends Appointment {
  readonly email: string;
  readonly name?: string | null | undefined;
}

const VALID_DAYS = 14;
const DAY_MS = 86_400_000;

/** A token is kept as its hash: whoever reads the table can accept nothing. */
export const tokenHash = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/**
 * Offers a mandate by mail. Asking again sends a new letter and makes the links of earlier ones
 * useless. The letter is written here and not because of the entry: only this act knows the link.
 */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(context: ActContext, input: NewInvitation): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'invite-person', async (work) => {
      const { id } = await this.within(work, input);
      return { id };
    });
  }

  /** @returns the link too, for whoever sets up an installation that has no mail server yet */
  async within(work: Work, input: NewInvitation): Promise<{ id: string; link: string }> {
    const organisation = await demandAppointment(work, input);
    const email = demandAddress(input.email);
    const name = input.name ? demandName(input.name) : '';
    const { role, organisationId, officeId = null } = input;
    await expireEarlier(work, email, role, organisationId);
    const id = newId();
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(work.now.getTime() + VALID_DAYS * DAY_MS);
    await work.insert(Invitation, {
      id,
      email,
      name,
      role,
      organisationId,
      officeId,
      tokenHash: tokenHash(token),
      invitedById: personIdOf(work.context.actor),
      invitedAt: work.now,
      expiresAt,
      acceptedAt: null,
      personId: null,
    });
    const entryId = await work.record({
      type: 'person.invited',
      subject: { kind: 'invitation', id },
      organisationId,
      facts: { email, role },
    });
    const known = await work.manager.findOneBy(Person, { email });
    const language = known?.language ?? work.context.language;
    const link = `${this.config.publicUrl}/app/invitation/${token}`;
    const facts = {
      organisation: inLanguage(organisation.name, language),
      role: translate(language, `common:roles.${role}`),
      date: formatDay(language, expiresAt),
    };
    await writeMail(work, entryId, [
      {
        recipient: email,
        language,
        letter: letter(language, 'person.invited.person', facts, link),
      },
    ]);
    return { id, link };
  }
}

/** Keeps the invitation as it was sent, and lets it be accepted no more. */
async function expireEarlier(
  work: Work,
  email: string,
  role: Role,
  organisationId: string,
): Promise<void> {
  await work.query(
    `update invitation set expires_at = $4
     where email = $1 and role = $2 and organisation_id = $3 and accepted_at is null and expires_at > $4`,
    [email, role, organisationId, work.now],
  );
}
