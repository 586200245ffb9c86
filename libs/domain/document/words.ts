import { diffArrays } from 'diff';
import { LANGUAGES, type Language } from '../languages.js';

/** A run of words that stayed, came or went. Kept and removed runs joined give the old text exactly. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const SEGMENTERS = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Intl.Segmenter(language, { granularity: 'word' })]),
) as Record<Language, Intl.Segmenter>;

/** Words, spaces and marks of punctuation, each its own piece; joined they give the text back. */
export function splitWords(text: string, language: Language): string[] {
  return Array.from(SEGMENTERS[language].segment(text), ({ segment }) => segment);
}

/** Just the words, folded to lower case: what a text is about, for comparing. */
export function wordsOf(text: string, language: Language): string[] {
  return Array.from(SEGMENTERS[language].segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLocaleLowerCase(language));
}

/** Beyond this many differing pieces the texts have little in common, and a diff costs quadratic time. */
const MAX_EDITS = 2000;

/**
 * Word by word, spaces kept: `same` and `removed` joined are the old text, `same` and `added` the
 * new one. A lone space between two changes goes with them, so that a rewritten phrase reads as one.
 */
export function compareWords(before: string, after: string, language: Language): WordChange[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const pieces = diffArrays(splitWords(before, language), splitWords(after, language), {
    maxEditLength: MAX_EDITS,
  });
  if (pieces === undefined) return whole(before, after);

  const changes: WordChange[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') changes.push({ kind: 'removed', text: removed });
    if (added !== '') changes.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  pieces.forEach((piece, index) => {
    const text = piece.value.join('');
    if (piece.removed) removed += text;
    else if (piece.added) added += text;
    else if (index > 0 && index < pieces.length - 1 && text.trim() === '') {
      removed += text;
      added += text;
    } else {
      flush();
      changes.push({ kind: 'same', text });
    }
  });
  flush();
  return changes;
}

function whole(before: string, after: string): WordChange[] {
  const changes: WordChange[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return changes.filter(({ text }) => text !== '');
}
