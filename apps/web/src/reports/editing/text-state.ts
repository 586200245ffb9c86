import type { Language } from '#libs/domain';
import type { Block, NodeJson } from '#libs/domain/document';

/** A block of the working copy as this page knows it; version 0 while the server has none. */
export interface WorkingBlock extends Block {
  version: number;
  editedBy: string | null;
}

export interface BlockChange {
  blockId: string;
  version: number;
  node?: NodeJson;
  afterBlockId?: string | null;
  remove?: boolean;
}

/** What the server said to a change. */
export type Sent =
  | { kind: 'done'; stamps: readonly { id: string; version: number }[] }
  | { kind: 'stale'; current: WorkingBlock | null }
  | { kind: 'refused'; what: string; advice: string }
  | { kind: 'unreached' };

/** How the house is reached; handed in, so that this file knows no network. */
export interface Door {
  edit: (language: Language, change: BlockChange) => Promise<Sent>;
  move: (blockId: string, version: number, afterBlockId: string | null) => Promise<Sent>;
  /** Someone else changed the text: it should be read again. */
  readAgain: () => void;
}

export type Trouble = Extract<Sent, { kind: 'stale' | 'refused' }>;

/** Words of one block in one language that the server does not have yet. */
export interface Cell {
  blockId: string;
  language: Language;
  node: NodeJson;
  /** The version these words were written on; 0 makes the block. */
  base: number;
  /** The block they follow, for a block that is being made. */
  after: string | null;
  trouble: Trouble | null;
}

export interface TextState {
  blocks: readonly WorkingBlock[];
  cells: ReadonlyMap<string, Cell>;
  /** kept: only on this device, since the server cannot be reached. */
  saving: 'saved' | 'saving' | 'kept';
  savedAt: Date | null;
  /** The last block taken out, to be put back. */
  removed: { block: WorkingBlock; number: number } | null;
  /** Why a block was not moved or removed. */
  refused: Trouble | null;
}
