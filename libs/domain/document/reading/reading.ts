import { type Decision, refuse } from '../../decision.js';
import type { Block } from '../block.js';

/** Something in the source that did not come over as it was. Nothing is left out without one. */
export interface ReadingNote {
  /** Line of the source, counted from 1; null where the source has no lines (DOCX). */
  line: number | null;
  /** `dropped`: its words are not in the text. `guessed`: they are, in a form we had to choose. */
  kind: 'dropped' | 'guessed';
  what: ReadingMatter;
  /** The source as it stood, or the words concerned. */
  text: string;
  /** Where in the text that came of it; null when it concerns the file as a whole. */
  place: ReadingPlace | null;
}

export interface ReadingPlace {
  blockId: string;
  /** The nearest heading at or above it; null before the first. */
  heading: string | null;
  /** The first words of the block. */
  words: string;
}

/** What was dropped or guessed; each has a text in the three languages. */
export const READING_MATTERS = [
  'front-matter',
  'comment',
  'markup',
  'rule',
  'picture',
  'link',
  'footnote',
  'definition',
  'list-number',
  'task-mark',
  'nested-block',
  'empty-heading',
  'level',
  'table',
  'control-character',
  'style',
  'macro',
  'embedded-object',
  'header-footer',
  'tracked-change',
  'contents',
  'cover',
  'formula',
  'text-box',
  'hidden-text',
  'symbol',
  'field',
  'caption',
] as const;

export type ReadingMatter = (typeof READING_MATTERS)[number];

export interface Reading {
  blocks: Block[];
  notes: ReadingNote[];
  /** Names of places in the source, each with the block that begins there. */
  places: { name: string; blockId: string }[];
}

/**
 * The parsers descend by recursion, so a file that nests some thousands deep would exhaust the
 * stack. No honest document does; such a one is refused instead of ending the process.
 */
export function orTooDeep(read: () => Decision<Reading>): Decision<Reading> {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof RangeError) return refuse('text-too-heavy');
    throw fault;
  }
}
