import { createContext } from 'react';

/** What the words of one block show of the rest of the text. */
export interface TextReferences {
  /** What a cross reference to a block shows. */
  labels: ReadonlyMap<string, string>;
  /** How many footnotes stand before a block; null while that is not known. */
  notesBefore: ReadonlyMap<string, number> | null;
}

/** Without it references are a sign without a number, and footnotes count in their own block. */
export const TextReferencesContext = createContext<TextReferences>({
  labels: new Map(),
  notesBefore: new Map(),
});
