import { Injectable } from '@nestjs/common';
import { localDay } from '#libs/domain';
import {
  newId,
  refuse,
  UnitOfWork,
  Work,
  type ActContext,
  type Outcome,
  type PersonActor,
} from '#libs/platform';
import { Invitation } from './invitation.entity.js';
import { tokenHash } from './invite-person.js';
import { writeMandate } from './mandate-rows.js';
import { Person } from './person.entity.js';
import { demandName } from './typed.js';

/**
 * Turns an invitation into a mandate, once. Who holds the link has read the letter, so the
 * address is verified with it; a person who is not known yet comes into being.
 */
@Injectable()
export class AcceptInvitation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    token: string,
    name: string,
  ): Promise<Outcome<{ id: string; personId: string }>> {
    return this.unitOfWork.run(context, 'accept-invitation', async (work) => {
      const invitation = await work.manager.findOne(Invitation, {
        where: { tokenHash: tokenHash(token) },
        lock: { mode: 'for_no_key_update' },
      });
      if (invitation === null) refuse('link-expired');
      if (invitation.acceptedAt !== null) refuse('invitation-used');
      if (invitation.expiresAt <= work.now) refuse('link-expired');
      const { id, email, role } = invitation;
      const person = await thePerson(work, invitation, name);
      await writeMandate(work, person.personId, invitation, {
        validFrom: localDay(work.now),
        validUntil: null,
      });
      await work.update(Invitation, { id }, { acceptedAt: work.now, personId: person.personId });
      // Nobody is signed in yet; the act is nevertheless this person's.
      await new Work({ ...context, actor: person }, work.manager).record({
        type: 'invitation.accepted',
        subject: { kind: 'invitation', id },
        organisationId: invitation.organisationId,
        facts: { email, role },
      });
      return { id, personId: person.personId };
    });
  }
}

/** Whoever has this address, with the address now verified; or somebody new. */
async function thePerson(work: Work, invitation: Invitation, name: string): Promise<PersonActor> {
  const known = await work.manager.findOne(Person, {
    where: { email: invitation.email },
    lock: { mode: 'for_no_key_update' },
  });
  if (known !== null) {
    await work.update(Person, { id: known.id }, { emailVerified: true, updatedAt: work.now });
    return { kind: 'person', personId: known.id, name: known.name, mandates: [] };
  }
  const id = newId();
  const given = demandName(name.trim() === '' ? invitation.name : name);
  await work.insert(Person, {
    id,
    name: given,
    email: invitation.email,
    emailVerified: true,
    image: null,
    language: work.context.language,
    createdAt: work.now,
    updatedAt: work.now,
  });
  return { kind: 'person', personId: id, name: given, mandates: [] };
}
