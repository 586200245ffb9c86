import type { Language } from '#libs/domain';
import type { Block, NodeJson } from '#libs/domain/document';
import type { StepJson } from '#libs/domain/writing';

/** A block of the working copy as this page knows it; version 0 while the server has none. */
export interface WorkingBlock extends Block {
  version: number;
  editedBy: string | null;
  /** The version whose words are still to be read; until then it shows what it has, if anything. */
  awaited?: number;
}

/** Which version of a block the server has. */
export interface BlockStamp {
  id: string;
  version: number;
}

export interface BlockChange {
  blockId: string;
  version: number;
  node?: NodeJson;
  afterBlockId?: string | null;
  remove?: boolean;
}

/** What was typed in one block, on a version of it. */
export interface WordsChange {
  blockId: string;
  language: Language;
  version: number;
  steps: readonly StepJson[];
  origin: string;
}

/** What led a block to one of its versions. */
export interface KnownChange {
  blockId: string;
  version: number;
  language: Language;
  steps: Partial<Record<Language, readonly StepJson[]>>;
  origin: string | null;
  by: string | null;
}

/** What the server said to a change. */
export type Sent =
  | { kind: 'done'; stamps: readonly BlockStamp[] }
  /** Words: whether they are in, and what led from their version to the present one. */
  | { kind: 'heard'; accepted: boolean; changes: readonly KnownChange[] }
  | { kind: 'stale'; current: WorkingBlock | null }
  | { kind: 'refused'; what: string; advice: string }
  | { kind: 'unreached' };

/** How the house is reached; handed in, so that this file knows no network. */
export interface Door {
  words: (change: WordsChange) => Promise<Sent>;
  edit: (language: Language, change: BlockChange) => Promise<Sent>;
  move: (blockId: string, version: number, afterBlockId: string | null) => Promise<Sent>;
  /** The blocks of these that there are; null when the server is out of reach. */
  blocks: (ids: readonly string[]) => Promise<readonly WorkingBlock[] | null>;
  /** Someone else changed the text: it should be read again. */
  readAgain: () => void;
}

export type Trouble = Extract<Sent, { kind: 'stale' | 'refused' }>;

/** Words of one block in one language while they are written, or not with the server yet. */
export interface Cell {
  blockId: string;
  language: Language;
  /** The words as they are here. */
  node: NodeJson;
  /** The words as the server had them at `base`, and the steps from there to `node`. */
  from: NodeJson;
  steps: readonly StepJson[];
  /** The version these words were written on; 0 makes the block. */
  base: number;
  /** How many of the steps are on their way, and under which name. */
  sending: { origin: string; count: number } | null;
  /** The block they follow, for a block that is being made. */
  after: string | null;
  trouble: Trouble | null;
}

/** An editor that has a cell open: it moves its cursor and its undo along with what others write. */
export interface Hand {
  /** Whether nobody writes with it now. */
  readonly resting: boolean;
  confirm: (count: number) => void;
  take: (theirs: readonly StepJson[]) => { node: NodeJson; steps: readonly StepJson[] };
  /** What its writer did elsewhere, such as in the search; it writes it down like any other words. */
  put: (steps: readonly StepJson[]) => void;
  /** Its words lead nowhere any more. */
  end: () => void;
}

export interface TextState {
  blocks: readonly WorkingBlock[];
  cells: ReadonlyMap<string, Cell>;
  /** Whether all words are here, still come, or came only in part. */
  reading: 'whole' | 'coming' | 'broken';
  /** kept: only on this device, since the server cannot be reached. */
  saving: 'saved' | 'saving' | 'kept';
  savedAt: Date | null;
  /** The last block taken out, to be put back. */
  removed: { block: WorkingBlock; number: number } | null;
  /** Why a block was not moved or removed. */
  refused: Trouble | null;
}
