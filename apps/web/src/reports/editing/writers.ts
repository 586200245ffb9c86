import type { Language } from '#libs/domain';
import { type Caret, caretAt, type Selected, selectedAfter } from '#libs/domain/writing';
import { cellKey } from './cell-words.js';
import type { Place } from './place.js';
import type { WorkingText } from './working-text.js';

/** Somebody else who has the text open. */
export interface Companion {
  visit: string;
  name: string;
  /** Which of the colours is theirs; never the only sign. */
  tint: number;
  blockId: string | null;
  language: Language | null;
  caret: Caret | null;
  seen: number;
}

/** Somebody who writes in a cell, and where in the words that this page shows, if that is known. */
export interface Writer {
  visit: string;
  name: string;
  tint: number;
  selected: Selected | null;
}

export type Writers = ReadonlyMap<string, readonly Writer[]>;

export const TINTS = 6;

/** The first letters of a name: what is left of it beside a caret after a while. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/u)
    .slice(0, 2)
    .map((word) => word.charAt(0).toLocaleUpperCase())
    .join('');
}

/** @param before what was told last; what did not change stays the same object */
export function writersByCell(
  company: readonly Companion[],
  text: WorkingText,
  before: Writers,
): Writers {
  const writers = new Map<string, readonly Writer[]>();
  for (const { visit, name, tint, blockId, language, caret } of company) {
    if (!blockId || !language) continue;
    const key = cellKey(blockId, language);
    const selected = caret && selectedHere(caret, { blockId, language }, text);
    writers.set(key, [...(writers.get(key) ?? []), { visit, name, tint, selected }]);
  }
  for (const [key, now] of writers) {
    const was = before.get(key);
    if (was && JSON.stringify(was) === JSON.stringify(now)) writers.set(key, was);
  }
  return writers;
}

function selectedHere(caret: Caret, place: Place, text: WorkingText): Selected | null {
  const cell = text.cell(place);
  const block = text.read().blocks.find(({ id }) => id === place.blockId);
  const version = cell?.base ?? block?.version ?? 0;
  const { blockId, language } = place;
  const here = caretAt(caret, version, text.recent.of(blockId, language));
  return here && selectedAfter(here, cell?.steps ?? []);
}
