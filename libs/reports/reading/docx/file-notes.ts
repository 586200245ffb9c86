import type { ReadingMatter, ReadingNote, RoughPiece } from '#libs/domain/document/reading';
import { isNote } from '../line.ts';
import { descendants, readXml, textIn } from '../xml.ts';

/** What a document holds beside its text: it has no place in it, so neither have its notes. */
export function fileNotes(
  names: readonly string[],
  parts: ReadonlyMap<string, Uint8Array>,
  pieces: readonly RoughPiece[],
  comments: ReadonlyMap<string, string>,
): ReadingNote[] {
  const found: ReadingNote[] = [];
  const drop = (what: ReadingMatter, text: string): void => {
    if (text.trim() === '') return;
    found.push({ kind: 'dropped', what, text: text.slice(0, 300), line: null, place: null });
  };
  for (const name of names) if (/^word\/embeddings\/./.test(name)) drop('embedded-object', name);
  const running = new Set<string>();
  for (const [name, part] of parts)
    if (/^word\/(header|footer)\d*\.xml$/.test(name))
      running.add(descendants(readXml(part), 'w:t').map(textIn).join('').trim());
  for (const words of running) drop('header-footer', words);
  const placed = new Set(
    pieces.filter(isNote).flatMap(({ what, text }) => (what === 'comment' ? [text] : [])),
  );
  for (const comment of comments.values())
    if (!placed.has(comment.slice(0, 300))) drop('comment', comment);
  return found;
}
