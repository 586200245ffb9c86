import { JournalEntry } from '#libs/platform';
import type { House } from './open-house.js';

/** The types of the entries about a subject, oldest first. */
export async function journalOf(house: House, subjectId: string): Promise<string[]> {
  const entries = await house.dataSource
    .getRepository(JournalEntry)
    .find({ where: { subjectId }, order: { id: 'asc' } });
  return entries.map((entry) => entry.type);
}
