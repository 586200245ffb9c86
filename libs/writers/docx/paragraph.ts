import { Bookmark, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Change, Run } from '../text/flow.ts';
import { bookmarkOf, numberBookmarkOf } from './bookmark.ts';
import type { Context } from './context.ts';
import { wordsOf } from './words.ts';

export type ParagraphOptions = Exclude<IParagraphOptions, string>;

interface Changed {
  readonly change?: Change;
  readonly moved?: boolean;
}

/** A paragraph; one that came or went as a whole has its mark tracked too, so that it goes as one. */
export function paragraphOf(
  { change, moved }: Changed,
  children: readonly ParagraphChild[],
  options: ParagraphOptions,
  context: Context,
): Paragraph {
  const head = context.sheet.redline;
  const said = moved && head ? ` [${change === 'added' ? head.movedHere : head.movedAway}]` : '';
  return new Paragraph({
    ...options,
    ...trackedMark(change, context),
    children: said === '' ? children : [...children, new TextRun({ text: said, style: 'Remark' })],
  });
}

function trackedMark(change: Change | undefined | null, context: Context): ParagraphOptions {
  if (change == null) return {};
  const tracked = context.tracked();
  return { run: change === 'added' ? { insertion: tracked } : { deletion: tracked } };
}

/** The words of a block under its name, by which fields, links and a later import find it. */
export function bookmarked(id: string, runs: readonly Run[], context: Context): ParagraphChild[] {
  return [new Bookmark({ id: bookmarkOf(id), children: numbered(id, runs, context) })];
}

/** The number in a referenced heading has a name of its own; it must lie in one run of words. */
function numbered(id: string, runs: readonly Run[], context: Context): ParagraphChild[] {
  const label = context.targets.has(id) ? (context.sheet.targetLabels[id] ?? '') : '';
  const [first, ...rest] = runs;
  if (
    context.headings.typed.has(id) ||
    !/\d/.test(label) ||
    first === undefined ||
    first === 'break' ||
    'note' in first
  )
    return wordsOf(runs, context);
  const at = first.text.indexOf(label);
  if (at === -1) return wordsOf(runs, context);
  const part = (text: string): Run[] => (text === '' ? [] : [{ ...first, text }]);
  return [
    ...wordsOf(part(first.text.slice(0, at)), context),
    new Bookmark({ id: numberBookmarkOf(id), children: wordsOf(part(label), context) }),
    ...wordsOf([...part(first.text.slice(at + label.length)), ...rest], context),
  ];
}
