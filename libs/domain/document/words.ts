import type { Language } from '../languages.js';

/** A run of words that stayed, came or went. Kept and removed runs joined give the old text exactly. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

export declare function compareWords(
  before: string,
  after: string,
  language: Language,
): WordChange[];
