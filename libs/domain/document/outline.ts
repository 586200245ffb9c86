import type { Language } from '../languages.js';
import type { Block } from './block.js';

/** A heading with everything up to the next heading of the same or a higher rank. */
export interface Section {
  /** Id of the heading block. */
  blockId: string;
  /** As printed, without the closing point: `4.1.2`, `A.1`, `Appendix A`; null when there is none. */
  number: string | null;
  /** The heading without its number. */
  title: string;
  /** 1 for the highest rank. */
  depth: number;
  /** The heading this one stands under; null at the top. */
  parentId: string | null;
  /** Index of the heading in the blocks. */
  start: number;
  /** Index after the section's last block, subsections included. */
  end: number;
}

export declare function outline(blocks: readonly Block[], language: Language): Section[];
