import { Injectable } from '@nestjs/common';
import { LookedAfterByTheClock, StoredFile, type Due, type Work } from '#libs/platform';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 7;

/** Where a text may show a picture of the house. A spec holds this list against the tables. */
export const TEXTS = {
  working_block: ['content'],
  revision_block: ['content'],
  import_draft: ['blocks'],
  working_snapshot: ['blocks'],
} as const satisfies Record<string, readonly string[]>;

const shown = Object.entries(TEXTS).flatMap(([table, columns]) =>
  columns.map(
    (column) =>
      `exists (select 1 from ${table} where position('/files/' || $1 in ${column}::text) > 0)`,
  ),
);

const USED = [...shown, 'exists (select 1 from artefact where sha256 = $1)'].join(' or ');

/**
 * A file that no text, no revision, no import and no release has used for a week is thrown away.
 * Every file is looked at once a day, so that a picture taken out of a text can still be put back.
 */
@Injectable()
@LookedAfterByTheClock()
export class ForgetUnusedFiles implements Due {
  async find(work: Work, limit: number): Promise<string[]> {
    const files = await work.query<{ sha256: string }>(
      'select sha256 from stored_file where looked_at < $1 order by looked_at limit $2',
      [daysBefore(work.now, 1), limit],
    );
    return files.map(({ sha256 }) => sha256);
  }

  async happen(work: Work, sha256: string): Promise<void> {
    // Whoever is about to use it holds the row; only after them is it known whether it is used.
    const file = await work.lock(StoredFile, { sha256 });
    const [use] = await work.query<{ used: boolean }>(`select ${USED} as used`, [sha256]);
    if (use?.used)
      await work.update(StoredFile, { sha256 }, { neededAt: work.now, lookedAt: work.now });
    else if (file.neededAt < daysBefore(work.now, KEPT_DAYS))
      await work.delete(StoredFile, { sha256 });
    else await work.update(StoredFile, { sha256 }, { lookedAt: work.now });
  }
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);
