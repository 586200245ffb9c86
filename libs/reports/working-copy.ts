import type { Block } from '#libs/domain/document';
import type { Work } from '#libs/platform';
import { WorkingBlock } from './working-block.entity.js';

/** The blocks of a report's working copy in the order of the text; the report must be locked to write on. */
export function readWorkingCopy(work: Work, reportId: string): Promise<WorkingBlock[]> {
  return work.manager.find(WorkingBlock, {
    where: { reportId },
    order: { position: 'asc', id: 'asc' },
  });
}

/** Just the block, without what the working copy keeps about it: what is compared, hashed and shown. */
export function bareBlock({ id, kind, level, ordered, content }: Block): Block {
  return { id, kind, level, ordered, content };
}
