import type { Editor } from '@tiptap/core';
import { type Caret, caretAt, selectedBefore } from '#libs/domain/writing';
import type { Place } from './place.js';
import type { WorkingText } from './working-text.js';

/** Where this writer is, as those see it who know only what the server has; null in a block it has not. */
export function ownCaret(editor: Editor, place: Place, text: WorkingText): Caret | null {
  const cell = text.cell(place);
  if (!cell || cell.base === 0) return null;
  const { anchor, head } = editor.state.selection;
  return { version: cell.base, ...selectedBefore({ anchor, head }, cell.steps) };
}

/** Whether the others see a caret where it is, of themselves: by what they heard was written. */
export function seenByOthers(
  told: Caret | null,
  now: Caret | null,
  { blockId, language }: Place,
  text: WorkingText,
): boolean {
  if (told === null || now === null) return told === now;
  const seen = caretAt(told, now.version, text.recent.of(blockId, language));
  return seen !== null && seen.anchor === now.anchor && seen.head === now.head;
}
