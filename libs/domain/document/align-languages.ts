import type { Language } from '../languages.js';
import type { Block } from './block.js';

export interface LanguageAlignment {
  /** The text with the language laid beside the others. */
  blocks: Block[];
  /** Blocks of the base for which the new language has nothing. */
  unmatchedBase: string[];
  /** Blocks of the new language for which the base has nothing: they stand in it alone. */
  unmatchedNew: string[];
}

/** Lays a translation beside a text: the same blocks in another language, matched by structure. */
export declare function alignLanguages(
  base: readonly Block[],
  translation: readonly Block[],
  language: Language,
): LanguageAlignment;
