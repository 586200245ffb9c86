import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { Invitation } from './invitation.entity.js';
import { InvitePerson } from './invite-person.js';

/**
 * Offers the same mandate to the same address again: a new letter, a new fortnight, and a link that
 * makes the earlier ones useless.
 */
@Injectable()
export class RenewInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invite: InvitePerson,
  ) {}

  execute(context: ActContext, id: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'renew-invitation', async (work) => {
      // Two who renew at once: the second waits here, and then finds the newer letter.
      const offered = await work.lock(Invitation, { id });
      const { email, name, role, organisationId, officeId } = offered;
      if (offered.acceptedAt !== null) refuse('invitation-used');
      const [newer] = await work.query(
        `select 1 from invitation
         where email = $1 and role = $2 and organisation_id = $3 and id > $4 limit 1`,
        [email, role, organisationId, id],
      );
      if (newer !== undefined) refuse('nothing-changed');
      const renewed = await this.invite.within(work, {
        email,
        name,
        role,
        organisationId,
        officeId,
      });
      return { id: renewed.id };
    });
  }
}
