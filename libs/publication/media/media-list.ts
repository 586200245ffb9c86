import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkText, type Language } from '#libs/domain';
import {
  demand,
  holds,
  newId,
  refuse,
  UnitOfWork,
  type ActContext,
  type Actor,
  type Outcome,
} from '#libs/platform';
import { MediaContact } from './media-contact.entity.js';

const NAME = { min: 2, max: 200 };
const EMAIL = z.email().max(254);

function demandMediaDesk(actor: Actor): void {
  if (actor.kind === 'visitor') refuse('not-signed-in');
  if (!holds(actor, ['press', 'coordinator'])) refuse('not-permitted');
}

/** Puts somebody on the list of those who get a letter when a report goes out. */
@Injectable()
export class AddMediaContact {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    input: { readonly name: string; readonly email: string; readonly language: Language },
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'add-media-contact', async (work) => {
      demandMediaDesk(context.actor);
      const name = demand(checkText(input.name, NAME), 'name').text;
      const email = EMAIL.safeParse(input.email.trim().toLowerCase()).data;
      if (email === undefined) return refuse('text-not-valid', { field: 'email' });
      // Somebody who was removed comes back under the same id.
      const [row] = await work.query<{ id: string }>(
        `insert into media_contact (id, name, email, language, added_at) values ($1, $2, $3, $4, $5)
         on conflict (email) do update set name = excluded.name, language = excluded.language,
           added_at = excluded.added_at, removed_at = null
         where media_contact.removed_at is not null
         returning id`,
        [newId(), name, email, input.language, work.now],
      );
      if (row === undefined) return refuse('name-taken', { field: 'email' });
      await work.record({
        type: 'media-contact.added',
        subject: { kind: 'media-contact', id: row.id },
        facts: { name },
      });
      return { id: row.id };
    });
  }
}

/** Takes somebody off the list. */
@Injectable()
export class RemoveMediaContact {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'remove-media-contact', async (work) => {
      demandMediaDesk(context.actor);
      const { name, removedAt } = await work.lock(MediaContact, { id });
      if (removedAt !== null) refuse('nothing-changed');
      await work.update(MediaContact, { id }, { removedAt: work.now });
      await work.record({
        type: 'media-contact.removed',
        subject: { kind: 'media-contact', id },
        facts: { name },
      });
      return { id };
    });
  }
}
