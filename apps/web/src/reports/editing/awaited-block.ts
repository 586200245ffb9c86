import type { BlockStamp, WorkingBlock } from './text-state.js';

/** A block of which only its place and its version are known. */
export function awaitedBlock({ id, version }: BlockStamp): WorkingBlock {
  return {
    id,
    kind: 'paragraph',
    level: null,
    ordered: null,
    version,
    editedBy: null,
    content: {},
    awaited: version,
  };
}

/** Whether its words are here, be they of an earlier version. */
export function isRead({ awaited, content }: WorkingBlock): boolean {
  return awaited === undefined || Object.keys(content).length > 0;
}

/** What is here of a block once the server has named its version. */
export function stamped(here: WorkingBlock | undefined, stamp: BlockStamp): WorkingBlock {
  if (!here) return awaitedBlock(stamp);
  return here.version >= stamp.version && here.awaited === undefined
    ? here
    : awaiting(here, stamp.version);
}

/** There is a later version than the one here. */
export function awaiting(here: WorkingBlock, version: number): WorkingBlock {
  const awaited = Math.max(here.awaited ?? 0, version);
  return isRead(here) ? { ...here, awaited } : { ...here, awaited, version: awaited };
}

/** What is here of a block once it was read; what is known to be later stays. */
export function arrived(here: WorkingBlock, read: WorkingBlock): WorkingBlock {
  const { awaited, ...standing } = here;
  if (awaited === undefined) return here;
  if (isRead(here) && here.version >= Math.max(awaited, read.version)) return standing;
  return read.version >= awaited ? read : here;
}
