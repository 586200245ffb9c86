import { Injectable } from '@nestjs/common';
import { holds, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { Person } from './person.entity.js';
import { Session } from './sign-in/session.entity.js';

/** Signs a person out everywhere, at once: a lost phone, a colleague who has left. */
@Injectable()
export class EndSessions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, personId: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'end-sessions', async (work) => {
      const { actor } = context;
      if (actor.kind === 'visitor') refuse('not-signed-in');
      const own = actor.kind === 'person' && actor.personId === personId;
      if (!own && !holds(actor, ['administrator'])) refuse('not-permitted');
      const person = await work.lock(Person, { id: personId });
      await work.delete(Session, { userId: person.id });
      await work.record({
        type: 'sessions.ended',
        subject: { kind: 'person', id: person.id },
        facts: { person: person.name },
      });
      return { id: person.id };
    });
  }
}
