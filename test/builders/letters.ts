import { IsNull } from 'typeorm';
import { FollowUp, JournalEntry, Mail, systemContext, Work } from '#libs/platform';
import { TellMedia, TellPeople } from '#libs/notifications';
import type { House } from './open-house.js';

/** Does what the worker would do next: whoever is to be told is told. @returns the new letters */
export async function tell(house: House, now = new Date()): Promise<Mail[]> {
  const handlers = { 'tell-people': house.get(TellPeople), 'tell-media': house.get(TellMedia) };
  const known = new Set((await house.dataSource.getRepository(Mail).find()).map(({ id }) => id));
  for (const [job, handler] of Object.entries(handlers)) {
    const due = await house.dataSource.getRepository(FollowUp).find({
      where: { job: job as keyof typeof handlers, handledAt: IsNull() },
      order: { id: 'asc' },
    });
    for (const { id, entryId, subjectId } of due)
      await house.dataSource.transaction(async (manager) => {
        const entry = await manager.findOneByOrFail(JournalEntry, { id: entryId });
        await handler.handle(new Work(systemContext(now), manager), { entry, subjectId });
        await manager.update(FollowUp, { id }, { handledAt: now });
      });
  }
  const mails = await house.dataSource.getRepository(Mail).find({ order: { id: 'asc' } });
  return mails.filter(({ id }) => !known.has(id));
}
