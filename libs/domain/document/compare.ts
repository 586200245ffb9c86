import type { Language } from '../languages.js';
import type { Block } from './block.js';
import type { WordChange } from './words.js';

/** What became of one block between two revisions. */
export interface BlockChange {
  blockId: string;
  /** A block that was both edited and moved is `edited`, with `moved` true. */
  change: 'unchanged' | 'edited' | 'moved' | 'added' | 'removed';
  moved: boolean;
  /** Whether words, order or structure changed; false when only spaces or emphasis did. */
  material: boolean;
  before: Block | null;
  after: Block | null;
  /** Word by word, for the languages whose text differs. */
  words: Partial<Record<Language, WordChange[]>>;
}

export declare function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
): BlockChange[];

export declare function changedBlockIds(changes: readonly BlockChange[]): string[];
