import type { DataSource } from 'typeorm';
import { JournalEntry } from './journal-entry.entity.js';
import { GENESIS, sealOf } from './seal.js';

const PAGE = 1_000;

/**
 * Recomputes the chain from its first link.
 * @returns how many links hold, the hash of the last of them (null when there is none), and the
 *   id of the first entry that does not fit, if any
 */
export async function verifyChain(
  dataSource: DataSource,
): Promise<{ entries: number; head: string | null; brokenAt: string | null }> {
  let previous = GENESIS;
  let position = 0;
  for (;;) {
    const page = await dataSource
      .createQueryBuilder(JournalEntry, 'e')
      .where('e.position > :position', { position })
      .orderBy('e.position')
      .limit(PAGE)
      .getMany();
    for (const entry of page) {
      if (Number(entry.position) !== position + 1 || entry.hash !== sealOf(previous, entry))
        return { entries: position, head: headOf(previous), brokenAt: entry.id };
      previous = entry.hash;
      position += 1;
    }
    if (page.length < PAGE) return { entries: position, head: headOf(previous), brokenAt: null };
  }
}

const headOf = (hash: string): string | null => (hash === GENESIS ? null : hash);
