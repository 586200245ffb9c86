import { Injectable } from '@nestjs/common';
import { localDay } from '#libs/domain';
import { refuse, UnitOfWork, type ActContext, type Outcome, type Work } from '#libs/platform';
import { Mandate } from './mandate.entity.js';
import { demandMayAppoint } from './people.policy.js';
import { Person } from './person.entity.js';

/** Ends a mandate at once and nothing else: the person, the sessions and other mandates stay. */
@Injectable()
export class RevokeMandate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'revoke-mandate', async (work) => {
      const { personId, role, organisationId } = await work.read(Mandate, { id });
      demandMayAppoint(context.actor, role, organisationId);
      if (role === 'administrator') await demandAnotherAdministrator(work, id);
      const mandate = await work.lock(Mandate, { id });
      if (mandate.revokedAt !== null) refuse('nothing-changed');
      const person = await work.read(Person, { id: personId });
      await work.update(Mandate, { id }, { revokedAt: work.now });
      await work.record({
        type: 'mandate.revoked',
        subject: { kind: 'mandate', id },
        organisationId,
        facts: { role, person: person.name },
      });
      return { id };
    });
  }
}

/**
 * All administrators' mandates are locked in one order, so that of two administrators who revoke
 * each other at the same moment one stays.
 */
async function demandAnotherAdministrator(work: Work, mandateId: string): Promise<void> {
  const inForce = await work.query<{ id: string }>(
    `select id from mandate
     where role = 'administrator' and revoked_at is null
       and valid_from <= $1 and (valid_until is null or valid_until >= $1)
     order by id for no key update`,
    [localDay(work.now)],
  );
  if (inForce.every(({ id }) => id === mandateId)) refuse('last-administrator');
}
