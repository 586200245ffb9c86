import { refuse, type Work } from '#libs/platform';
import { bareBlock } from './working-copy.js';
import type { WorkingBlock } from './working-block.entity.js';

export function editedNow(work: Work): Pick<WorkingBlock, 'editedAt' | 'editedByName'> {
  const { actor } = work.context;
  return { editedAt: work.now, editedByName: actor.kind === 'person' ? actor.name : null };
}

/** The other's block goes back with the refusal, so that the editor can show both; null when it was removed. */
export function refuseStale(stored: WorkingBlock | null, blockId: string): never {
  refuse('stale-edit', {
    field: blockId,
    current: stored && {
      ...bareBlock(stored),
      version: stored.version,
      editedAt: stored.editedAt.toISOString(),
      editedBy: stored.editedByName,
    },
  });
}
