import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/domain';
import { refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { Person } from './person.entity.js';

/** Chooses the language in which a person gets letters, and sees the house before saying otherwise. */
@Injectable()
export class ChangeLanguage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, language: Language): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'change-language', async (work) => {
      if (context.actor.kind !== 'person') refuse('not-signed-in');
      const id = context.actor.personId;
      const person = await work.lock(Person, { id });
      // Choosing what is chosen already is no mistake, and nothing to tell.
      if (person.language === language) return { id };
      await work.update(Person, { id }, { language, updatedAt: work.now });
      await work.record({
        type: 'person.language-changed',
        subject: { kind: 'person', id },
        facts: { language },
      });
      return { id };
    });
  }
}
