import type { Language } from '../languages.js';
import type { Block } from './block.js';

export interface Alignment {
  /** The new blocks, under the ids of the old ones they continue. Only the read language is in them. */
  blocks: Block[];
  /** For each block that continues an old one: how sure, 1 for the same words. */
  kept: { id: string; score: number }[];
  added: string[];
  removed: string[];
}

/** Re-import in one language: which old block does each new one continue? */
export declare function alignBlocks(
  old: readonly Block[],
  fresh: readonly Block[],
  language: Language,
  makeId: () => string,
): Alignment;
