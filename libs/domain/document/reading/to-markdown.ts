import type { Language } from '../../languages.js';
import type { Block } from '../block.js';

/** A text in one language as Markdown (CommonMark with GFM tables), to be read back as it was. */
export declare function toMarkdown(blocks: readonly Block[], language: Language): string;
