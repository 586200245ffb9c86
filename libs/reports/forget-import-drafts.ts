import { Injectable } from '@nestjs/common';
import { LookedAfterByTheClock, type Due, type Work } from '#libs/platform';
import { ImportDraft } from './import-draft.entity.js';

const DAY_MS = 86_400_000;

/** A text that was read and not imported within a day was not wanted. */
@Injectable()
@LookedAfterByTheClock()
export class ForgetImportDrafts implements Due {
  async find(work: Work, limit: number): Promise<string[]> {
    const drafts = await work.query<{ id: string }>(
      'select id from import_draft where created_at < $1 order by created_at limit $2',
      [new Date(work.now.getTime() - DAY_MS), limit],
    );
    return drafts.map(({ id }) => id);
  }

  async happen(work: Work, id: string): Promise<void> {
    await work.delete(ImportDraft, { id });
  }
}
