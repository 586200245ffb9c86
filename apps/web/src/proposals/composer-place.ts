import type { Language } from '#libs/domain';

/** Where in the text a proposal is being made: what the reader pointed at, and what lies around it. */
export interface ComposerPlace {
  /** A draft that is gone on with, when it is not a new proposal. */
  draftId?: string;
  block: { id: string; number: number; words: string; isHeading: boolean } | null;
  /** The exact words, when some were selected; else all words of the block. */
  passage: { exact: string; start: number; end: number } | null;
  /** The language of those words. */
  language: Language;
  section: { blockId: string; title: string } | null;
}
