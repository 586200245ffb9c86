import { Injectable } from '@nestjs/common';
import { localDay } from '#libs/domain';
import { refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandAppointment, type Appointment } from './appointment.js';
import { writeMandate } from './mandate-rows.js';
import { Person } from './person.entity.js';

export interface NewMandate extends Appointment {
  readonly personId: string;
  readonly validFrom: string;
  readonly validUntil?: string | null | undefined;
}

/** Lets a person act in a role, from one day to another or until it is revoked. */
@Injectable()
export class GrantMandate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: NewMandate): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'grant-mandate', async (work) => {
      const { role, organisationId, validFrom, validUntil = null } = input;
      await demandAppointment(work, input);
      const person = await work.lock(Person, { id: input.personId });
      if (validUntil !== null && validUntil < validFrom)
        refuse('dates-out-of-order', { field: 'validUntil' });
      if (validUntil !== null && validUntil < localDay(work.now))
        refuse('date-in-past', { field: 'validUntil' });
      const id = await writeMandate(work, person.id, input, { validFrom, validUntil });
      await work.record({
        type: 'mandate.granted',
        subject: { kind: 'mandate', id },
        organisationId,
        facts: { role, person: person.name },
      });
      return { id };
    });
  }
}
