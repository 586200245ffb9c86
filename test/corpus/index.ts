import { changes } from './changes.js';
import { headings } from './headings.js';
import { lists } from './lists.js';
import { notes } from './notes.js';
import { pictured } from './pictures.js';
import { references } from './references.js';
import { tables } from './tables.js';
import { wordFile } from './word-file.js';
import { words } from './words.js';

export interface CorpusDocument {
  /** What it shows, in words. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Small Word files that together use every feature a text can bring along, made anew each time. */
export const corpus: readonly CorpusDocument[] = Object.entries({
  ...headings,
  ...words,
  ...lists,
  ...tables,
  ...notes,
  ...pictured,
  ...references,
  ...changes,
}).map(([name, file]) => ({ name, bytes: wordFile(file) }));
