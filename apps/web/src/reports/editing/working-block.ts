import type { WorkingBlock } from './text-state.js';

type ReadBlock = Pick<WorkingBlock, 'id' | 'version'> & {
  kind: string;
  level?: number | null;
  ordered?: boolean | null;
  editedBy?: string | null;
  content: { kk?: unknown; ru?: unknown; en?: unknown };
};

/** A language the block lacks is null in the answer, and absent in the text. */
export function workingBlock(read: ReadBlock): WorkingBlock {
  const { id, kind, level, ordered, version, editedBy, content } = read;
  const present = Object.entries(content).filter(([name, node]) => node && name !== '__typename');
  return {
    id,
    version,
    kind: kind as WorkingBlock['kind'],
    level: level ?? null,
    ordered: kind === 'list_item' ? (ordered ?? false) : null,
    editedBy: editedBy ?? null,
    content: Object.fromEntries(present) as WorkingBlock['content'],
  };
}
